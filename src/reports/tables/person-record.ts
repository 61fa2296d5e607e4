import type { Sheet, SheetCell, Workbook } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import {
  type PersonRecord,
  type RecordFact,
  recordFacts,
  type RecordPart,
  recordParts,
} from '#domain/people/person-record.ts'
import { type LocalizedText, say } from '#domain/text.ts'
import { formatInstant, formatLanguageName, formatList } from '#i18n/formats.ts'
import { type InThree, wordsIn } from '#i18n/in-three.ts'
import { mailStateNames, noticeNames, rhythmNames } from '#i18n/notice-names.ts'
import {
  linkPurposeWords,
  recordFactWords,
  recordFileWords,
  recordPartWords,
  recordValueWords,
} from '#i18n/papers/person-record.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { fieldLabel } from '#i18n/refusals/field-labels.ts'
import { roleWords } from '#i18n/roles.ts'
import { terms } from '#i18n/terms.ts'

type RecordFile = { name: string; record: PersonRecord; language: Language; at: Date }

/** All that is stored about a person as a workbook: a sheet for each part, with headings in the language. */
export const layPersonRecord = ({ name, record, language, at }: RecordFile): Workbook => {
  const words = wordsIn(recordFileWords, language)
  const title = words.title(name)
  const remark = words.takenAt(formatInstant(language, at))
  return {
    title,
    language,
    sheets: recordParts.map((part): Sheet => {
      const rows = record[part]
      const heading = recordPartWords[part][language]
      const lines = [{ text: heading, as: 'title' as const }, { text: title }, { text: remark }]
      if (rows.length === 0)
        return { name: heading, lines: [...lines, { text: words.nothing }], columns: [], rows: [] }
      const facts: readonly RecordFact[] = recordFacts[part]
      return {
        name: heading,
        lines,
        columns: facts.map(fact => ({
          heading: recordFactWords[fact][language],
          width: wideFacts.has(fact) ? 50 : 20,
        })),
        rows: rows.map(row => ({ cells: facts.map(fact => cellOf(part, fact, row[fact], language)) })),
      }
    }),
  }
}

const wideFacts = new Set<RecordFact>(['text', 'before', 'after', 'why', 'browser', 'rights', 'title'])

const cellOf = (part: RecordPart, fact: RecordFact, value: unknown, language: Language): SheetCell => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || value instanceof Date) return value
  if (fact === 'title' && part === 'posts') return say(value as LocalizedText, language).text
  if (Array.isArray(value)) return formatList(language, value.map(String))
  if (typeof value === 'object') return linesOf(value, language)
  if (typeof value !== 'string') return wordOf(JSON.stringify(value), language)
  const named = namesOf(part, fact)?.get(value)
  if (named) return named[language]
  if (fact === 'language') return formatLanguageName(language, value)
  if (fact === 'by' || fact === 'givenBy') return sayPersonName(language, value)
  return fact === 'act' ? value.replaceAll('-', ' ') : wordOf(value, language)
}

/** The names of the values of a fact that has a list of its own. */
const namesOf = (part: RecordPart, fact: RecordFact): ReadonlyMap<string, InThree> | undefined => {
  if (fact === 'purpose') return new Map(Object.entries(linkPurposeWords))
  if (fact === 'notice') return new Map(Object.entries(noticeNames))
  if (fact === 'rhythm') return new Map(Object.entries(rhythmNames))
  return part === 'mails' && fact === 'state' ? new Map(Object.entries(mailStateNames)) : undefined
}

const wordOf = (value: string, language: Language): string => {
  const known = new Map([...Object.entries(recordValueWords), ...Object.entries(roleWords)]).get(value)
  const statuses = new Map<string, string>(Object.entries(wordsIn(terms, language).status))
  return known?.[language] ?? statuses.get(value) ?? value
}

/** A value of the log as lines, one for each name: `Goal: Wetlands`. */
const linesOf = (value: object, language: Language): string =>
  Object.entries(value)
    .map(([name, inner]) => `${labelOf(name, language)}: ${innerWords(inner, language)}`)
    .join('\n')

const innerWords = (value: unknown, language: Language): string => {
  if (typeof value === 'string') return wordOf(value, language)
  if (Array.isArray(value)) return value.map(each => innerWords(each, language)).join(', ')
  return typeof value === 'object' && value !== null
    ? linesOf(value, language).replaceAll('\n', '; ')
    : String(value)
}

const labelOf = (name: string, language: Language): string => {
  const facts: ReadonlyMap<string, InThree> = new Map(Object.entries(recordFactWords))
  return facts.get(name)?.[language] ?? fieldLabel(language, name) ?? name
}
