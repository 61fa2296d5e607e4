import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planner } from '#tests/people.ts'
import type { Person } from '#domain/rights.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { reviseIndicator } from '#use-cases/plan/revise-indicator.ts'
import { reviseNode } from '#use-cases/plan/revise-node.ts'
import { search } from '#use-cases/search/search.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { showMandate } from '#use-cases/mandates/show-mandate.ts'
import { showMandates } from '#use-cases/mandates/show-mandates.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { createJacana, defineUseCase } from '#use-cases/use-case.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { vacuum } from '#use-cases/admin/vacuum.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { bringPlan } from './bring-plan.ts'
import { planWithNewIds } from './store-suite.ts'

const now = new Date('2030-06-01T10:00:00.123Z')
const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
const colleague: Person = { ...planner, id: 'colleague', name: 'Colleague' }

/** What may be asked and changed, and what the log says of it: the same on every engine. */
export const useCaseSuite = (open: () => Promise<Store>): void => {
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

  test('who may not is refused, and nothing is written', async () => {
    const { slug, activity } = await newPlan()
    const change = { slug, id: activity.id, version: 1, language: 'en', text: 'Not mine to say' }
    await expect(jacana.do(reviseActivity, stranger, change)).rejects.toMatchObject({ code: 'notPermitted' })
    expect((await jacana.do(showActivity, planner, { slug, id: activity.id })).trail).toEqual([])
  })

  test('what cannot be accepted is refused with the name of its field', async () => {
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

  test('an activity is revised as its form sends it, and the log says who, when, what and why', async () => {
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

  test('tags are those of the row, and the trail of its activities tells of them', async () => {
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

  test('a change that changes nothing leaves no trace', async () => {
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

  test('a clash says who was there first, and when', async () => {
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

  test('nodes and indicators of both kinds are revised', async () => {
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

  test('mandates are shown with what answers them; an unknown one is not found', async () => {
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

  test('the log of a subject comes page by page, newest first', async () => {
    const { slug, activity } = await newPlan()
    for (const [index, deadline] of ['2030-05-31', '2030-06-30', '2030-07-31'].entries())
      await jacana.do(reviseActivity, planner, {
        slug,
        id: activity.id,
        version: index + 1,
        language: 'en',
        deadline,
      })
    const newest = await jacana.do(showAudit, planner, { subject: activity.id, limit: 2 })
    const older = await jacana.do(showAudit, planner, {
      subject: activity.id,
      before: newest.at(-1)?.position,
    })
    expect([...newest, ...older].map(({ after }) => after)).toEqual([
      { deadline: '2030-07-31' },
      { deadline: '2030-06-30' },
      { deadline: '2030-05-31' },
    ])
  })

  test('a write that the log does not hear of is undone', async () => {
    const plan = planWithNewIds()
    const mute = defineUseCase({
      ...bringPlan,
      kind: 'write',
      run: async ({ tx, input }) => {
        await insertPlan(tx, input)
        return { answer: input, audit: [] }
      },
    })
    await jacana.do(mute, planner, plan)
    await expect(jacana.do(showPlan, planner, { slug: plan.slug })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('the log can be neither changed nor shortened', async () => {
    await newPlan()
    const attempt = (statement: string) =>
      store.write(async tx => ({ answer: await sql.raw(statement).execute(tx.db) }))
    await expect(attempt(`update audit_entry set actor_name = 'Nobody'`)).rejects.toThrow('append-only')
    await expect(attempt('delete from audit_entry')).rejects.toThrow('append-only')
    await expect(attempt('truncate audit_entry')).rejects.toThrow('append-only')
  })

  test('writers that come together make one chain', async () => {
    const places = await Promise.all([newPlan(), newPlan(), newPlan(), newPlan()])
    await Promise.all(
      places.map(({ slug, activity }) =>
        jacana.do(reviseActivity, planner, {
          slug,
          id: activity.id,
          version: 1,
          language: 'en',
          deadline: '2030-05-31',
        }),
      ),
    )
    expect(await jacana.do(verifyAudit, planner, {})).toMatchObject({ ok: true })
  })

  test('VACUUM can be asked for', () => expect(jacana.do(vacuum, planner, {})).resolves.toBeUndefined())

  // Last: it damages the log.
  test('a changed entry is found', async () => {
    const { plan } = await newPlan()
    const [entry] = await jacana.do(showAudit, planner, { subject: plan.id })
    await store.write(async tx => {
      await sql`alter table audit_entry disable trigger user`.execute(tx.db)
      await sql`update audit_entry set after = '{"slug": "forged"}' where position = ${entry?.position}`.execute(
        tx.db,
      )
      return { answer: undefined }
    })
    expect(await jacana.do(verifyAudit, planner, {})).toEqual({ ok: false, brokenPosition: entry?.position })
  })
}
