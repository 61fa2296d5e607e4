import type { Block, Cell, PaperContent, Row, TextLine, TextRun } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import { type LocalizedText, say } from '#domain/text.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { RecordOrder } from '#fields/records/record-order.ts'
import type { RecordInList } from '#fields/records/record-page.ts'
import type { Register } from '#fields/records/register.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { recordListPaperWords } from '#i18n/papers/record-lists.ts'
import { colonAfter } from '#i18n/typography.ts'
import { sayRecords } from '#registers/lists/register-count.ts'
import { columnLabel } from '#registers/lists/shown-columns.ts'

import { layText, layTextInLanguage } from './lay-text.ts'
import { fitColumns } from './list-widths.ts'

/** A list of a register to lay as a paper, as its reader sees it. */
export type RecordListFacts = {
  register: Register
  /** The name of the view, where the list is one. */
  view: string | undefined
  /** What the list asks for, in words: the name of a field, and what it is to be. */
  conditions: readonly { label: string; sentence: string }[]
  order: RecordOrder
  columns: readonly string[]
  records: readonly RecordInList[]
  today: string
  writing: WriteContext
}

/** The list of a register as a paper: what it asks for, its day and count, and a table of its columns. */
export const layRecordList = (facts: RecordListFacts): PaperContent => {
  const { register, columns, records, today, writing } = facts
  const { language } = writing
  const title = register.title[language]
  const asAt = wordsIn(measureWords, language).asAt(formatDay(language, today))
  const { widths, isWide, isSmall, header, rows } = fitColumns(
    columns.map(column => layHeading(register, column, language)),
    records.map(record => columns.map(column => layCell(facts, record, column))),
  )
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: [{ text: title }] },
    { kind: 'paragraph', text: layCount(facts, asAt) },
    ...layQuestion(facts),
    {
      kind: 'table',
      caption: title,
      isSmall,
      widths,
      header: [{ cells: header }],
      rows: rows.map((cells): Row => ({ cells })),
    },
  ]
  return {
    language,
    title,
    symbol: `${title}, ${asAt}`,
    author: 'Jacana',
    madeOn: today,
    countsPages: true,
    blocks: isWide ? [{ kind: 'landscape', blocks }] : blocks,
  }
}

const layCount = ({ register, records, writing: { language } }: RecordListFacts, asAt: string): TextLine => [
  { text: sayRecords(register, language, { count: records.length, isMore: false }), strong: true },
  { text: `, ${asAt}` },
]

/** What the list asks for, and its order, each on a line. */
const layQuestion = ({
  register,
  view,
  conditions,
  order,
  writing: { language },
}: RecordListFacts): Block[] => {
  const words = wordsIn(recordListPaperWords, language)
  const colon = colonAfter(language)
  const question = conditions.map(({ label, sentence }) => `${label}${colon} ${sentence}`).join(words.and)
  const column = columnLabel(register, order.by, language)
  return [
    ...(view === undefined ? [] : [note(words.view, view)]),
    ...(question === '' ? [] : [note(words.conditions, question)]),
    note(words.order, order.isReversed ? words.downwards(column) : words.upwards(column)),
  ]

  function note(label: string, text: string): Block {
    return { kind: 'note', text: [{ text: `${label}${colon}`, strong: true }, { text: ` ${text}` }] }
  }
}

const layHeading = (register: Register, column: string, language: Language): Cell => ({
  paragraphs: [{ text: [{ text: columnLabel(register, column, language) }] }],
  heading: 'column',
  ...(isFigures(register, column) && { figures: true }),
})

const isFigures = ({ fields }: Register, column: string): boolean =>
  ['count', 'decimal', 'money', 'percent'].includes(fields[column]?.kind.name ?? '')

const layCell = (facts: RecordListFacts, record: RecordInList, column: string): Cell => {
  const { register, writing } = facts
  const { language } = writing
  switch (column) {
    case register.titleField:
      return layTitle(facts, record)
    case 'state': {
      const title = register.states[record.state]?.title[language] ?? ''
      return plainCell(`${title}, ${wordsIn(recordListWords, language).since(record.stateOn)}`)
    }
    case 'dueOn':
      return plainCell(record.dueOn === undefined ? '' : sayDue(facts, record, record.dueOn))
    default: {
      const cell = { paragraphs: layValue(facts, record.values[column], column) }
      return isFigures(register, column) ? { ...cell, figures: true } : cell
    }
  }
}

const layTitle = ({ register, writing }: RecordListFacts, record: RecordInList): Cell => {
  const { language } = writing
  const value = record.values[register.titleField]
  const number: TextRun[] = record.number === undefined ? [] : [{ text: record.number }]
  if (value === undefined)
    return {
      paragraphs: [{ text: number.length > 0 ? number : [{ text: register.one[language] }] }],
      heading: 'row',
    }
  const [first = { text: [] }, ...rest] = layValue({ register, writing }, value, register.titleField)
  const strong = first.text.map(run => ({ ...run, strong: true }))
  const text = number.length > 0 ? [...number, { text: ' ' }, ...strong] : strong
  return { paragraphs: [{ ...first, text }, ...rest], heading: 'row' }
}

const sayDue = (
  { register, writing: { language } }: RecordListFacts,
  { due = '' }: RecordInList,
  day: string,
): string =>
  [register.deadlines[due]?.title[language], formatDay(language, day)]
    .filter(Boolean)
    .join(`${colonAfter(language)} `)

// Spanish repeats a hyphen at which a line breaks, also in names of other languages.
const withoutBreak = (text: string, language: Language): string =>
  language === 'es' ? text.replace(/(?<=\p{L})-(?=\p{Ll})/gu, '\u2011') : text

const plainCell = (text: string): Cell => ({ paragraphs: layText(text) })

/** The paragraphs of a value. What the reader may not see has no name and is left out. */
const layValue = (
  { register, writing }: Pick<RecordListFacts, 'register' | 'writing'>,
  value: unknown,
  column: string,
): Cell['paragraphs'] => {
  const kind = register.fields[column]?.kind
  if (!kind || value === undefined) return []
  const { language, nameOf } = writing
  if (kind.name === 'localizedText') return layLocalized(value as LocalizedText, language)
  const references = kind.references(value)
  if (references.length === 0) return layText(withoutBreak(kind.say(value, writing), language))
  return layText(references.flatMap(({ target, id }) => nameOf(target, id) ?? []).join(', '))
}

const layLocalized = (text: LocalizedText, language: Language): Cell['paragraphs'] =>
  layTextInLanguage(say(text, language), language)
