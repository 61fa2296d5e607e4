import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Store } from '#store/open-store.ts'
import { compareVersions } from '#use-cases/versions/compare-versions.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { search } from '#use-cases/search/search.ts'
import { showImport } from '#use-cases/imports/show-import.ts'
import { showImports } from '#use-cases/imports/show-imports.ts'
import { showPaper } from '#use-cases/papers/show-paper.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { jacanaOver, storedBuild } from './stored-build.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'

const { fileOf, unpacked, database } = storedBuild('422037d')
const slug = 'wetlands-2023-2025'
const approved = '50946a6d824a93bd2e7948a6ad18b62fd61739fd6fdaa818d402c4ca365d833f'
const later = '971244e413df16e31b5a8fc3215c3cc738ae2e48a4fbbc8e0f793b3d51623948'

/** The SQL that makes a database as build 422037d left it. */
export const databaseOfEarlierBuild = database

/** The tests that this build opens a database of build 422037d with everything in it, on every engine. */
export const earlierBuildSuite = (open: () => Promise<Store>): void => {
  const jacana = jacanaOver(open)

  test('the audit log verifies, with all its entries', async () => {
    expect(await jacana.do(verifyAudit, planner, {})).toEqual({ ok: true, entries: 44 })
  })

  test('both plans are there, with every row and edit', async () => {
    const slugs = (await jacana.do(showPlans, planner, {})).map(plan => plan.slug)
    expect(slugs.toSorted()).toEqual(['triennial-plan-of-the-secretariat-2023-2025', slug])
    const plan = await jacana.do(showPlan, planner, { slug })
    expect(allStrands(plan)).toHaveLength(104)
    const texts = allStrands(plan).flatMap(({ strand }) => strand.activities.map(({ text }) => text.words))
    expect(texts.map(({ en }) => en?.text)).toContain('A text changed after the version, by hand')
    expect(texts.map(({ fr }) => fr?.text)).toContain('Texte français changé à la main')
    const [first] = allStrands(plan).flatMap(({ strand }) => (strand.tags.includes('youth') ? [strand] : []))
    expect(first?.activities).toContainEqual(
      expect.objectContaining({ deadline: 'March 2024', priority: 'high' }),
    )
  })

  test('an import of the exported plan changes nothing', async () => {
    for (const fileName of ['plan.json', 'plan.xlsx']) {
      const { id } = await jacana.do(startImport, planner, {
        bytes: fileOf(fileName),
        fileName,
        planSlug: slug,
      })
      const { counts } = await jacana.do(showImport, planner, { id })
      expect(counts).toMatchObject({ added: 0, changed: 0, ended: 0 })
    }
  })

  test('the versions are there and unchanged', async () => {
    const { versions } = await jacana.do(showVersions, planner, { slug })
    expect(versions.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['Later', later],
      ['Revised', approved],
      ['Approved again', approved],
      ['Approved', approved],
    ])
    const { comparison } = await jacana.do(compareVersions, planner, {
      slug,
      from: 'Approved',
      to: 'Later',
      language: 'en',
    })
    expect(comparison).toBeDefined()
  })

  test('a version file is the same as then, and one from then imports with the same hash', async () => {
    for (const [version, name, sha256] of [
      ['Approved', 'approved.version.json', approved],
      ['Later', 'later.version.json', later],
    ] as const) {
      const { bytes } = await jacana.do(exportVersion, planner, { slug, version })
      expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toEqual(
        JSON.parse(unpacked(name).toString('utf8')),
      )
      const importedPlan = await jacana.do(importVersion, planner, {
        name: `${version}, from its file`,
        bytes: unpacked(name),
      })
      expect(importedPlan).toMatchObject({ slug, sha256 })
    }
  })

  test('the papers are there, byte for byte', async () => {
    const { papers } = await jacana.do(showPapers, planner, { slug })
    const files = await Promise.all(papers.map(({ id }) => jacana.do(showPaper, planner, { slug, id })))
    expect(
      files.map(({ paper, bytes }) => [paper.report, paper.language, paper.format, hashOf(bytes)]),
    ).toEqual([
      ['briefing', 'fr', 'pdf', 'd4adf48851d3af75d861a0f833658f2b8476b0071167911dfc3934ff084ce749'],
      ['integrated-plan', 'en', 'docx', '910f020db20590b37ce7bc3da3bcf8339656fedbe72e2fbc4a8af8f2254c1e3f'],
    ])
  })

  test('imports and returned papers are there, in the same state', async () => {
    const imports = await jacana.do(showImports, planner, {})
    expect(
      imports
        .filter(({ fileName }) => !fileName.startsWith('plan.'))
        .map(({ fileName, state }) => [fileName, state]),
    ).toEqual([
      ['update.json', 'applied'],
      ['update.json', 'applied'],
      ['applied.json', 'applied'],
      ['discarded.json', 'discarded'],
      ['in-work.json', 'open'],
      ['changed.json', 'applied'],
    ])
    const inWork = imports.find(({ state, fileName }) => state === 'open' && fileName === 'in-work.json')
    expect((await jacana.do(showImport, planner, { id: inWork?.id ?? '' })).changes.length).toBeGreaterThan(0)
    const { returns } = await jacana.do(showPapers, planner, { slug })
    expect(returns.map(({ fileName, state }) => [fileName, state])).toEqual([
      ['plan-not.docx', 'discarded'],
      ['plan-again.docx', 'open'],
      ['plan-edited.docx', 'applied'],
    ])
    const openEdits = returns.find(({ state }) => state === 'open')
    expect((await jacana.do(showReturn, planner, { id: openEdits?.id ?? '' })).edits).toHaveLength(1)
  })

  test('the search finds words from then', async () => {
    const { hits } = await jacana.do(search, planner, {
      slug,
      text: 'changed after the version',
      language: 'en',
    })
    expect(hits).toHaveLength(1)
  })
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
