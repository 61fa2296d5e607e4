import { createHash } from 'node:crypto'

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planner } from '#tests/people.ts'
import { canonicalJson } from '#domain/canonical-json.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { countKinds } from '#domain/differences/comparison.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Store } from '#store/open-store.ts'
import { compareVersions } from '#use-cases/versions/compare-versions.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showVersion } from '#use-cases/versions/show-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringPlan } from './bring-plan.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

const now = new Date('2030-06-01T10:00:00.123Z')

/** The tests of versions, their comparison and export, the same for every database engine. */
export const versionSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let elsewhere: Store
  let jacana: Jacana
  let other: Jacana
  beforeAll(async () => {
    store = await open()
    elsewhere = await open()
    jacana = createJacana({ store, now: () => now })
    other = createJacana({ store: elsewhere, now: () => new Date('2031-01-01T00:00:00Z') })
  }, 60_000)
  afterAll(async () => {
    await store.close()
    await elsewhere.close()
  })

  const newPlan = async () => {
    const plan = await jacana.do(bringPlan, planner, planWithNewIds())
    const activity = allStrands(plan)[0]?.strand.activities[0]
    if (!activity) throw new Error('The plan has no activity')
    const { slug } = plan
    const reword = async (text: string) => {
      const version = (await jacana.do(showPlan, planner, { slug })).sections
        .flatMap(({ children }) =>
          children.flatMap(({ strands }) => strands.flatMap(({ activities }) => activities)),
        )
        .find(({ id }) => id === activity.id)?.version
      await jacana.do(reviseActivity, planner, {
        slug,
        id: activity.id,
        version: version ?? 0,
        language: 'en',
        text,
      })
    }
    return { plan, slug, activity, reword }
  }

  test('a version never changes when the plan does, and has the hash of its content', async () => {
    const { slug, plan, activity, reword } = await newPlan()
    await jacana.do(recordProgress, planner, { slug, id: activity.id, status: 'onTrack', seen: 0 })
    const content = { plan, progress: [{ activityId: activity.id, status: 'onTrack' }] }
    const { id, sha256 } = await jacana.do(createVersion, planner, {
      slug,
      name: ' As sent to SC63 ',
      why: 'The committee asked',
    })
    await reword('Call for all the maps')
    await jacana.do(recordProgress, planner, { slug, id: activity.id, status: 'offPlan', seen: 1 })
    const frozenPlan = await jacana.do(showVersion, planner, { slug, version: 'as sent to sc63' })
    expect(frozenPlan).toEqual({
      id,
      planId: plan.id,
      slug,
      name: 'As sent to SC63',
      why: 'The committee asked',
      sha256,
      createdBy: planner.name,
      createdAt: now,
      plan,
      progress: new Map([[activity.id, { activityId: activity.id, status: 'onTrack' }]]),
      content,
    })
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(sha256)
    const { content: _, plan: __, progress: ___, ...version } = frozenPlan
    expect((await jacana.do(showVersions, planner, { slug })).versions).toEqual([version])
    expect((await jacana.do(showAudit, planner, { subject: id }))[0]).toMatchObject({
      useCase: 'create-version',
      after: { name: 'As sent to SC63', sha256 },
      why: 'The committee asked',
    })
  })

  test('a name is used once in a plan, in whatever case; another plan may use it too', async () => {
    const { slug } = await newPlan()
    await jacana.do(createVersion, planner, { slug, name: 'Draft' })
    await expect(jacana.do(createVersion, planner, { slug, name: 'draft' })).rejects.toMatchObject({
      code: 'versionNameTaken',
      values: { name: 'draft' },
    })
    expect((await jacana.do(showVersions, planner, { slug })).versions).toHaveLength(1)
    await jacana.do(createVersion, planner, { slug: (await newPlan()).slug, name: 'Draft' })
  })

  test('the database refuses to change or delete a version, and content with a wrong hash', async () => {
    const { slug, plan } = await newPlan()
    await jacana.do(createVersion, planner, { slug, name: 'Frozen' })
    const attempt = (statement: string) =>
      store.write(async tx => ({ answer: await sql.raw(statement).execute(tx.db) }))
    for (const statement of [
      `update plan_version set name = 'Other'`,
      'delete from plan_version',
      'truncate plan_version cascade',
    ])
      await expect(attempt(statement), statement).rejects.toThrow('frozen')
    const forgedFile = `insert into plan_version values ('x', '${plan.id}', 'Forged', '', '{}', repeat('0', 64), now(), 'Nobody')`
    await expect(attempt(forgedFile)).rejects.toThrow('check')
  })

  test('two versions can be compared, and one with the present plan', async () => {
    const { slug, reword } = await newPlan()
    await jacana.do(createVersion, planner, { slug, name: 'One' })
    await reword('Call for old maps')
    await jacana.do(createVersion, planner, { slug, name: 'Two' })
    await reword('Call for very old maps')
    const runs = async (from: string, to?: string) => {
      const answer = await jacana.do(compareVersions, planner, {
        slug,
        from,
        ...(to && { to }),
        language: 'en',
      })
      expect(countKinds(answer.comparison)).toMatchObject({ added: 0, ended: 0, moved: 0 })
      const [row] = answer.comparison.sections.flatMap(({ results }) =>
        results.flatMap(({ strands }) => strands),
      )
      return [answer.from.name, answer.to?.name, row?.differences.map(each => each.runs)]
    }
    expect(await runs('One', 'Two')).toEqual([
      'One',
      'Two',
      [[{ text: 'Call for ' }, { text: 'old ', change: 'inserted' }, { text: 'maps' }]],
    ])
    expect(await runs('Two')).toEqual([
      'Two',
      undefined,
      [[{ text: 'Call for ' }, { text: 'very ', change: 'inserted' }, { text: 'old maps' }]],
    ])
    expect(await runs('Two', 'Two')).toEqual(['Two', 'Two', undefined])
    await expect(runs('Three')).rejects.toMatchObject({ code: 'notFound' })
  })

  test('a version is the same in another database, which gets its plan if necessary', async () => {
    const { slug, activity, reword } = await newPlan()
    await jacana.do(recordProgress, planner, { slug, id: activity.id, status: 'onTrack', seen: 0 })
    await jacana.do(createVersion, planner, { slug, name: 'Travels', why: 'To be seen elsewhere' })
    await reword('Call for maps from everywhere')
    await jacana.do(createVersion, planner, { slug, name: 'Travels too' })
    const fileOf = async (version: string) =>
      (await jacana.do(exportVersion, planner, { slug, version })).bytes
    expect(await other.do(importVersion, planner, { bytes: await fileOf('Travels') })).toMatchObject({
      slug,
      planMade: true,
    })
    expect(
      await other.do(importVersion, planner, { bytes: await fileOf('Travels too'), slug }),
    ).toMatchObject({ planMade: false })
    for (const version of ['Travels', 'Travels too']) {
      const { id: _, ...there } = await other.do(showVersion, planner, { slug, version })
      const { id: __, ...here } = await jacana.do(showVersion, planner, { slug, version })
      expect(there).toEqual(here)
    }
    expect((await other.do(exportVersion, planner, { slug, version: 'Travels' })).bytes).toEqual(
      await fileOf('Travels'),
    )
    const { comparison } = await other.do(compareVersions, planner, {
      slug,
      from: 'Travels',
      language: 'en',
    })
    expect(comparison).toEqual({ plan: [], sections: [] })
    await expect(other.do(importVersion, planner, { bytes: await fileOf('Travels') })).rejects.toMatchObject({
      code: 'versionNameTaken',
    })
    await other.do(importVersion, planner, { bytes: await fileOf('Travels'), name: 'Travels again' })
    expect((await other.do(showVersions, planner, { slug })).versions.map(({ name }) => name)).toContain(
      'Travels again',
    )
  })

  test('a version from when activities had a status can be read, compared and exported', async () => {
    const { slug, plan, activity } = await newPlan()
    const statuses = new Map([[activity.id, 'onTrack']])
    const content = editPlan(plan, {
      activity: each => Object.assign({ ...each }, { status: statuses.get(each.id) ?? 'unreported' }),
    })
    const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex')
    const about = { name: 'Of old', why: '', createdBy: 'Somebody', createdAt: '2029-01-01T00:00:00.000Z' }
    const file = { format: 'jacana-plan-version-1', ...about, sha256, content }
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`)
    const { planMade } = await other.do(importVersion, planner, { bytes })
    expect(planMade).toBe(true)
    const frozenPlan = await other.do(showVersion, planner, { slug, version: 'Of old' })
    expect([frozenPlan.sha256, frozenPlan.plan]).toEqual([sha256, plan])
    expect([...frozenPlan.progress.values()]).toEqual([{ activityId: activity.id, status: 'onTrack' }])
    const again = (await other.do(exportVersion, planner, { slug, version: 'Of old' })).bytes
    expect(JSON.parse(new TextDecoder().decode(again))).toEqual(file)
    const compare = { slug, from: 'Of old', language: 'en' } as const
    expect((await other.do(compareVersions, planner, compare)).comparison).toEqual({
      plan: [],
      sections: [],
    })
    await other.do(recordProgress, planner, { slug, id: activity.id, status: 'offPlan', seen: 1 })
    const { comparison } = await other.do(compareVersions, planner, compare)
    expect(countKinds(comparison)).toMatchObject({ status: 1, reworded: 0, other: 0 })
  })

  test('a file that is no version or was changed is refused, and nothing is written', async () => {
    const { slug } = await newPlan()
    await jacana.do(createVersion, planner, { slug, name: 'Whole' })
    const { bytes } = await jacana.do(exportVersion, planner, { slug, version: 'Whole' })
    const text = new TextDecoder().decode(bytes)
    const sealedFile = (change: (plan: Record<string, unknown>) => object) => {
      const file = JSON.parse(text)
      const content = { ...file.content, plan: change(file.content.plan) }
      return JSON.stringify({
        ...file,
        content,
        sha256: createHash('sha256').update(canonicalJson(content)).digest('hex'),
      })
    }
    const refusals: [string, object][] = [
      ['', { code: 'versionFileUnknown' }],
      ['not JSON', { code: 'versionFileUnknown' }],
      ['{"format":"jacana-plan-version-2"}', { code: 'versionFileUnknown' }],
      [text.replace('jacana-plan-version-2', 'jacana-plan-version-9'), { code: 'versionFileUnknown' }],
      [text.replace('Call for maps', 'Call for caps'), { code: 'versionFileChanged' }],
      [
        `{"format":"jacana-plan-version-2","sha256":"","content":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
        { code: 'versionFileUnknown' },
      ],
      [
        sealedFile(plan => ({ ...plan, sections: [{}] })),
        { code: 'versionFileUnknown', values: { field: 'content.plan.sections.0.id' } },
      ],
      [
        sealedFile(plan => ({ ...plan, unheardOf: 1 })),
        { code: 'versionFileUnknown', values: { field: 'content' } },
      ],
      [
        sealedFile(plan => ({ ...plan, slug: '../etc' })),
        { code: 'versionFileUnknown', values: { field: 'content.plan.slug' } },
      ],
      [
        sealedFile(plan => ({ ...plan, sections: [plan['sections'], plan['sections']].flat() })),
        { code: 'versionFileUnknown' },
      ],
    ]
    for (const [file, refusal] of refusals)
      await expect(
        other.do(importVersion, planner, { bytes: new TextEncoder().encode(file) }),
        file.slice(0, 200),
      ).rejects.toMatchObject(refusal)
    await expect(other.do(showPlan, planner, { slug })).rejects.toMatchObject({ code: 'notFound' })
  })
}
