import type { Decision } from '#domain/edits/decision-state.ts'
import { Refusal } from '#domain/refusal.ts'
import type { ReturnPageModel } from './return-page-model.ts'

/**
 * The decisions of a form's button, by the ids of edits.
 * The button's value is a verb and its edits: one (`accept:e3`), several (`refuse:e3,e4`), all open ones of a
 * person (`accept:by:NAME`), or all open ones (`refuse:rest`).
 * @throws Refusal inputInvalid where the form lacks a valid verb or edits
 */
export const readDecisions = (value: string, { people }: ReturnPageModel): Record<string, Decision> => {
  const [, verb = '', about = ''] = /^(\w+):(.+)$/su.exec(value) ?? []
  const decision = verbs.get(verb)
  if (!decision) throw new Refusal('inputInvalid', { faults: [{ field: 'do', fault: 'unknown' }] })
  return Object.fromEntries(idsOf(about, people).map(id => [id, decision]))
}

const verbs = new Map<string, Decision>([
  ['accept', 'accepted'],
  ['refuse', 'refused'],
  ['open', 'open'],
])

const idsOf = (about: string, people: ReturnPageModel['people']): string[] => {
  if (about === 'rest') return people.flatMap(({ open }) => open)
  if (!about.startsWith('by:')) return about.split(',')
  return people.find(({ author }) => author === about.slice(3))?.open ?? []
}
