import { mayAnywhere, type SubjectKind, type Verb } from '#domain/rights/right.ts'

import type { View } from './view.ts'

/**
 * Whether the reader of a page has a right at least somewhere, so that it may show what needs it.
 * Pages that are cached for all with the same rights may ask this; limits to own records they may not.
 */
export const may = ({ person }: Pick<View, 'person'>, verb: Verb, kind: SubjectKind): boolean =>
  mayAnywhere(person, [verb, kind])
