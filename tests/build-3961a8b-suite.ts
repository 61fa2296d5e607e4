import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Store } from '#store/open-store.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { showSentFile } from '#use-cases/files/show-sent-file.ts'
import { showImports } from '#use-cases/imports/show-imports.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { jacanaOver, storedBuild } from './stored-build.ts'

const { unpacked, database } = storedBuild('3961a8b')
const slug = 'wetlands-2023-2025'
const withProgress = '82046b3971ff3126643bb00e8b7b2f0da5b173a1be2ec1807b1b7ffe6e7ecbe5'

/** The SQL that makes a database as build 3961a8b left it. */
export const databaseOf3961a8b = database

/** The tests that this build opens a database of build 3961a8b with everything in it, on every engine. */
export const build3961a8bSuite = (open: () => Promise<Store>): void => {
  const jacana = jacanaOver(open)

  test('the audit log verifies, with all its entries', async () => {
    expect(await jacana.do(verifyAudit, planner, {})).toEqual({ ok: true, entries: 52 })
  })

  test('the plan has its last edit, and the reports are beside it', async () => {
    const plan = await jacana.do(showPlan, planner, { slug })
    const activities = allStrands(plan).flatMap(({ strand }) => strand.activities)
    expect(activities).toContainEqual(
      expect.objectContaining({
        deadline: '2025-06-30',
        text: expect.objectContaining({
          words: expect.objectContaining({
            es: expect.objectContaining({ text: 'Texto en español cambiado con progreso' }),
          }),
        }),
      }),
    )
    const { progress } = await jacana.do(showProgress, planner, { slug })
    const reports = [...progress.values()].map(({ status, rowVersion }) => `${status} ${rowVersion}`)
    expect(reports).toHaveLength(11)
    expect(reports).toEqual(expect.arrayContaining(['onTrack 3', 'offPlan 1', 'notStarted 1']))
  })

  test('the version with progress is the same as then, and its file imports with the same hash', async () => {
    const { versions } = await jacana.do(showVersions, planner, { slug })
    expect(versions[0]).toMatchObject({ name: 'With progress', sha256: withProgress })
    const { bytes } = await jacana.do(exportVersion, planner, { slug, version: 'With progress' })
    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toEqual(
      JSON.parse(unpacked('with-progress.version.json').toString('utf8')),
    )
    const imported = await jacana.do(importVersion, planner, {
      name: 'With progress, from its file',
      bytes: unpacked('with-progress.version.json'),
    })
    expect(imported).toMatchObject({ slug, sha256: withProgress })
  })

  test('the sent file is there, byte for byte', async () => {
    const imports = await jacana.do(showImports, planner, {})
    const file = imports.find(({ fileName }) => fileName === 'été-plan.xlsx')
    expect(file).toMatchObject({ state: 'open' })
    const { bytes } = await jacana.do(showSentFile, planner, { id: file?.id ?? '' })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256)
  })
}
