import { optionalTexts } from '../plan/optional-texts.ts'

/**
 * The fields of a plan that a right to change it can be limited to. `text` is the words of any part in the
 * language they were written in, `text.translation` those in other languages.
 */
export const planFields = ['text', 'text.translation', 'leads', 'funding', ...optionalTexts, 'tags'] as const

/** A field of a plan that a right can be limited to. */
export type PlanField = (typeof planFields)[number]
