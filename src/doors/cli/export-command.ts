import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { languages } from '#domain/language.ts'
import { exportFormats, exportPlan } from '#use-cases/export-plan.ts'

import { readChoice, readOptions } from './read-options.ts'
import type { Call } from './surroundings.ts'

/** `jacana export NAME`: a plan as a file, or to the standard output. Throws Refusal `notFound`. */
export const exportCommand = async (call: Call): Promise<void> => {
  const { words, folder, actor, print, complain, openJacana } = call
  const { values, operand } = readOptions(call, exportOptions, words.planNeeded)
  const format = readChoice(call, 'format', values.format, exportFormats) ?? 'json'
  const language = readChoice(call, 'language', values.language, languages) ?? call.language
  const { jacana, close } = await openJacana()
  try {
    const { bytes } = await jacana.do(exportPlan, actor, { slug: operand, format, language })
    if (values.output === undefined) return print(bytes)
    await writeFile(resolve(folder, values.output), bytes)
    complain(words.written(values.output))
  } finally {
    await close()
  }
}

const exportOptions = { format: { type: 'string' }, language: { type: 'string' }, output: { type: 'string' } } as const
