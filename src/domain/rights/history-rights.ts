import { isRecordsKind } from './records-kind.ts'
import type { Right } from './right.ts'

/**
 * The right to read the entries of the log about each kind of subject; all others are the history of plans.
 */
const rightsByKind: ReadonlyMap<string, Right> = new Map<string, Right>([
  ['import', ['read', 'import']],
  ['note', ['read', 'note']],
  ['person', ['read', 'person']],
  ['post', ['read', 'post']],
  ['role', ['read', 'role']],
  ['link', ['read', 'link']],
  ['mail', ['read', 'mail']],
  ['key', ['read', 'person']],
  ['installation', ['read', 'installation']],
  ['bouncedAddress', ['read', 'installation']],
])

/** The right to read an entry of the log about a subject of this kind. */
export const historyRight = (subjectKind: string): Right =>
  isRecordsKind(subjectKind) ? ['read', subjectKind] : (rightsByKind.get(subjectKind) ?? ['read', 'history'])
