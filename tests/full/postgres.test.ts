import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startPostgres, type Server } from './postgres.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

test('a real server answers, each database is empty and apart', async () => {
  const one = new Client({ connectionString: await server.newDatabase() })
  const two = new Client({ connectionString: await server.newDatabase() })
  await one.connect()
  await two.connect()
  await one.query('create table leaf (name text)')
  const version = await one.query<{ server_version_num: string }>('show server_version_num')
  expect(Number(version.rows[0]?.server_version_num)).toBeGreaterThanOrEqual(150000)
  await expect(two.query('select * from leaf')).rejects.toThrow('leaf')
  await one.end()
  await two.end()
})
