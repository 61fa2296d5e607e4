import { afterAll, beforeAll, expect, test } from 'vitest'

import { allStrands } from '#domain/plan/plan-table.ts'
import { progressKey } from '#domain/progress/progress-stamp.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Store } from '#store/open-store.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showRows } from '#use-cases/plan/show-rows.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { showProgress } from '#use-cases/progress/show-progress.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'
import { bringPlan } from './bring-plan.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

const now = new Date('2030-06-01T10:00:00.123Z')
const colleague: Person = { ...planner, id: 'colleague', name: 'Colleague' }

/** The tests of progress reports and filtered rows, the same for every database engine. */
export const progressSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
  }, 60_000)
  afterAll(() => store.close())

  const newPlan = async () => {
    const plan = await jacana.do(bringPlan, planner, planWithNewIds())
    const place = allStrands(plan)[0]
    const activity = place?.strand.activities[0]
    if (!place || !activity) throw new Error('The plan has no activity')
    return { plan, slug: plan.slug, activity, ...place }
  }

  const report = (slug: string, id: string, status: ActivityStatus, seenVersion: number, person = planner) =>
    jacana.do(recordProgress, person, { slug, id, status, seen: seenVersion })

  test('a report does not change the plan, makes no edit clash, and is in the history', async () => {
    const { slug, activity, plan } = await newPlan()
    expect(await report(slug, activity.id, 'onTrack', 0, colleague)).toMatchObject({ rowVersion: 1 })
    expect(await jacana.do(showPlan, planner, { slug })).toBe(plan)
    const details = await jacana.do(showActivity, planner, { slug, id: activity.id })
    expect(details.progress.get(activity.id)).toEqual({
      activityId: activity.id,
      status: 'onTrack',
      rowVersion: 1,
      updatedAt: now,
      updatedBy: 'Colleague',
    })
    expect(details.trail).toMatchObject([
      {
        subject: { kind: 'progress' },
        before: { status: 'unreported' },
        after: { status: 'onTrack' },
        person: { name: 'Colleague' },
      },
    ])
    const edit = { slug, id: activity.id, version: 1, language: 'en', text: 'Call for maps again' }
    expect(await jacana.do(reviseActivity, planner, edit)).toMatchObject({ activity: { version: 2 } })
    expect(await report(slug, activity.id, 'offPlan', 1)).toMatchObject({ rowVersion: 2 })
    const late = jacana.do(reviseActivity, planner, edit)
    await expect(late).rejects.toMatchObject({ code: 'clash', values: { who: planner.name } })
  })

  test('a report clashes only with another report, and the refusal says who was first', async () => {
    const { slug, activity } = await newPlan()
    await report(slug, activity.id, 'onTrack', 0, colleague)
    await expect(report(slug, activity.id, 'offPlan', 0)).rejects.toMatchObject({
      code: 'clash',
      values: { who: 'Colleague', when: now.toISOString() },
    })
    const both = await Promise.allSettled([
      report(slug, activity.id, 'offPlan', 1),
      report(slug, activity.id, 'completed', 1),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('a report without a change is not logged; a closing entry has no status', async () => {
    const { slug, activity, plan } = await newPlan()
    await report(slug, activity.id, 'unreported', 0)
    expect(await jacana.do(showAudit, planner, { subject: activity.id })).toEqual([])
    const closing = allStrands(plan).flatMap(({ strand }) =>
      strand.activities.filter(each => each.closing),
    )[0]
    await expect(report(slug, closing?.id ?? '', 'onTrack', 0)).rejects.toMatchObject({
      code: 'closingStatus',
    })
    await expect(report(slug, 'none', 'onTrack', 0)).rejects.toMatchObject({ code: 'notFound' })
  })

  test('a report changes the stamp of its section alone', async () => {
    const { slug, activity, section } = await newPlan()
    await report(slug, activity.id, 'onTrack', 0)
    await report(slug, activity.id, 'offPlan', 1)
    const { stamps, plan } = await jacana.do(showProgress, planner, { slug })
    expect(stamps).toEqual({ [section.id]: 2 })
    expect(progressKey(stamps, plan.sections)).toBe('2.0')
  })

  test('filtered rows come with the plan and its progress, in pages on request', async () => {
    const { slug, activity, strand } = await newPlan()
    const rows = async (more: object) => {
      const { table } = await jacana.do(showRows, planner, { slug, language: 'en', ...more })
      return table.sections.flatMap(({ results }) =>
        results.flatMap(result => result.rows.map(row => row.strand.id)),
      )
    }
    const newest = strand.activities.at(-1) ?? activity
    await report(slug, newest.id, 'dropped', 0)
    expect(await rows({ filter: { status: 'dropped' } })).toEqual([strand.id])
    expect(await rows({ filter: { status: 'dropped', section: '2' } })).toEqual([])
    expect(await rows({ filter: { status: 'dropped' }, words: 'audit' })).toEqual([])
    expect(await rows({ words: 'audit' })).toHaveLength(1)
    expect(await rows({})).toHaveLength(6)
    const { part } = await jacana.do(showRows, planner, { slug, language: 'en', page: 9 })
    expect(part).toEqual({ page: 1, pages: 1, from: 1, to: 6 })
  })
}
