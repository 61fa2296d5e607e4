import { expect, it } from 'vitest'
import type { PageLine } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import { vocabularyOf } from './wrapped-words.ts'

/** Lines with letters 5 points wide, `step` points apart, from the left edge. */
const lines = (texts: readonly string[], step = 12): PageLine[] =>
  texts.map((text, place) => ({
    text,
    left: 0,
    right: text.length * 5,
    baseline: place * step,
    size: 10,
    bold: false,
    page: 1,
    firstWord: (text.split(' ')[0] ?? '').length * 5,
  }))

const read = (texts: readonly string[], right: number, vocabulary: readonly string[] = []) =>
  joinParagraphs(lines(texts), right, 12, vocabularyOf(lines(vocabulary)))

it('joins wrapped lines, and separates lines that ended although the next word would have fitted', () => {
  expect(read(['Meetings are held with', 'good documents.', 'Parties are served well'], 130)).toEqual([
    'Meetings are held with good documents.',
    'Parties are served well',
  ])
})

it('begins a paragraph at each bullet', () => {
  expect(
    read(['Organise the following:', '• the first meeting in', 'the north', '• the second one'], 115),
  ).toEqual(['Organise the following:', '• the first meeting in the north', '• the second one'])
})

it('joins a word that its narrow column cut', () => {
  expect(read(['Adminis', 'trative'], 38)).toEqual(['Administrative'])
})

it('keeps the hyphen of a compound and drops that of a word break', () => {
  expect(read(['a meeting of the sub-', 'group'], 105, ['in the sub-group again'])).toEqual([
    'a meeting of the sub-group',
  ])
  expect(read(['a meeting of the organi-', 'sation'], 120, ['of the organisation again'])).toEqual([
    'a meeting of the organisation',
  ])
})
