import { expect, test } from 'vitest'

import { Refusal } from '#domain/refusal.ts'
import { readCorrections } from './read-correction.ts'

const at = { section: '1', result: '1.1', row: 2 }
const form = (fields: Record<string, string>) =>
  new Map(Object.entries({ at: '1~1.1~2', version: '4', ...fields }))

test('only changed texts are corrections; line ends of the browser are none', () => {
  const addRequest = readCorrections(
    form({
      do: 'save',
      'was lead': 'SO',
      'text lead': ' SO ',
      'was activity:2031': 'Draw\n\nPrint',
      'text activity:2031': 'Draw\r\n\r\nPrint',
    }),
  )
  expect(addRequest.corrections).toEqual([])
  const request = readCorrections(form({ do: 'save', 'was lead': 'SO', 'text lead': 'FO\r\n/ SO' }))
  expect(request.corrections).toEqual([{ kind: 'editText', at, cell: 'lead', text: 'FO\n/ SO' }])
})

test('a button states what to do after the texts', () => {
  expect(readCorrections(form({ do: 'merge', 'was lead': '', 'text lead': 'FO' })).corrections).toEqual([
    { kind: 'editText', at, cell: 'lead', text: 'FO' },
    { kind: 'mergeRow', at },
  ])
  expect(readCorrections(form({ do: 'move lead funding' })).corrections).toEqual([
    { kind: 'moveCell', at, cell: 'lead', to: 'funding' },
  ])
  expect(readCorrections(form({ do: 'move lead', 'to lead': 'activity:2031' })).corrections).toEqual([
    { kind: 'moveCell', at, cell: 'lead', to: 'activity:2031' },
  ])
  expect(readCorrections(form({ do: 'move lead', 'to lead': '' })).corrections).toEqual([])
  expect(readCorrections(form({ do: 'accept lead funding' })).corrections).toEqual([
    { kind: 'accept', at, cell: 'lead' },
    { kind: 'accept', at, cell: 'funding' },
  ])
})

test('a form without a verb or a target is refused', () => {
  expect(() => readCorrections(form({ do: 'burn lead' }))).toThrow(Refusal)
  expect(() => readCorrections(form({ do: 'accept lead', at: '' }))).toThrow(Refusal)
  expect(() => readCorrections(form({ do: 'drop', at: '1~1.1' }))).toThrow(Refusal)
})
