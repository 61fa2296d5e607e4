import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands])
}, 60_000)
afterEach(() => vi.restoreAllMocks())
afterAll(() => pages?.close())

const audit = { id: 'activity-2031-Audit', year: 2031 }
const address = activityAddress('en', peatlands.slug, '2.1', audit)

/** The statements, begin and commit among them, that the form of an activity costs until it is answered. */
const statementsOf = async (fields: Record<string, string>): Promise<string[]> => {
  const query = vi.spyOn(Client.prototype, 'query')
  const answer = await pages.app.request(address, {
    method: 'POST',
    headers: { origin: 'http://localhost' },
    body: new URLSearchParams(fields),
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${address}?saved`])
  return query.mock.calls.map(([statement]) => textOf(statement))
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown }).text)

const begins = (statements: readonly string[]): number =>
  statements.filter(text => /^\s*(?:begin|start transaction)/i.test(text)).length

test.each<{ title: string; fields: Record<string, string>; most: number }>([
  { title: 'the text', fields: { version: '1', text: 'Audit the accounts' }, most: 10 },
  { title: 'the text again', fields: { version: '2', text: 'Audit all the accounts' }, most: 10 },
  {
    title: 'lead, text and citation',
    fields: { version: '3', text: 'Audit as Resolution IV.2 paragraph 3 asks', leads: 'SO' },
    // Two rows of another table, each taken away and written, and an instrument.
    most: 12,
  },
])('a change of $title takes at most 2 transactions and $most statements', async ({ fields, most }) => {
  const statements = await statementsOf(fields)
  expect(begins(statements), statements.join('\n')).toBeGreaterThan(0)
  expect(begins(statements), statements.join('\n')).toBeLessThanOrEqual(2)
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
  // It tells nobody anything, so that it writes no mail and wakes no job.
  expect(statements.filter(text => /\bmail\b|\bjobs\./.test(text))).toEqual([])
})
