import type { Language } from '#domain/language.ts'
import { postKey } from '#domain/people/secretariat-post.ts'
import { findParty, partyName, partyWithCode } from '#domain/parties/parties.ts'
import type { Person } from '#domain/rights/right.ts'
import { say } from '#domain/text.ts'
import { sortKey } from '#domain/words/sort-key.ts'
import { sayRegion } from '#domain/words/region-names.ts'
import type { Target, WriteContext } from '#fields/kinds/field-kind.ts'
import { isStorable } from '#fields/kinds/text.ts'
import { pieceNamesOf } from '#fields/records/piece-names.ts'
import type { RecordReading, RecordTexts } from '#fields/records/read-record-texts.ts'
import type { RecordReference } from '#fields/records/record-references.ts'
import type { FieldSet } from '#fields/records/register.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findTargets, numberIn, type TargetRow, type WantedTargets } from '#store/records/target-rows.ts'

import { dayOf } from '../day-of.ts'
import { reachOf } from './record-rights.ts'

/** Names in a language of what some references lead to, and the records that some texts name. */
export type RecordContext = {
  reading: (language: Language) => RecordReading
  writing: (language: Language) => WriteContext
  /** Whether a person may refer to something: it is there, and within their sight. */
  isThere: (target: Target, id: string) => boolean
}

/**
 * What a context is made for: references that are written, and texts that are read with the values they
 * replace.
 */
export type ContextNeeds = {
  references: readonly Pick<RecordReference, 'target' | 'id'>[]
  texts?: readonly { fields: FieldSet; texts: RecordTexts }[]
}

/** The context in which a person reads and writes the facts of records; one query asks for all names. */
export const recordContext = async (
  reader: Reader,
  person: Person,
  now: Date,
  { references, texts = [] }: ContextNeeds,
): Promise<RecordContext> => {
  const named = texts.flatMap(each => referenceTexts(each.fields, each.texts))
  const rows = await findTargets(reader, wantedOf(references, named), reachOf(person))
  const byTarget = Map.groupBy(rows, ({ target }) => target)
  const byId = new Map(rows.map(row => [`${row.target} ${row.id}`, row]))
  const storedIds = new Set(references.map(({ target, id }) => `${target} ${id}`))
  const find: RecordReading['find'] = (target, text) => {
    if (target === 'party') {
      const party = findParty(text)
      return party && { id: party.code }
    }
    const matches = matchesOf(byTarget.get(target) ?? [], text)
    // Of several that have a name, the one that was there already is meant.
    const own = matches.filter(({ id }) => storedIds.has(`${target} ${id}`))
    const [match, ...others] = matches.length > 1 && own.length === 1 ? own : matches
    return others.length > 0 ? 'several' : match && { id: match.id }
  }
  const writing = (language: Language): WriteContext => ({
    language,
    formats: fieldFormats(language),
    nameOf: (target, id) => {
      if (target === 'party') return partyWithCode(id) && partyName(id, language)
      const row = byId.get(`${target} ${id}`)
      // What has a name that is not to be seen has none here.
      return (row && nameOfTarget(row, language)) || undefined
    },
  })
  return {
    writing,
    reading: language => ({ ...writing(language), today: dayOf(now), find }),
    isThere: (target, id) =>
      target === 'party' ? partyWithCode(id) !== undefined : byId.has(`${target} ${id}`),
  }
}

/** Something that has a name. */
type NamedTarget = Pick<TargetRow, 'target' | 'number' | 'name' | 'qualifier'>

/** What people call something that a reference leads to: a post by its code and region. */
export const nameOfTarget = (
  { target, number, name, qualifier }: NamedTarget,
  language: Language,
): string => {
  const words = name === null ? '' : typeof name === 'string' ? name : say(name, language).text
  if (target === 'post') return qualifier ? `${words} ${sayRegion(qualifier, language)}` : words
  return words === '' ? (number ?? '') : words
}

// Some names are found by more than their letters: a number with words after it, a post in any language.
const matchesOf = (rows: readonly TargetRow[], text: string): TargetRow[] => {
  const meanings: ((row: TargetRow) => boolean)[] = [
    ({ id }) => id === text,
    ({ number }) => number !== null && number === numberIn(text),
    row => hasName(row, text),
  ]
  for (const isMeant of meanings) {
    const matches = rows.filter(isMeant)
    if (matches.length > 0) return matches
  }
  return []
}

const hasName = ({ target, name, qualifier }: TargetRow, text: string): boolean => {
  if (name === null) return false
  if (typeof name !== 'string')
    return Object.values(name.words).some(each => sortKey(each.text) === sortKey(text))
  if (target !== 'post') return sortKey(name) === sortKey(text)
  const post = postKey({ code: name, qualifier: qualifier ?? '' })
  return text === post || postKey(postNamed(text)) === post
}

/** The post that a text names: "SA Afrique" is a code and a region. */
const postNamed = (text: string): { code: string; qualifier: string } => {
  const [code = '', ...region] = text.split(/\s+/u)
  return { code, qualifier: region.join(' ') }
}

const wantedOf = (
  references: readonly Pick<RecordReference, 'target' | 'id'>[],
  named: readonly { target: Target; text: string }[],
): WantedTargets[] => {
  const targets = [...new Set([...references, ...named].map(({ target }) => target))]
  return targets.map(target => ({
    target,
    ids: [...new Set(references.flatMap(each => (each.target === target ? [each.id] : [])))],
    texts: [...new Set(named.flatMap(each => (each.target === target ? [each.text] : [])))],
  }))
}

const referenceTexts = (fields: FieldSet, texts: RecordTexts): { target: Target; text: string }[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind.pieces.flatMap(({ widget }, i) => {
      const text = texts[pieceNamesOf(name, field)[i] ?? ''] ?? ''
      if (widget.as !== 'record' && widget.as !== 'records') return []
      const { target } = widget
      const lines = widget.as === 'record' ? [text] : text.split(/[\n;]/u)
      // What no database can store names nothing, and no query may ask for it.
      return lines.flatMap(line =>
        line.trim() === '' || !isStorable(line) ? [] : [{ target, text: line.trim() }],
      )
    }),
  )
