import { expect, test } from 'vitest'

import { hunksBetween, applyHunks } from './hunks.ts'
import type { ReturnedPiece } from './returned-paper.ts'
import { returnedWords } from './returned-words.ts'

const by = { author: 'Reviewer One' }
const wordsWith = (...pieces: ReturnedPiece[]) =>
  returnedWords([{ pieces, bullet: false, anchors: [], comments: [], unreadKinds: [] }])

test.each([
  [
    'after a space',
    { text: 'Meetings held ' },
    { text: 'and papers written', change: 'deleted', by },
    { text: '.' },
  ],
  ['before a space', { text: 'Meetings' }, { text: ' held', change: 'deleted', by }, { text: ' on time.' }],
  ['at the end', { text: 'Meetings held' }, { text: ' and papers written', change: 'deleted', by }],
] satisfies [string, ...ReturnedPiece[]][])(
  'who took words out is known, wherever the space stays: %s',
  (_, ...pieces: ReturnedPiece[]) => {
    const before = pieces.map(({ text }) => text).join('')
    const words = wordsWith(...pieces)
    const hunks = hunksBetween(before, words)
    expect(hunks.map(each => each.by)).toEqual([[by]])
    expect(
      applyHunks(
        before,
        hunks.map(({ hunk }) => hunk),
      ),
    ).toBe(words.text)
  },
)

test('the person who typed a text again also deleted what is missing in it', () => {
  const before = 'Hold the meeting of the board in May'
  const words = wordsWith(
    { text: before, change: 'deleted', by },
    { text: 'Hold the meeting', change: 'inserted', by },
  )
  expect(hunksBetween(before, words)).toEqual([{ hunk: { from: 16, to: 36, text: '' }, by: [by] }])
})

test('words deleted without tracking beside a tracked insertion have no author', () => {
  const words = wordsWith(
    { text: 'Hold ' },
    { text: 'soon ', change: 'inserted', by },
    { text: 'the meeting' },
  )
  expect(hunksBetween('Hold the meeting in May', words).map(each => each.by)).toEqual([[by], []])
})
