import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { openTestPages, type TestPages } from '#tests/test-pages.ts'
import { peatlands } from '#tests/world.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'

import { listen, type Listening } from '../listen.ts'
import { createRememberedPages } from './remembered-pages.ts'
import { nobody } from './visitor.ts'

const port = 3000 + (process.pid % 20_000) + 10_000
const { slug } = peatlands
let pages: TestPages
let server: Listening
let seesAllChanges = true
let isDemoOffered = false
let made = 0
let duringJob = () => {}
const memory = createRememberedPages({
  seesAllChanges: () => seesAllChanges,
  isDemoOffered: () => isDemoOffered,
})

beforeAll(async () => {
  pages = await openTestPages([peatlands])
  await pages.jacana.do(createVersion, planner, { slug, name: 'May' })
  await pages.jacana.do(publishVersion, planner, { slug, version: 'May' })
  const app = pages.appFor(nobody, memory)
  const { fetch } = app
  app.fetch = (...parts) => {
    made += 1
    const answer = fetch(...parts)
    duringJob()
    return answer
  }
  server = await listen(app, { host: '127.0.0.1', port }, memory)
})
afterAll(async () => {
  await server?.close()
  await pages?.close()
})
beforeEach(() => {
  memory.forget()
  made = 0
  duringJob = () => {}
  seesAllChanges = true
  isDemoOffered = false
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { connection: 'close', ...headers } })
    sent.on('error', reject).on('response', response => {
      const parts: Buffer[] = []
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('latin1'),
          }),
        )
    })
    sent.end()
  })

const withoutDate = ({ headers: { date: _, ...headers }, ...answer }: Answer) => ({ ...answer, headers })

test('the second reader gets the same page and the same headers, and nothing is made', async () => {
  for (const accepted of ['', 'gzip', 'gzip, br']) {
    const headers = { 'accept-encoding': accepted }
    const first = await get('/en', headers)
    const before = made
    const second = await get('/en', headers)
    expect(made).toBe(before)
    expect(withoutDate(second)).toEqual(withoutDate(first))
    expect(second.headers['content-security-policy']).toContain("default-src 'none'")
    const unchanged = await get('/en', { ...headers, 'if-none-match': first.headers.etag ?? '' })
    expect(made).toBe(before)
    expect([unchanged.status, unchanged.body]).toEqual([304, ''])
    expect(unchanged.headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('nothing is answered from memory to who says who they are, to another host, or under another address', async () => {
  await get('/en')
  await get('/en', { cookie: 'theme=dark' })
  await get('/en', { authorization: 'Bearer x' })
  expect(made).toBe(3)
  expect((await get('/en', { host: 'elsewhere.example.org' })).status).toBe(421)
  expect((await get('/en', { host: 'elsewhere.example.org' })).status).toBe(421)
  expect((await get('/fr')).body).toContain('lang="fr"')
  expect((await get('/en?q=1')).status).toBe(200)
  expect(made).toBe(7)
})

test('a page with the line of the demo is for those alone to whom the demo is offered', async () => {
  await get('/en')
  isDemoOffered = true
  await get('/en')
  expect(made).toBe(2)
})

test('after a change pages are made again, and while changes may be missed none is remembered', async () => {
  await get('/en')
  memory.forget()
  await get('/en')
  expect(made).toBe(2)
  seesAllChanges = false
  await get('/en')
  expect(made).toBe(3)
})

test('a page that was made while something changed is not remembered', async () => {
  duringJob = memory.forget
  await get('/en')
  duringJob = () => {}
  await get('/en')
  expect(made).toBe(2)
})

test('forms, refusals and files are not remembered', async () => {
  for (const path of ['/en/sign-in', '/en/nowhere', `/en/plan/${slug}/export.csv`, '/icon.svg']) {
    await get(path)
    await get(path)
  }
  expect(made).toBe(8)
})
