import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { publicPerson } from '#registers/public-person.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { insertPaper } from '#store/files/papers.ts'
import { newId } from '#store/engine/new-id.ts'
import { auditOf } from '#store/log/audit.ts'
import { insertMember } from '#store/people/people.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { bringPlan } from '#tests/bring-plan.ts'
import { planner } from '#tests/people.ts'
import { peatlands } from '#tests/world.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import { loadExample } from '../plan/load-example.ts'
import { reviseNode } from '../plan/revise-node.ts'
import { showPlan } from '../plan/show-plan.ts'
import { searchPlans } from '../search/search-plans.ts'
import { createJacana, type Ask, type Jacana } from '../use-case.ts'
import { createVersion } from '../versions/create-version.ts'
import { showVersions } from '../versions/show-versions.ts'

import { previewPublication } from './preview-publication.ts'
import { publishExample } from './publish-example.ts'
import { publishVersion } from './publish-version.ts'
import { showPublications } from './show-publications.ts'
import { takeBackPublication } from './take-back-publication.ts'

const { slug } = peatlands
let store: Store
let jacana: Jacana
const ask: Ask = (useCase, input) => jacana.do(useCase, planner, input)
const read: Ask = (useCase, input) => jacana.do(useCase, publicPerson, input)

beforeEach(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
})
afterEach(() => store.close())

/** Two versions, of which the second has another goal. */
const bringTwoVersions = async (): Promise<void> => {
  await ask(bringPlan, peatlands)
  await ask(createVersion, { slug, name: 'May' })
  const [section] = (await ask(showPlan, { slug })).sections
  const { id = '', version = 0 } = section ?? {}
  await ask(reviseNode, { slug, id, version, language: 'en', goal: 'Bogs are known.' })
  await ask(createVersion, { slug, name: 'June' })
}

const goal = async (): Promise<string | undefined> => {
  const [section] = (await read(showPlan, { slug })).sections
  return section?.goal?.words['en']?.text
}
const namesOfVersions = async () => (await read(showVersions, { slug })).versions.map(({ name }) => name)
const findings = async (text: string) => (await read(searchPlans, { text, language: 'en' })).total

test('the newest published version is in force, and the earlier one again when it is taken back', async () => {
  await bringTwoVersions()
  expect(await ask(publishVersion, { slug, version: 'May' })).toMatchObject({ changed: true })
  expect([await goal(), await namesOfVersions(), await findings('bogs')]).toEqual([
    'Peat is known.',
    ['May'],
    0,
  ])
  await ask(publishVersion, { slug, version: 'June' })
  expect([await goal(), await findings('bogs')]).toEqual(['Bogs are known.', 1])
  expect(await namesOfVersions()).toEqual(['June', 'May'])
  expect(await ask(publishVersion, { slug, version: 'June' })).toMatchObject({ changed: false })
  expect(await ask(takeBackPublication, { slug, version: 'June' })).toMatchObject({ inForce: 'May' })
  expect([await goal(), await namesOfVersions(), await findings('bogs')]).toEqual([
    'Peat is known.',
    ['May'],
    0,
  ])
  expect(await ask(takeBackPublication, { slug, version: 'June' })).toMatchObject({ changed: false })
  await ask(takeBackPublication, { slug, version: 'May' })
  await expect(goal()).rejects.toMatchObject({ code: 'notFound' })
  expect(await findings('peat')).toBe(0)
})

test('an earlier version that is published again is in force', async () => {
  await bringTwoVersions()
  for (const version of ['May', 'June', 'May']) await ask(publishVersion, { slug, version })
  expect([await goal(), await namesOfVersions()]).toEqual(['Peat is known.', ['June', 'May']])
})

test('who published and took back, and when, stays known and is in the log', async () => {
  await bringTwoVersions()
  await ask(publishVersion, { slug, version: 'May' })
  await ask(takeBackPublication, { slug, version: 'May' })
  const [publication] = await ask(showPublications, { slug })
  expect(publication).toMatchObject({ version: 'May', publishedBy: 'Planner', takenBackBy: 'Planner' })
  expect(publication?.takenBackAt).toBeInstanceOf(Date)
  const entries = await store.read(reader => auditOf(reader, [publication?.id ?? '']))
  expect(entries.map(({ useCase }) => useCase)).toEqual(['take-back-publication', 'publish-version'])
  await expect(read(publishVersion, { slug, version: 'May' })).rejects.toMatchObject({ code: 'notPermitted' })
})

test('a preview counts what becomes visible and what stays hidden', async () => {
  await bringTwoVersions()
  await ask(publishVersion, { slug, version: 'May' })
  const { visible, hidden, inForce } = await ask(previewPublication, { slug, version: 'June' })
  expect(inForce).toMatchObject({ version: 'May' })
  expect(visible).toMatchObject({ sections: 2, results: 3, activities: 8, instruments: 4 })
  expect(visible.papers).toEqual([])
  expect(visible.languages).toMatchObject([
    { language: 'en', missing: 0, outOfDate: 0 },
    { language: 'fr', missing: 0, outOfDate: 1 },
    { language: 'es', missing: 0, outOfDate: 1 },
  ])
  expect(hidden).toEqual({ notes: 0, versions: 0, papers: 0 })
})

test('a preview lists the papers that become visible, also those of changes since the version', async () => {
  await bringTwoVersions()
  await ask(publishVersion, { slug, version: 'May' })
  await ask(createVersion, { slug, name: 'July' })
  const { versions } = await ask(showVersions, { slug })
  const idOf = (name: string) => versions.find(each => each.name === name)?.id ?? ''
  const [may, june, july] = [idOf('May'), idOf('June'), idOf('July')]
  const { id: planId } = await ask(showPlan, { slug })
  const bytes = new Uint8Array([1])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeInTransaction(store, async tx => {
    for (const [symbol, report, versionId, sinceVersionId] of [
      ['June', 'integrated-plan', june, may],
      ['May', 'integrated-plan', may, june],
      ['May since June', 'differences', may, june],
      ['June since July', 'differences', june, july],
    ] as const) {
      const facts = { meeting: '', agendaItem: '', title: symbol, size: 1, sha256, madeAt: new Date() }
      const place = { id: newId(), planId, report, versionId, version: '', symbol, madeBy: 'planner' }
      const file = { bytes, cover: {} as PaperCover, sinceVersionId }
      await insertPaper(tx, { ...place, ...facts, language: 'en', format: 'docx' }, file)
    }
  })
  const { visible } = await ask(previewPublication, { slug, version: 'June' })
  expect(visible.papers.map(({ symbol }) => symbol).toSorted()).toEqual(['June', 'May since June'])
})

test('the example is published once, and never where somebody works', async () => {
  const folder = join(import.meta.dirname, '../../../examples/wetlands-2023-2025')
  expect(await ask(publishExample, { folder })).toBeUndefined()
  const example = await ask(loadExample, { folder })
  await writeInTransaction(store, tx =>
    insertMember(tx, { id: newId(), name: 'Somebody', kind: 'person', state: 'active', version: 1 }),
  )
  expect(await ask(publishExample, { folder })).toBeUndefined()
  await writeInTransaction(store, async tx => void (await tx.db.deleteFrom('person').execute()))
  expect(await ask(publishExample, { folder })).toBe('Example as published')
  expect(await read(showPlan, { slug: example ?? '' })).toMatchObject({ slug: example })
  await ask(takeBackPublication, { slug: example ?? '', version: 'Example as published' })
  expect(await ask(publishExample, { folder })).toBeUndefined()
})
