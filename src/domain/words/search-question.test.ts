import { expect, test } from 'vitest'

import { readQuestion } from './search-question.ts'

const read = (text: string) => {
  const { references, compounds } = readQuestion(text)
  return { references, words: compounds.flatMap(({ words }) => words.map(({ word }) => word)) }
}

const paragraph59 = [{ kind: 'resolution', symbol: 'XIV.6', paragraphs: ['59'] }]

test.each(['Rés. XIV.6, par. 59', 'Res XIV.6 par 59', 'Resolution XIV.6, paragraph 59', 'res xiv.6 par 59'])(
  'a citation is understood as papers and pages write it: %s',
  text => expect(read(text)).toEqual({ references: paragraph59, words: [] }),
)

test('the words beside a citation are searched too', () => {
  expect(read('tourbières XIV.6')).toEqual({
    references: [{ kind: 'resolution', symbol: 'XIV.6', paragraphs: [] }],
    words: ['tourbières'],
  })
})

test('letters and digits of a code are words in order, and a hyphen may join two words', () => {
  expect(readQuestion('3.1').compounds).toMatchObject([
    { kind: 'code', words: [{ word: '3' }, { word: '1' }] },
  ])
  expect(readQuestion('COP14').compounds).toMatchObject([
    { kind: 'code', words: [{ word: 'cop' }, { word: '14' }] },
  ])
  expect(readQuestion('co-operation').compounds).toMatchObject([{ kind: 'joined' }])
  expect(readQuestion('L’Œuvre').compounds.map(({ words }) => words[0]?.word)).toEqual(['l', 'oeuvre'])
  expect(readQuestion(' – ').compounds).toEqual([])
})
