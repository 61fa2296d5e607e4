import type { ChangeKind } from '#domain/differences/comparison.ts'
import { formatCount } from '../formats.ts'

const count = (n: number, one: string, other: string): string => formatCount('en', n, { one, other })

/** What the pages of versions say in English: the shape that the other languages follow. */
export const versionsEn = {
  title: 'Versions',
  of: (plan: string) => `Versions: ${plan}`,
  lead: 'A version keeps the whole plan as it is at one moment. It can never be changed; it can be compared, made into a paper, and carried elsewhere.',
  make: 'Name the present state',
  name: 'Name',
  nameHint: 'For instance the meeting it goes to. A name is given once.',
  why: 'Why (may be left empty)',
  save: 'Keep as a version',
  saved: (name: string) => `The version “${name}” is kept.`,
  none: 'There is no version yet.',
  columns: { name: 'Version', by: 'By', at: 'Kept', hash: 'Content (SHA-256)', do: 'Look' },
  utc: (when: string) => `${when} UTC`,
  withPresent: 'Compare with the present',
  download: 'Export',
  namedAction: (action: string, name: string) => `${action}: ${name}`,
  compareTwo: 'Compare',
  from: 'From',
  to: 'To',
  present: 'The present',
  compare: 'Compare',
  import: 'Import a version',
  importLead: 'A JSON file that this or another Jacana exported. Its content is checked against its hash.',
  file: 'File',
  otherName: 'Another name for it (may be left empty)',
  send: 'Import',

  compared: (from: string, to: string) => `From “${from}” to “${to}”`,
  comparedPresent: (from: string) => `From “${from}” to the present`,
  differences: (n: number) => count(n, 'difference', 'differences'),
  same: 'They say the same: nothing differs.',
  noneFits: 'No difference fits these conditions.',
  kind: 'Kind',
  allKinds: 'All kinds',
  whole: 'Whole plan',
  ofPlan: 'The plan itself',
  row: (n: number) => `Row ${n}`,
  inYear: (what: string, year: number) => `${what} ${year}`,
  firstRows: (shown: number, all: number) =>
    `The first ${shown} of ${all} rows that differ. Choose a kind or a part of the plan to see the others.`,
  show: 'Show',
  kinds: {
    added: 'Added',
    ended: 'Ended',
    reworded: 'Reworded',
    moved: 'Moved',
    lead: 'Lead',
    funding: 'Budget',
    mandates: 'Mandates',
    tags: 'Tags',
    status: 'Status',
    other: 'Other',
    otherLanguages: 'In other languages',
  } satisfies Record<ChangeKind, string>,
}

/** The words of the pages of versions; English gives the shape. */
export type VersionWords = typeof versionsEn
