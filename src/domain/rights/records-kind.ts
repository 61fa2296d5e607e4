import { jacanaKinds, type RecordsKind, type Right, type SubjectKind } from './right.ts'

/** The kind of the records of a register. */
export const recordsKind = (register: string): RecordsKind => `records:${register}`

/** Whether a kind is that of the records of a register. */
export const isRecordsKind = (kind: string): kind is RecordsKind => kind.startsWith('records:')

/**
 * The kinds that some grants can be about: all that Jacana has, and the registers that they name, in their
 * order.
 */
export const kindsAmong = (grants: readonly { right: Right }[]): SubjectKind[] => [
  ...jacanaKinds,
  ...new Set(grants.map(({ right: [, kind] }) => kind).filter(isRecordsKind)),
]
