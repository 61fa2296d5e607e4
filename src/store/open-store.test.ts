import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { insertRows } from './engine/insert-rows.ts'
import { newId } from './engine/new-id.ts'
import { openExistingStore, openStore } from './open-store.ts'

test('a mistyped folder does not become a database', async () => {
  const folder = join(tmpdir(), `jacana-${newId()}`)
  await expect(openExistingStore({ dataFolder: folder })).rejects.toMatchObject({
    code: 'databaseMissing',
    values: { folder },
  })
  expect(existsSync(folder)).toBe(false)
})

test('the check passes, and a column that an inserted row does not name gets its default', async () => {
  const store = await openStore({ memory: true })
  await store.upkeep.check()
  const row = await store.write(async tx => {
    await insertRows(tx, 'migration', [{ number: 9999, name: 'later', checksum: 'none' }])
    const answer = await tx.db
      .selectFrom('migration')
      .selectAll()
      .where('number', '=', 9999)
      .executeTakeFirst()
    return { answer }
  })
  expect(row?.applied_at).toBeInstanceOf(Date)
  await store.close()
}, 60_000)
