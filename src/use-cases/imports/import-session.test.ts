import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { writeJson } from '#documents/write-json.ts'
import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { planner } from '#tests/people.ts'

import { exportPlan } from '../plan/export-plan.ts'
import { loadExample } from '../plan/load-example.ts'
import { createJacana, type Jacana } from '../use-case.ts'
import { showImport } from './show-import.ts'
import { startImport } from './start-import.ts'

const slug = 'wetlands-2023-2025'
let store: Store
let jacana: Jacana

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => new Date('2031-03-01T10:00:00Z') })
  await jacana.do(loadExample, planner, { folder: join(import.meta.dirname, '../../../examples', slug) })
}, 60_000)
afterAll(() => store.close())

const showImported = async (bytes: Uint8Array) => {
  const { id } = await jacana.do(startImport, planner, { bytes, fileName: 'plan.json' })
  return jacana.do(showImport, planner, { id })
}

test.each(languages)(
  'an export in %s goes into its plan by default, whatever its address',
  async language => {
    const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language })
    const { current, changes } = await showImported(bytes)
    expect(current?.slug).toBe(slug)
    expect(changes).toEqual([])
  },
)

test('the title may be written with other capitals, accents and spaces, but for the same years', async () => {
  const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'fr' })
  const paper = JSON.parse(Buffer.from(bytes).toString('utf8')) as ParsedPlan
  const currentOf = async (title: string) => {
    const { current } = await showImported(writeJson({ ...paper, document: { ...paper.document, title } }))
    return current?.slug
  }
  expect(await currentOf('PLAN  TRIENNAL du Secretariat, 2023-2025')).toBe(slug)
  expect(await currentOf('Plan triennal du Secrétariat, 2022-2025')).toBeUndefined()
  expect(await currentOf('Plan du Secrétariat, 2023-2025')).toBeUndefined()
})
