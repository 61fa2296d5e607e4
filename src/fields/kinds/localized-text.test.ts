import { expect, test } from 'vitest'

import { textIn, translationState, withWords } from '#domain/text.ts'
import { examReading } from '#tests/kind-samples.ts'
import { keepSource, localizedTextKind } from './localized-text.ts'

const kind = localizedTextKind(300)

test('the source of a new text is the language of its writer, else the first that has words', () => {
  expect(kind.read(['Wetlands', 'Zones humides', ''], examReading('fr'))).toMatchObject({
    value: { source: 'fr', words: { en: { text: 'Wetlands', how: 'human' } } },
  })
  expect(kind.read(['', '', 'Humedales'], examReading('fr'))).toEqual({ value: textIn('es', 'Humedales') })
})

test('a changed source leaves its translations out of date', () => {
  const stored = withWords(textIn('en', 'Wetlands'), 'fr', 'Zones humides')
  const read = kind.read(['Peatlands', 'Zones humides', ''], examReading('fr', stored))
  if (!('value' in read) || !read.value) throw new Error('It was not read')
  expect(read.value.source).toBe('en')
  expect(translationState(read.value, 'fr')).toBe('outOfDate')
})

test('a changed translation is made from the source as it is now', () => {
  const stored = withWords(textIn('en', 'Wetlands'), 'fr', 'Zones humide', 'machine')
  const text = keepSource(stored, withWords(textIn('fr', 'Zones humides'), 'en', 'Wetlands'))
  expect(text.source).toBe('en')
  expect(translationState(text, 'fr')).toBe('human')
})

test('words in a language that no form asks for stay', () => {
  const stored = withWords(textIn('ar', 'أراض رطبة'), 'en', 'Wetlands')
  expect(kind.read(['Wetlands', '', ''], examReading('en', stored))).toEqual({ value: stored })
  const translated = withWords(textIn('en', 'Wetlands'), 'ar', 'أراض رطبة')
  expect(kind.read(['', 'Zones humides', ''], examReading('fr', translated))).toMatchObject({
    value: { source: 'fr', words: { ar: { text: 'أراض رطبة' } } },
  })
})

test('an emptied translation goes', () => {
  const stored = withWords(textIn('en', 'Wetlands'), 'fr', 'Zones humides')
  expect(kind.read(['Wetlands', '', ''], examReading('en', stored))).toEqual({
    value: textIn('en', 'Wetlands'),
  })
})

test('a text in JSON has words in its source, under a tag of a language', () => {
  for (const text of [
    { source: 'constructor', words: { en: { text: 'a' } } },
    { source: 'fr', words: { en: { text: 'a' } } },
    { source: 'en', words: { en: { text: 'a' }, 'not a tag': { text: 'b' } } },
    { source: 'en', words: { en: { text: ' ' } } },
  ])
    expect(kind.schema.safeParse(text).success, JSON.stringify(text)).toBe(false)
})
