import { expect, test } from 'vitest'
import { readDocumentSymbol, revisionOf, withRevision } from './document-symbol.ts'

test.each([
  ['SC63 Doc.14', 'SC63', '14', 0],
  ['SC58 Doc.22.2', 'SC58', '22.2', 0],
  ['COP14 Doc.18.24 Rev.2', 'COP14', '18.24', 2],
  ['SC59 Inf.Doc.3 Rev.1 Add.2', 'SC59', '3', 1],
])('%s is read in its parts', (symbol, meeting, item, revision) => {
  expect(readDocumentSymbol(symbol)).toEqual({ meeting, item })
  expect(revisionOf(symbol)).toBe(revision)
  expect(withRevision(symbol, revision)).toBe(symbol)
})

test.each([
  '',
  'SC63',
  'SC63 Doc. 14',
  'sc63 Doc.14',
  'SC63 Doc.14 Rev.0',
  'SC63 Doc.14 rev.1',
  'XX3 Doc.1',
  'SC63 Doc.14 draft',
  'SC0 Doc.1',
])('“%s” is no symbol of a document', symbol => expect(readDocumentSymbol(symbol)).toBeUndefined())

test('a revision replaces the one before, and an addendum stays', () => {
  expect(withRevision('SC63 Doc.14 Rev.1 Add.1', 2)).toBe('SC63 Doc.14 Rev.2 Add.1')
  expect(withRevision('SC63 Doc.14 Rev.1 Add.1', 0)).toBe('SC63 Doc.14 Add.1')
  expect(withRevision('UNEP/7', 1)).toBe('UNEP/7 Rev.1')
})
