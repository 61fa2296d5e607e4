import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { z } from 'zod'

import type { Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { buildExamplePlan } from './example-plan/build.ts'
import type { ExampleFault } from './example-plan/faults.ts'
import { faultsOfPlan, faultsOfSection } from './example-plan/faults.ts'
import { planFile, sectionFile } from './example-plan/shape.ts'

/**
 * The example plan of a folder with `plan.json`, `function-1.json`, `function-2.json` …
 * Each part gets its id from `newId`.
 * @throws Refusal exampleInvalid (file, place, reason) for the first mistake
 */
export const readExamplePlan = async (folder: string, newId: () => string): Promise<Plan> => {
  const file = await readShape(folder, 'plan.json', planFile)
  refuse('plan.json', faultsOfPlan(file))
  const names = await sectionNames(folder)
  const sections = await Promise.all(names.map(name => readShape(folder, name, sectionFile)))
  sections.forEach((section, i) => refuse(names[i] ?? '', faultsOfSection(file, section, i + 1)))
  return buildExamplePlan(file, sections, newId)
}

/**
 * The address of the example plan of a folder.
 * @throws Refusal exampleInvalid (file, place, reason)
 */
export const readExampleSlug = async (folder: string): Promise<string> =>
  (await readShape(folder, 'plan.json', planFile)).slug

const sectionNames = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder)).filter(name => /^function-\d+\.json$/.test(name))
  if (names.length === 0)
    throw new Refusal('exampleInvalid', { file: 'function-1.json', place: '', reason: 'missing' })
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

const readShape = async <Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const result = schema.safeParse(await readJson(folder, name))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Refusal('exampleInvalid', {
    file: name,
    place: issue?.path.join('.') ?? '',
    reason: issue?.message ?? '',
  })
}

const readJson = async (folder: string, name: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'))
  } catch (error) {
    throw new Refusal('exampleInvalid', {
      file: name,
      place: '',
      reason: error instanceof Error ? error.message : 'unreadable',
    })
  }
}

const refuse = (file: string, [fault]: ExampleFault[]): void => {
  if (fault) throw new Refusal('exampleInvalid', { file, ...fault })
}
