import { expect, test } from 'vitest'

import {
  placeAnchor,
  previewAddress,
  readAddress,
  readPreviewQuery,
  writeAddress,
} from './import-addresses.ts'

test('an address of a section, a result or a row is read back, whatever its number contains', () => {
  for (const at of [
    { section: '1' },
    { section: 'A~b', result: '1.1 %' },
    { section: 'Ⅳ', result: '4/2', row: 12 },
  ]) {
    expect(readAddress(writeAddress(at))).toEqual(at)
    expect(placeAnchor(at)).not.toMatch(/[\s%#]/)
  }
})

test('invalid parts of an address are left out', () => {
  expect(readAddress('')).toBeUndefined()
  expect(readAddress('1~1.1~-3')).toEqual({ section: '1', result: '1.1' })
  expect(readAddress('%E0%A4%A')).toEqual({ section: '%E0%A4%A' })
  expect(readPreviewQuery(new URLSearchParams('show=nonsense&page=-2&at=&edit=1~1.1~0'))).toEqual({
    show: 'all',
    edit: { section: '1', result: '1.1', row: 0 },
  })
})

test('the view of an import is read back from its address', () => {
  const query = { show: 'doubts', page: 3, at: { section: '2', result: '2.4', row: 1 } } as const
  const address = previewAddress('fr', 'an id', query)
  expect(address).toMatch(/^\/fr\/import\/an%20id\?/)
  expect(readPreviewQuery(new URL(address, 'http://localhost').searchParams)).toEqual(query)
})
