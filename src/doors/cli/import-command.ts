import { basename } from 'node:path'

import { languages } from '#domain/language.ts'
import { readPlanFile } from '#use-cases/imports/read-plan-file.ts'

import { readInputFile } from './read-input-file.ts'
import { readChoice, readOptions } from './read-options.ts'
import type { Call } from './surroundings.ts'
import { tellParsedPlan } from './tell-parsed-plan.ts'

/**
 * `jacana import FILE`: reads a plan from a file and saves it.
 * With `--dry-run` it only reports what was read.
 */
export const importCommand = async (call: Call): Promise<void> => {
  const { words, folder, language, person, print, withoutStore } = call
  const { values, operand } = readOptions(call, importOptions, words.fileNeeded)
  const paperLanguage = readChoice(call, 'language', values.language, languages)
  const bytes = await readInputFile(folder, operand)
  if (values['dry-run']) {
    const parsedPlan = await withoutStore.do(readPlanFile, person, { bytes, language: paperLanguage })
    return print(
      values.json
        ? `${JSON.stringify(parsedPlan, undefined, 2)}\n`
        : `${tellParsedPlan(parsedPlan, language, words)}\n\n${words.dryRun}\n`,
    )
  }
  const { applyFile, tellApplied } = await import('./apply-file.ts')
  const outcome = await applyFile(call, {
    bytes,
    fileName: basename(operand),
    language: paperLanguage,
    planSlug: values.plan,
  })
  print(values.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : `${tellApplied(outcome, call)}\n`)
}

const importOptions = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  plan: { type: 'string' },
} as const
