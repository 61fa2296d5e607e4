import { expect, test } from 'vitest'
import { numberEdits } from './findings.ts'

test('edits are numbered, and an id replaces the key of an edit wherever others name it', () => {
  const findings = numberEdits([
    { by: [], kind: 'rowEnded', strand: 'old' },
    { reason: 'tableAdded', text: 'A table' },
    {
      key: 'new',
      by: [],
      kind: 'resultAdded',
      section: 's',
      above: ['r'],
      number: '2',
      title: '',
      mandates: '',
      rows: [],
    },
    { by: [], kind: 'rowMoved', strand: 'row', result: 'new', above: ['x'] },
    { by: [], kind: 'rowMoved', strand: 'other', result: 'r', above: ['new', 'row'] },
  ])
  expect(findings.edits.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4'])
  expect(findings.edits.slice(1)).toMatchObject([
    { above: ['r'] },
    { result: 'e2', above: ['x'] },
    { result: 'r', above: ['e2', 'row'] },
  ])
  expect(findings.edits.some(edit => 'key' in edit)).toBe(false)
  expect(findings.unplaced).toEqual([{ reason: 'tableAdded', text: 'A table' }])
})
