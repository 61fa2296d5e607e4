import { basename } from 'node:path'

import { languages } from '#domain/language.ts'
import { decisionState } from '#domain/edits/decision-state.ts'
import { formatNumber } from '#i18n/formats.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { applyReturn } from '#use-cases/returns/apply-return.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { discardReturn } from '#use-cases/returns/discard-return.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { demandPlanSlug } from './demand-plan-slug.ts'
import { readInputFile } from './read-input-file.ts'
import { readChoice, readOptions } from './read-options.ts'
import type { Call } from './surroundings.ts'
import { tellReturn } from './tell-return.ts'

/**
 * `jacana paper back FILE`: reads an edited paper and reports its changes.
 * With `--accept all` it applies them, else they wait for decisions on the pages.
 * @throws Refusal for all reasons for which reading an edited paper is refused
 */
export const paperBackCommand = async (call: Call): Promise<void> => {
  const { folder, person, print, openJacana } = call
  const { values, operand } = readOptions(
    call,
    backOptions,
    wordsIn(commandLineWords, call.language).returnFileNeeded,
  )
  const language = readChoice(call, 'language', values.language, languages)
  const accepts = readChoice(call, 'accept', values.accept, ['all']) !== undefined
  const bytes = await readInputFile(folder, operand)
  const { jacana, close } = await openJacana()
  try {
    const slug = await demandPlanSlug(jacana, person, values.plan)
    const request = { slug, bytes, fileName: basename(operand), language, version: values.version }
    const { id, version } = await jacana.do(startReturn, person, request)
    const details = await loadReturn(jacana, call, id)
    // a file without changes leaves nothing to decide
    const hasNoEdits = details.edits.length === 0
    if (hasNoEdits) await jacana.do(discardReturn, person, { id, version })
    const result =
      accepts && !hasNoEdits ? await acceptAll(jacana, call, { ...details, id, version }) : undefined
    if (values.json) {
      const { edits, unplaced, editStates } = details
      const answer = { id, slug, edits, unplaced, standings: Object.fromEntries(editStates), written: result }
      return print(`${JSON.stringify(answer, undefined, 2)}\n`)
    }
    const outcome = result
      ? tellWritten(result, call)
      : hasNoEdits
        ? wordsIn(returnPageWords, call.language).noChanges
        : tellWhere(slug, id, call)
    print(`${tellReturn(details, call.language)}\n\n${outcome}\n`)
  } finally {
    await close()
  }
}

const text = { type: 'string' } as const
const backOptions = {
  plan: text,
  version: text,
  language: text,
  accept: text,
  json: { type: 'boolean' },
} as const

const loadReturn = (jacana: Jacana, { person }: Call, id: string) => jacana.do(showReturn, person, { id })

type ReturnToApply = Omit<Awaited<ReturnType<typeof loadReturn>>, 'version'> & { id: string; version: number }

/** The same steps as those of a person on the pages: accept all, then apply. */
const acceptAll = async (
  jacana: Jacana,
  { person }: Call,
  { id, version, edits, editStates, plan }: ReturnToApply,
) => {
  const open = edits.filter(edit => decisionState(editStates.get(edit.id)) === 'open')
  const decisions = Object.fromEntries(open.map(edit => [edit.id, 'accepted' as const]))
  const decision = await jacana.do(decideReturn, person, { id, version, decisions })
  return jacana.do(applyReturn, person, { id, version: decision.version, revision: plan.revision })
}

const tellWritten = (
  { accepted: acceptedCount, counts }: Awaited<ReturnType<typeof acceptAll>>,
  { language }: Call,
): string => {
  const { returnApplied, nothingToApply } = wordsIn(commandLineWords, language)
  const { changes } = wordsIn(returnPageWords, language)
  const number = (value: number) => formatNumber(language, value)
  if (acceptedCount === 0) return nothingToApply
  return returnApplied(
    changes(acceptedCount),
    number(counts.added),
    number(counts.changed),
    number(counts.ended),
    number(counts.notes),
  )
}

const tellWhere = (slug: string, id: string, { language }: Call): string =>
  wordsIn(commandLineWords, language).decideAt(`/${language}/plan/${slug}/papers/returns/${id}`)
