import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openInMemory } from './embedded.ts'
import type { Engine } from './engine.ts'

let engine: Engine
let pool: Pool
beforeAll(async () => {
  engine = await openInMemory()
  pool = engine.pool
}, 120_000)
afterAll(async () => {
  await pool.end()
  await engine.close()
})

test('after each of 200 failed statements a valid one gets its own answer', async () => {
  const answers: unknown[] = []
  for (let number = 0; number < 200; number++) {
    // The two queries follow without a pause; a `.catch` would already be one.
    try {
      await pool.query('select $1::int, no_such_column', [number])
    } catch {
      answers.push('refused')
    }
    const { rows } = await pool.query<{ number: number }>('select $1::int as number', [number])
    answers.push(rows[0]?.number)
  }
  expect(answers).toEqual(Array.from({ length: 200 }, (_, number) => ['refused', number]).flat())
})

test('a script that fails within its transaction leaves no transaction open', async () => {
  await expect(pool.query('begin; select no_such_column')).rejects.toThrow('no_such_column')
  await pool.query('create table leaf (name text)')
  await expect(pool.query('rollback')).resolves.toBeDefined()
  expect((await pool.query('select * from leaf')).rows).toEqual([])
})

test('the rest of the program gets its turn while many queries follow one another', async () => {
  let turns = 0
  let working = true
  const takeTurn = () => {
    turns += 1
    if (working) setImmediate(takeTurn)
  }
  setImmediate(takeTurn)
  const client = await pool.connect()
  for (let number = 0; number < 1_000; number++) await client.query('select pg_sleep(0.0001)')
  working = false
  client.release()
  expect(turns).toBeGreaterThan(5)
})
