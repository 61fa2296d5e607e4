import type { Right } from '../rights/right.ts'

/** The kinds of record that the table of deletion speaks of. */
export const deletionKinds = [
  'plan',
  'planRow',
  'progress',
  'version',
  'paper',
  'import',
  'returnedPaper',
  'appliedFile',
  'note',
  'record',
  'recordSheet',
  'recordExport',
  'post',
  'role',
  'person',
  'key',
  'link',
  'session',
  'code',
  'try',
  'browser',
  'mail',
  'sealedValue',
  'logEntry',
  'temporaryFile',
] as const

/** A kind of record that the table of deletion speaks of. */
export type DeletionKind = (typeof deletionKinds)[number]

/**
 * Who may delete a kind: whoever has a right, the person whom the record is about, whoever the register of
 * the record says, nobody, or only Jacana itself, when its time is over.
 */
export type Deleter = { right: Right } | 'owner' | 'register' | 'nobody' | 'program'

/** The rule of a kind of record. */
export type DeletionRule = {
  by: readonly Deleter[]
  /** For how many days a person can take it back: none, or with history or versions for ever. */
  back: number | 'never' | 'always'
  /**
   * When its content is gone: so many days after it was deleted or has ended, with the deletion, or never.
   */
  emptied: { afterDays: number } | 'atOnce' | 'never'
}

/** The days for which a discarded file can be taken back. */
export const discardedDays = 30

/** The days for which a record in the trash can be taken back. */
const trashDays = 30

/** The days for which a discarded sheet of a register is kept, for whoever asks what was in it. */
const discardedSheetDays = 30

/** The days for which a list that was made as a file can be fetched. */
const exportDays = 7

/** The days for which an ended key stays in the lists. */
const endedKeyDays = 90

/** The days for which an ended link stays, so that a person who opens it late is told that it has ended. */
const endedLinkDays = 90

/** The days after which a browser that nobody used counts as new again. */
const unusedBrowserDays = 365

/**
 * What may be deleted, by whom, for how long it can come back, and when it is emptied.
 * The pages, the use-cases and the nightly work read this one table.
 */
export const deletionRules: Readonly<Record<DeletionKind, DeletionRule>> = {
  plan: { by: ['nobody'], back: 'always', emptied: 'never' },
  planRow: { by: [{ right: ['change', 'plan'] }], back: 'always', emptied: 'never' },
  progress: { by: ['nobody'], back: 'always', emptied: 'never' },
  version: { by: ['nobody'], back: 'always', emptied: 'never' },
  paper: { by: ['nobody'], back: 'always', emptied: 'never' },
  import: {
    by: [{ right: ['change', 'import'] }],
    back: discardedDays,
    emptied: { afterDays: discardedDays },
  },
  returnedPaper: {
    by: [{ right: ['change', 'import'] }],
    back: discardedDays,
    emptied: { afterDays: discardedDays },
  },
  appliedFile: { by: ['nobody'], back: 'always', emptied: 'never' },
  note: { by: ['nobody'], back: 'always', emptied: 'never' },
  record: { by: ['register'], back: trashDays, emptied: { afterDays: trashDays } },
  recordSheet: { by: ['owner'], back: 'never', emptied: { afterDays: discardedSheetDays } },
  recordExport: { by: ['program'], back: 'never', emptied: { afterDays: exportDays } },
  post: { by: [{ right: ['change', 'post'] }], back: 'always', emptied: 'never' },
  role: { by: [{ right: ['delete', 'role'] }], back: 'never', emptied: 'atOnce' },
  person: { by: [{ right: ['delete', 'person'] }], back: 'never', emptied: 'atOnce' },
  key: {
    by: ['owner', { right: ['change', 'person'] }],
    back: 'never',
    emptied: { afterDays: endedKeyDays },
  },
  link: {
    by: [{ right: ['delete', 'link'] }, 'program'],
    back: 'never',
    emptied: { afterDays: endedLinkDays },
  },
  session: { by: ['owner', 'program'], back: 'never', emptied: { afterDays: 1 } },
  code: { by: ['program'], back: 'never', emptied: { afterDays: 1 } },
  try: { by: ['program'], back: 'never', emptied: { afterDays: 1 } },
  browser: { by: ['program'], back: 'never', emptied: { afterDays: unusedBrowserDays } },
  mail: { by: ['program'], back: 'never', emptied: { afterDays: 365 } },
  sealedValue: { by: [{ right: ['delete', 'person'] }], back: 'never', emptied: 'atOnce' },
  logEntry: { by: ['nobody'], back: 'always', emptied: 'never' },
  temporaryFile: { by: ['program'], back: 'never', emptied: { afterDays: 1 } },
}

/** What one run of the nightly work has emptied, by kind. */
export type EmptiedCounts = Partial<Record<DeletionKind, number>>
