import { afterAll, beforeAll, expect, test } from 'vitest'
import { planner } from '#tests/people.ts'
import type { Person } from '#domain/rights/right.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Store } from '#store/open-store.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { reviseIndicator } from '#use-cases/plan/revise-indicator.ts'
import { reviseNode } from '#use-cases/plan/revise-node.ts'
import { search } from '#use-cases/search/search.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { showMandate } from '#use-cases/mandates/show-mandate.ts'
import { showMandates } from '#use-cases/mandates/show-mandates.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { createJacana } from '#use-cases/use-case.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { vacuum } from '#use-cases/admin/vacuum.ts'
import { bringNewPlan } from './bring-new-plan.ts'

const now = new Date('2030-06-01T10:00:00.123Z')
const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
const colleague: Person = { ...planner, id: 'colleague', name: 'Colleague' }

/** The tests of reading and changing a plan, the same for every database engine. */
export const useCaseSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
  }, 60_000)
  afterAll(() => store.close())

  const newPlan = () => bringNewPlan(jacana)

  test('a person without the right is refused, and nothing is written', async () => {
    const { slug, activity } = await newPlan()
    const change = { slug, id: activity.id, version: 1, language: 'en', text: 'Not mine to say' }
    await expect(jacana.do(reviseActivity, stranger, change)).rejects.toMatchObject({ code: 'notPermitted' })
    expect((await jacana.do(showActivity, planner, { slug, id: activity.id })).trail).toEqual([])
  })

  test('invalid input is refused with the name of its field', async () => {
    const { slug, activity } = await newPlan()
    const change = { slug, id: activity.id, version: 1, language: 'en' }
    const refusal = (more: object) =>
      jacana.do(reviseActivity, planner, { ...change, ...more }).catch((error: Refusal) => error.values)
    expect(await refusal({ text: 'a'.repeat(20_001) })).toEqual({
      faults: [{ field: 'text', fault: 'tooLong', most: 20_000 }],
    })
    expect(await refusal({ text: 'NUL \0' })).toEqual({ faults: [{ field: 'text', fault: 'malformed' }] })
    expect(await refusal({ language: 'x' })).toEqual({
      faults: [{ field: 'language', fault: 'malformed' }],
    })
    expect(await refusal({ version: 'one' })).toEqual({ faults: [{ field: 'version', fault: 'notANumber' }] })
  })

  test('an activity is changed as its form sends it, and the log says who, when, what and why', async () => {
    const { slug, activity, plan } = await newPlan()
    const post = plan.posts[0]?.code ?? ''
    const { activity: answer } = await jacana.do(reviseActivity, colleague, {
      slug,
      id: activity.id,
      version: '1',
      language: 'fr',
      text: 'Appel aux cartes anciennes\r\n• et récentes',
      leads: post,
      deadline: '2030-03-31',
      why: 'asked for at the meeting',
    })
    expect(answer.text.words['fr']?.text).toBe('Appel aux cartes anciennes\n• et récentes')
    const details = await jacana.do(showActivity, planner, { slug, id: activity.id })
    expect(details.activity).toEqual(answer)
    expect(details.activity).toMatchObject({
      version: 2,
      deadline: '2030-03-31',
      leads: [{ code: post, known: true }],
    })
    expect(details.trail).toMatchObject([
      {
        at: now,
        person: { id: 'colleague', name: 'Colleague' },
        useCase: 'revise-activity',
        why: 'asked for at the meeting',
        before: { deadline: 'end of 2030' },
        after: { deadline: '2030-03-31' },
      },
    ])
    const { activity: cleared } = await jacana.do(reviseActivity, colleague, {
      slug,
      id: activity.id,
      version: 2,
      language: 'en',
      deadline: '',
    })
    expect(cleared.deadline).toBeUndefined()
  })

  test('tags belong to the row, and the history of its activities has their changes', async () => {
    const { slug, activity, strand } = await newPlan()
    await jacana.do(reviseActivity, planner, {
      slug,
      id: activity.id,
      version: 1,
      language: 'en',
      tags: 'CEPA, youth , CEPA',
    })
    const details = await jacana.do(showActivity, planner, { slug, id: activity.id })
    expect(details.strand.tags).toEqual(['CEPA', 'youth'])
    expect(details.activity.version).toBe(1)
    expect(details.trail).toMatchObject([
      { subject: { kind: 'strand', id: strand.id }, after: { tags: ['CEPA', 'youth'] } },
    ])
  })

  test('the changes of an activity come in pages, none twice and none left out', async () => {
    const { slug, activity } = await newPlan()
    for (let version = 1; version <= 25; version += 1)
      await jacana.do(reviseActivity, planner, {
        slug,
        id: activity.id,
        version,
        language: 'en',
        text: `Wording ${version}`,
      })
    const newest = await jacana.do(showActivity, planner, { slug, id: activity.id })
    const { earlierBefore } = newest
    const earlier = await jacana.do(showActivity, planner, { slug, id: activity.id, before: earlierBefore })
    expect(earlier.earlierBefore).toBeUndefined()
    const positions = [...newest.trail, ...earlier.trail].map(({ position }) => position)
    expect(positions).toHaveLength(25)
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => b - a))
  })

  test('a change without effect leaves no entry in the log', async () => {
    const { slug, activity, plan } = await newPlan()
    const same = {
      slug,
      id: activity.id,
      version: 1,
      language: 'fr',
      text: activity.text.words['fr']?.text,
    }
    expect(await jacana.do(reviseActivity, planner, same)).toEqual({ activity, changed: false })
    expect(await jacana.do(showPlan, planner, { slug })).toBe(plan)
    expect(await jacana.do(showAudit, planner, { subject: activity.id })).toEqual([])
  })

  test('a clash says who made the first change, and when', async () => {
    const { slug, activity } = await newPlan()
    await jacana.do(reviseActivity, colleague, {
      slug,
      id: activity.id,
      version: 1,
      language: 'en',
      deadline: '2030-05-31',
    })
    const late = jacana.do(reviseActivity, planner, {
      slug,
      id: activity.id,
      version: 1,
      language: 'en',
      deadline: '2030-06-30',
    })
    await expect(late).rejects.toMatchObject({
      code: 'clash',
      values: { who: 'Colleague', when: now.toISOString() },
    })
  })

  test('nodes and indicators of both kinds are changed', async () => {
    const { slug, result, plan } = await newPlan()
    const indicator = result.indicators[0]
    const yearly = allStrands(plan).flatMap(({ strand }) =>
      strand.activities.flatMap(({ indicators }) => indicators),
    )[0]
    if (!indicator || !yearly) throw new Error('The plan has no indicators')
    await jacana.do(reviseNode, planner, {
      slug,
      id: result.id,
      version: 1,
      language: 'en',
      title: 'Maps are made',
    })
    await jacana.do(reviseIndicator, planner, {
      slug,
      id: indicator.id,
      version: 1,
      language: 'en',
      text: 'Maps counted',
    })
    await jacana.do(reviseIndicator, planner, {
      slug,
      id: yearly.id,
      version: 1,
      language: 'es',
      text: 'Mapas contados',
    })
    const { hits } = await jacana.do(search, planner, { slug, text: 'map counted', language: 'en' })
    expect(hits).toMatchObject([
      {
        kind: 'indicator',
        id: indicator.id,
        result: { title: { words: { en: { text: 'Maps are made' } } } },
      },
    ])
    expect(
      (await jacana.do(search, planner, { slug, text: 'mapa contado', language: 'es' })).hits,
    ).toMatchObject([{ id: yearly.id }])
    const missing = jacana.do(reviseNode, planner, {
      slug,
      id: 'none',
      version: 1,
      language: 'en',
      title: 'x',
    })
    await expect(missing).rejects.toMatchObject({ code: 'notFound' })
  })

  test('mandates are shown with the activities that answer them; an unknown one is not found', async () => {
    const { slug } = await newPlan()
    const { mandates } = await jacana.do(showMandates, planner, { slug })
    const [first] = mandates
    if (!first) throw new Error('The plan cites nothing')
    expect((await jacana.do(showMandate, planner, { slug, instrument: first.slug })).mandate).toEqual(first)
    await expect(jacana.do(showMandate, planner, { slug, instrument: 'none' })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(jacana.do(showPlan, planner, { slug: 'none' })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('the database can be vacuumed', () => expect(jacana.do(vacuum, planner, {})).resolves.toBeUndefined())
}
