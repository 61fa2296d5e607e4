import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import type { Fault } from '#domain/refusal.ts'
import { faultSentence, sentenceOfFaults } from './faults.ts'

const faults: Fault[] = [
  { field: 'title', fault: 'tooLong', most: 2000 },
  { field: 'why', fault: 'tooShort', least: 3 },
  { field: 'year', fault: 'tooLarge', most: 2100 },
  { field: 'year', fault: 'tooSmall', least: 1900 },
  { field: 'tags', fault: 'tooMany', most: 20 },
  { field: 'tags', fault: 'tooFew', least: 1 },
  { field: 'name', fault: 'missing' },
  { field: 'year', fault: 'notANumber' },
  { field: 'deadline', fault: 'notADay' },
  { field: 'language', fault: 'notALanguage' },
  { field: 'status', fault: 'notOneOf' },
  { field: 'from', fault: 'malformed' },
  { field: 'novel', fault: 'unknown' },
  { field: 'symbol', fault: 'taken' },
  { field: 'on', fault: 'dayAhead' },
  {
    field: 'until',
    fault: 'check',
    sentence: { en: 'It ends first.', fr: 'Elle finit avant.', es: 'Acaba antes.' },
  },
  { field: 'email', fault: 'notAnAddress' },
  { field: 'keeper', fault: 'notFound' },
  { field: 'keeper', fault: 'severalFound' },
  { field: 'amount', fault: 'tooManyDecimals', most: 2 },
  { field: 'seats', fault: 'notWhole' },
  { field: 'currency', fault: 'notACurrency' },
  { field: 'attended', fault: 'notYesOrNo' },
  { field: 'month', fault: 'notAMonth' },
  { field: 'at', fault: 'notAnInstant' },
  { field: 'last', fault: 'daysReversed' },
  { field: 'website', fault: 'notALink' },
  { field: 'lat', fault: 'notAPlace' },
  { field: 'symbol', fault: 'notASymbol' },
  { field: 'mandates', fault: 'notAMandate', words: 'the plan' },
  { field: 'kind', fault: 'choiceEnded', day: '2024-03-01' },
  { field: 'kind', fault: 'choiceNotYet', day: '2024-03-01' },
]

test.each(faults)('$fault has a sentence in each language', fault => {
  const sentences = languages.map(language => faultSentence(language, fault))
  expect(new Set(sentences).size).toBe(languages.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“«][^{}]*\.$/u)
})

test('a limit has the number format of the language', () => {
  const fault: Fault = { field: 'text', fault: 'tooLong', most: 20_000 }
  expect(faultSentence('en', fault)).toBe('Write at most 20,000 characters.')
  expect(faultSentence('fr', fault)).toBe('Écrivez 20\u202f000 caractères au plus.')
})

test('a decimal limit stays exact, and a day is said long', () => {
  const fault: Fault = { field: 'amount', fault: 'tooLarge', most: '9007199254740993.10' }
  expect(faultSentence('en', fault)).toBe('Write a number that is not above 9,007,199,254,740,993.10.')
  expect(faultSentence('fr', { field: 'kind', fault: 'choiceEnded', day: '2024-03-01' })).toContain(
    'depuis le 1er mars 2024.',
  )
})

test('no two faults have the same sentence', () => {
  for (const language of languages)
    expect(new Set(faults.map(fault => faultSentence(language, fault))).size).toBe(faults.length)
})

test('each fault has the label of its field, never its name in the program', () => {
  const list: Fault[] = [
    { field: 'agendaItem', fault: 'missing' },
    { field: 'cover.actions.2', fault: 'tooLong', most: 500 },
    { field: 'id', fault: 'malformed' },
  ]
  expect(sentenceOfFaults('fr', list)).toBe(
    '«\u00a0Point de l’ordre du jour\u00a0»\u00a0: Remplissez ce champ. «\u00a0Mesures requises\u00a0»\u00a0: Écrivez 500 caractères au plus. Ceci ne peut être lu ici. Écrivez-le comme le champ le demande. Corrigez-le et renvoyez-le.',
  )
})

test('the first of many faults are named and the others counted', () => {
  const sentence = sentenceOfFaults('en', faults)
  expect(sentence).toContain('“Why”')
  expect(sentence).not.toContain('“Tags”')
  expect(sentence).toContain('More such faults: 29.')
})
