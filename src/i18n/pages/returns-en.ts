import type { EditState } from '#domain/edits/edit-state.ts'
import type { EditDeed, UnplacedReason } from '#domain/edits/returned-edit.ts'
import { formatCount } from '../formats.ts'

const count = (n: number, one: string, other: string): string => formatCount('en', n, { one, other })

/** What the pages of papers that came back say in English: the shape that the other languages follow. */
export const returnsEn = {
  title: 'Papers that came back',
  of: (plan: string) => `Papers that came back: ${plan}`,
  card: 'A paper that came back',
  lead: 'Send back a Word file that was made here and that people edited. You see each change beside the plan as it is now; nothing is written until you take it over.',
  file: 'Word file',
  fileHint: (most: number) =>
    `A .docx file, with or without tracked changes and comments; at most ${most}\u00a0MB.`,
  lost: 'Where the file no longer says what it was made from',
  version: 'Version it was made from',
  asFileSays: 'As the file says',
  language: 'Language of the paper',
  send: 'Send and compare',
  working:
    'The file is being sent and compared with the version it was made from. Large papers take a few seconds…',
  earlier: 'Files that came back',
  none: 'No file has come back yet.',
  states: { open: 'To decide', applied: 'Taken over', discarded: 'Discarded' },
  state: 'State',

  made: (version: string, language: string) => `Made from the version “${version}” in ${language}`,
  sent: (who: string, when: string) => `sent by ${who}, ${when} UTC`,
  changes: (n: number) => count(n, 'change', 'changes'),
  noChanges: 'Nobody changed anything in this file that could be taken over.',
  decided: (done: number, all: number) => `${done} of ${all} decided`,
  done: (n: number) => `${count(n, 'is', 'are')} in the plan already`,
  gone: (n: number) => `${count(n, 'speaks', 'speak')} of what the plan no longer has`,
  since: (n: number, version: string) =>
    `The plan has changed since the version “${version}”: ${count(n, 'change meets', 'changes meet')} other words there now. What the plan says now stands beside each of them; accepting replaces it.`,
  toComparison: 'See what changed in the plan',

  unplaced: 'Could not be taken over',
  unplacedLead:
    'This stands in the file, or is missing from it, and has no place in the plan. Do by hand what should not be lost.',
  unplacedMore: (n: number) => `and ${count(n, 'more', 'more')}; the command line gives them all.`,
  reasons: {
    paragraphAdded: 'A new paragraph outside the tables',
    paragraphGone: 'A paragraph is missing',
    paragraphChanged: 'A text that Jacana writes by itself was changed',
    columnAdded: 'A column that the plan does not have',
    columnGone: 'A column is missing; its cells count as unchanged',
    tableGone: 'A whole table is missing; its rows count as unchanged',
    tableAdded: 'A table that belongs to no part of the plan',
    rowUnplaced: 'A new row that stands under no result',
    resultMoved: 'A result stands in another place; it counts as where it was',
    pictureUnread: 'A picture, beside',
    footnoteUnread: 'A footnote, beside',
  } satisfies Record<UnplacedReason, string>,

  people: 'Who changed what',
  person: 'Person',
  total: 'Changes',
  open: 'Undecided',
  ofPerson: (verb: string, who: string) => `${verb}: ${who}`,
  untracked: 'not tracked',
  untrackedHint: 'Changed without tracking: the file does not say by whom.',
  by: (who: string, when: string) => `${who}, ${when} UTC`,

  show: 'Changes shown',
  shown: {
    all: 'All',
    open: 'Undecided',
    accepted: 'Accepted',
    refused: 'Refused',
    changed: 'Changed since',
  },
  onlyOf: (who: string) => `Only changes of: ${who}`,
  everybody: 'Show everybody’s',
  nothingShown: 'No change fits this choice.',
  pages: 'Pages of changes',
  page: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),

  ofPlan: 'The plan itself, its cover and its headings',
  row: (n: number) => `Row ${n}`,
  presentRow: 'In the plan now',
  rowGone: 'This row is no longer in the plan; it said:',
  deeds: {
    words: 'Reworded',
    rowAdded: 'New row',
    rowEnded: 'Row ended',
    rowMoved: 'Row moved',
    rowUnder: 'Under another indicator',
    indicatorAdded: 'New indicator of the period',
    tag: 'Tag',
    resultAdded: 'New result',
    resultEnded: 'Result ended',
    note: 'Comment',
  } satisfies Record<EditDeed['kind'], string>,
  tag: { added: (tag: string) => `Tag added: ${tag}`, removed: (tag: string) => `Tag taken away: ${tag}` },
  parts: { number: 'Number', title: 'Title', goal: 'Goal', mandates: 'Mandates' },
  heading: (n: number) => `Heading of column ${n}`,
  coverOf: (field: string) => `Cover: ${field}`,
  item: (field: string, n: number) => `${field}, ${n}`,
  alsoRows: (n: number) => `also for ${count(n, 'other row', 'other rows')} that the cell covers`,
  forRows: (n: number) => `for ${count(n, 'row', 'rows')}`,
  moved: { from: 'From', to: 'To' },
  placeFirst: (result: string) => `${result}, first row`,
  placeBelow: (result: string) => `${result}, below`,
  rows: (n: number) => `with ${count(n, 'row', 'rows')}`,
  beside: 'Beside',
  saysNow: 'The plan says now',
  emptyNow: 'nothing',
  edit: {
    open: 'Undecided',
    accepted: 'Accepted',
    refused: 'Refused',
    done: 'In the plan already',
    gone: 'No longer in the plan',
  } satisfies Record<EditState, string>,
  changedSince: 'Changed in the plan since',

  accept: 'Accept',
  refuse: 'Refuse',
  takeBack: 'Take back',
  acceptAll: (n: number) => `Accept all ${n}`,
  refuseAll: (n: number) => `Refuse all ${n}`,
  acceptRest: 'Accept the rest',
  refuseRest: 'Refuse the rest',
  next: 'Next undecided',
  takeOver: (n: number) => (n === 0 ? 'Take over nothing' : `Take over ${count(n, 'change', 'changes')}`),
  drop: 'Discard the file',
  finish: 'Finish',

  closed: {
    applied: 'This paper was taken over',
    discarded: 'This file was discarded',
    by: (who: string, when: string) => `${who}, ${when} UTC`,
    written: 'What was written',
    nothing: 'Nothing was written: no change was accepted, or the plan said all of it already.',
    dropped: 'Nothing was written. The file and what it asked for are kept on record.',
    notes: (n: number) => count(n, 'comment kept as a note', 'comments kept as notes'),
    covers: (n: number) => count(n, 'cover', 'covers'),
    toPlan: 'Look at the plan',
    toComparison: (version: string) => `Compare the version “${version}” with the present`,
    again: 'Papers of the plan',
  },

  notes: 'Notes',
  notesOnPlan: 'Notes on the plan as a whole',
  notesOn: { node: 'On the result', section: 'On its part of the plan' },
  noteFrom: (file: string) => `in ${file}`,

  told: {
    fileNeeded: 'Say which file: jacana paper back FILE.',
    decideAt: (address: string) =>
      `Nothing is written yet. Decide each change on the page ${address}, or run the command again with --accept all.`,
    written: (accepted: string, added: string, changed: string, ended: string, notes: string) =>
      `${accepted} taken over: added ${added}, changed ${changed}, ended ${ended}, notes ${notes}.`,
    nothing: 'Nothing to take over.',
  },
}

/** Everything the pages of papers that came back say in their own name; English gives the shape. */
export type ReturnWords = typeof returnsEn
