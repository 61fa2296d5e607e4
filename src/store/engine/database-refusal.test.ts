import { expect, test } from 'vitest'

import { databaseRefusal, folderRefusal } from './database-refusal.ts'

const coded = (code: string) => Object.assign(new Error('why'), { code })

test.each([
  ['08006', 'databaseUnreachable'],
  ['57P01', 'databaseUnreachable'],
  ['ECONNRESET', 'databaseUnreachable'],
  ['53300', 'databaseBusy'],
  ['53100', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['57014', 'queryTooLong'],
  ['23505', 'clash'],
] as const)('the error %s of a database is the refusal %s', (code, refusal) => {
  expect(databaseRefusal(coded(code))).toMatchObject({ code: refusal })
})

test('an error that pg gives no code is recognised by its message', () => {
  expect(databaseRefusal(new Error('Connection terminated unexpectedly'))).toMatchObject({
    code: 'databaseUnreachable',
  })
  expect(databaseRefusal(new Error('timeout exceeded when trying to connect'))).toMatchObject({
    code: 'databaseBusy',
  })
})

test('a defect does not become a refusal', () => {
  expect(databaseRefusal(coded('42703'))).toBeUndefined()
  expect(databaseRefusal(new Error('Connection of two activities'))).toBeUndefined()
  expect(databaseRefusal('Connection terminated')).toBeUndefined()
  expect(folderRefusal(coded('EBADF'), 'data')).toBeUndefined()
})

test('the refusal of a folder that cannot be written names the folder', () => {
  expect(folderRefusal(coded('EROFS'), 'data')).toMatchObject({
    code: 'folderUnwritable',
    values: { folder: 'data' },
  })
})
