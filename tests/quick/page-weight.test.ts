import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'

import { type ServerType, serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { readVersionFile, writeVersionFile } from '#documents/version-file.ts'
import { canonicalJson } from '#domain/canonical-json.ts'
import { languages } from '#domain/language.ts'
import { nobody } from '#doors/web/frame/visitor.ts'
import { newId } from '#store/engine/new-id.ts'
import { openAddresses } from '#tests/open-addresses.ts'
import { planner } from '#tests/people.ts'
import { openTestPages, type TestPages } from '#tests/test-pages.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const { slug } = plan

let pages: TestPages
let server: ServerType
let addresses: string[]

beforeAll(async () => {
  pages = await openTestPages([plan])
  const app = pages.appFor(nobody)
  const { id: versionId } = await pages.jacana.do(createVersion, planner, { slug, name: 'As approved' })
  await pages.jacana.do(publishVersion, planner, { slug, version: versionId })
  await publishOtherWords(versionId)
  addresses = languages.flatMap(language =>
    openAddresses(language, { plan, instrument: 'resolution-xiv-8', versionId }),
  )
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
})

afterAll(async () => {
  server?.close()
  await pages?.close()
})

/** Publishes a version in which most sentences are worded otherwise, so that a comparison is long. */
const publishOtherWords = async (version: string): Promise<void> => {
  const file = readVersionFile((await pages.jacana.do(exportVersion, planner, { slug, version })).bytes)
  const content: typeof file.content = JSON.parse(
    JSON.stringify(file.content).replaceAll(/"text":"[^"]*"/g, text =>
      text.replaceAll(/ (\w+) (\w+)/g, ' $1 other'),
    ),
  )
  const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex')
  const bytes = writeVersionFile({ ...file, name: 'In other words', content, sha256 })
  const { id } = await pages.jacana.do(importVersion, planner, { slug, bytes })
  await pages.jacana.do(publishVersion, planner, { slug, version: id })
}

/** The most bytes of the first view of a page, with its style, script, font and icon. */
const mostBytes = 100_000

test('the first view of every page that the public reads weighs less than 100 kB', async () => {
  const partWeights = new Map<string, number>()
  const partWeight = async (part: string) => {
    const bytes = partWeights.get(part) ?? (await requested(part)).bytes
    partWeights.set(part, bytes)
    return bytes
  }
  const weights = new Map<string, number>()
  for (const address of addresses) {
    const { bytes, type, html } = await requested(address)
    if (!type.startsWith('text/html')) continue
    const parts = partsOf(html)
    expect(new Set(parts.map(each => each.split('.').at(-1))), address).toEqual(kindsOfParts)
    const sizes = await Promise.all(parts.map(partWeight))
    weights.set(
      address,
      sizes.reduce((sum, each) => sum + each, bytes),
    )
  }
  const names = new Set([...weights.keys()].map(each => each.replace(/^\/(?:en|fr|es)/, '')))
  expect(names.size).toBeGreaterThan(12)
  expect([...weights].filter(([, bytes]) => bytes >= mostBytes)).toEqual([])
})

const kindsOfParts = new Set(['css', 'js', 'svg', 'woff2'])

/** The addresses that a browser requests with a page: style, script, font and icon. */
const partsOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:link rel="(?:preload|stylesheet|icon)" href|script[^>]* src)="([^"]+)"/g)].flatMap(
      ([, part]) => part ?? [],
    ),
  ),
]

type Answer = { bytes: number; type: string; html: string }

/** The answer that a browser gets, and all its bytes on the wire, with the headers. */
const requested = async (address: string): Promise<Answer> => {
  const { port } = server.address() as AddressInfo
  const request = get({
    port,
    path: address,
    agent: false,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const body = await buffer(response)
  expect(response.statusCode, address).toBe(200)
  return {
    bytes: response.socket.bytesRead,
    type: response.headers['content-type'] ?? '',
    html: response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body).toString() : '',
  }
}
