import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { mountHealth } from './health.ts'

const statusWhere = async (checkDatabase: () => Promise<void>): Promise<number> => {
  const app = new Hono()
  mountHealth(app, checkDatabase)
  return (await app.request('/healthz')).status
}

test('the health check follows the state of the database', async () => {
  expect(await statusWhere(async () => undefined)).toBe(200)
  expect(await statusWhere(() => Promise.reject(new Error('away')))).toBe(503)
})
