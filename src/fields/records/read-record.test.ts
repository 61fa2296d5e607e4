import { expect, test } from 'vitest'

import { textIn, translationState, withWords } from '#domain/text.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { in3 } from '#i18n/in-three.ts'
import { missions } from '#tests/mission-registers.ts'

import { choiceKind } from '../kinds/choice.ts'
import { choicesKind } from '../kinds/choices.ts'
import { field } from './field.ts'
import { readRecordTexts, type RecordReading } from './read-record-texts.ts'
import { readRecordValues } from './read-record-values.ts'
import type { RecordValues } from './values.ts'

const { fields } = missions

const reading: RecordReading = {
  language: 'en',
  formats: fieldFormats('en'),
  today: '2031-05-01',
  nameOf: (_, id) => (id === 'v1' ? 'Gland' : undefined),
  find: (target, text) => (target === 'records:venues' && text === 'Gland' ? { id: 'v1' } : undefined),
}
const title = textIn('en', 'Visit')
const stored: RecordValues = { title, from: '2031-03-01', lastDay: '2031-03-01', venue: 'v1', phone: '1' }
const read = (texts: Record<string, string>, before = stored) =>
  readRecordTexts(fields, before, texts, reading)

test('texts that a form did not send stay as they are, and an emptied field is removed', () => {
  expect(read({ phone: ' ', report: 'Fine' })).toEqual({
    values: { title, from: '2031-03-01', lastDay: '2031-03-01', venue: 'v1', report: 'Fine' },
  })
})

test('each fault stands at its text, also those of missing fields', () => {
  expect(
    read({ 'title.fr': 'x'.repeat(101), from: '', until: 'soon', venue: 'Rome', kind: 'a', x: '' }),
  ).toEqual({
    faults: [
      { field: 'x', fault: 'unknown' },
      { field: 'title.fr', fault: 'tooLong', most: 100 },
      { field: 'kind', fault: 'notOneOf' },
      { field: 'until', fault: 'notADay' },
      { field: 'venue', fault: 'notFound' },
      { field: 'from', fault: 'missing' },
    ],
  })
})

test('a missing text in several languages is asked for in the language of the reader', () => {
  const french = { ...reading, language: 'fr' as const }
  const faults = (before: RecordValues, texts: Record<string, string>) =>
    readRecordTexts(fields, before, texts, french)
  expect(faults({}, {})).toEqual({
    faults: [
      { field: 'title.fr', fault: 'missing' },
      { field: 'from', fault: 'missing' },
    ],
  })
  expect(faults(stored, { 'title.en': '' })).toEqual({ faults: [{ field: 'title.fr', fault: 'missing' }] })
})

test('the title in one language keeps the source and the other languages', () => {
  const both = withWords(title, 'es', 'Visita')
  const result = read({ 'title.fr': 'Visite' }, { ...stored, title: both })
  expect(result).toMatchObject({ values: { title: withWords(both, 'fr', 'Visite') } })
  const changed = read(
    { 'title.en': 'Mission', 'title.fr': '', 'title.es': 'Visita' },
    { ...stored, title: both },
  )
  const text = 'values' in changed ? (changed.values['title'] as typeof title) : title
  expect(text.words['en']?.text).toBe('Mission')
  expect(translationState(text, 'es')).toBe('outOfDate')
})

test('a translation may have the words of its source', () => {
  const same = withWords(title, 'fr', 'Visit')
  expect(read({ 'title.fr': 'Visit' })).toMatchObject({ values: { title: same } })
  expect(readRecordValues(fields, stored, { title: same })).toMatchObject({ values: { title: same } })
  expect(read({ 'title.en': 'Mission', 'title.fr': 'Visit' })).toMatchObject({
    values: { title: withWords(textIn('en', 'Mission'), 'fr', 'Visit') },
  })
  // Whoever empties the source and writes its words elsewhere changes the language of the source.
  expect(read({ 'title.en': '', 'title.fr': 'Visit' })).toMatchObject({
    values: { title: textIn('fr', 'Visit') },
  })
})

test('computed fields are made after the others and cannot be typed', () => {
  expect(read({ until: '2031-03-05' })).toMatchObject({ values: { lastDay: '2031-03-05' } })
  expect(read({ lastDay: '2031-03-05' })).toEqual({ faults: [{ field: 'lastDay', fault: 'unknown' }] })
  expect(readRecordValues(fields, stored, { lastDay: '2031-03-05' })).toEqual({
    faults: [{ field: 'lastDay', fault: 'unknown' }],
  })
})

test('references that a person cannot see stay, and unchanged texts are not read again', () => {
  const before = { ...stored, venue: 'hidden', others: ['hidden', 'v1'] }
  const values = (texts: Record<string, string>) => {
    const result = read(texts, before)
    return 'values' in result ? result.values : {}
  }
  expect(values({ venue: '', others: 'Gland\r\n', phone: '2' })).toMatchObject({
    venue: 'hidden',
    others: ['hidden', 'v1'],
  })
  expect(values({ others: '' })).toMatchObject({ others: ['hidden'] })
  expect(values({ venue: 'Gland' })).toMatchObject({ venue: 'v1' })
  const ended = readRecordTexts(
    fields,
    { ...stored, venue: 'v1' },
    { venue: 'Gland' },
    { ...reading, find: () => 'several' },
  )
  expect(ended).toMatchObject({ values: { venue: 'v1' } })
})

test('values in JSON are read by field: absent stays, null removes, faults have their place', () => {
  expect(readRecordValues(fields, stored, { phone: null, until: '2031-03-04' })).toEqual({
    values: { title, from: '2031-03-01', until: '2031-03-04', lastDay: '2031-03-04', venue: 'v1' },
  })
  expect(
    readRecordValues(fields, stored, {
      title: { source: 'en', words: { en: { text: '' } } },
      from: null,
      until: '31/3',
      others: [3],
      constructor: 1,
    }),
  ).toEqual({
    faults: [
      { field: 'title.words.en.text', fault: 'missing' },
      { field: 'until', fault: 'notADay' },
      { field: 'others.0', fault: 'missing' },
      { field: 'constructor', fault: 'unknown' },
      { field: 'from', fault: 'missing' },
    ],
  })
})

test('a choice that has ended is refused in JSON too, unless the record has it already', () => {
  const kinds = [
    { code: 'old', title: in3('Old', 'Ancien', 'Antiguo'), lastDay: '2029-12-31' },
    { code: 'new', title: in3('New', 'Nouveau', 'Nuevo') },
  ]
  const own = {
    kind: field(choiceKind(kinds), in3('Kind', 'Type', 'Tipo')),
    more: field(choicesKind(kinds), in3('More', 'Autres', 'Otros')),
  }
  const ended = { fault: 'choiceEnded', day: '2030-01-01' }
  const readJson = (before: RecordValues, json: object) =>
    readRecordValues(own, before, { ...json }, '2031-03-01')
  expect(readJson({}, { kind: 'old', more: ['new', 'old'] })).toEqual({
    faults: [
      { field: 'kind', ...ended },
      { field: 'more', ...ended },
    ],
  })
  expect(readJson({ kind: 'old', more: ['old'] }, { kind: 'old', more: ['new', 'old'] })).toMatchObject({
    values: { kind: 'old', more: ['old', 'new'] },
  })
  expect(readJson({ kind: 'old' }, { kind: 'new' })).toMatchObject({ values: { kind: 'new' } })
})
