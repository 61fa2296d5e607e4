import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Grant, Right } from '#domain/rights/right.ts'
import { registers } from '#registers/index.ts'
import { planner } from '#tests/people.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { checkAudit } from '#use-cases/admin/check-audit.ts'
import { showAuditCheck } from '#use-cases/admin/show-audit-check.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { createJacana, defineUseCase } from '#use-cases/use-case.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { bringNewPlan } from './bring-new-plan.ts'
import { bringPlan } from './bring-plan.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

/** The tests of the audit log, the same for every database engine. */
export const auditSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store })
  }, 60_000)
  afterAll(() => store.close())

  test('the log of a subject has pages, newest first', async () => {
    const { slug, activity } = await bringNewPlan(jacana)
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

  test('a write without a note for the log is undone', async () => {
    const plan = planWithNewIds()
    const silentWrite = defineUseCase({
      ...bringPlan,
      kind: 'write',
      run: async ({ tx, input }) => {
        await insertPlan(tx, input)
        return { answer: input, audit: [] }
      },
    })
    await jacana.do(silentWrite, planner, plan)
    await expect(jacana.do(showPlan, planner, { slug: plan.slug })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('entries of the log cannot be changed or deleted', async () => {
    await bringNewPlan(jacana)
    const attempt = (statement: string) =>
      store.write(async tx => ({ answer: await sql.raw(statement).execute(tx.db) }))
    await expect(attempt(`update audit_entry set actor_name = 'Nobody'`)).rejects.toThrow('append-only')
    await expect(attempt('delete from audit_entry')).rejects.toThrow('append-only')
    await expect(attempt('truncate audit_entry')).rejects.toThrow('append-only')
  })

  test('simultaneous writes make one chain', async () => {
    const places = await Promise.all([
      bringNewPlan(jacana),
      bringNewPlan(jacana),
      bringNewPlan(jacana),
      bringNewPlan(jacana),
    ])
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

  test('changes of a record are for those alone who read all fields of all records of its register', async () => {
    const kind = recordsKind(registers[0]?.name ?? '')
    const noteRecord = defineUseCase({
      name: 'note-record',
      kind: 'write',
      right: ['change', kind],
      input: z.object({}),
      run: async () => ({
        answer: undefined,
        audit: [{ subject: { kind, id: 'record-1' }, after: { title: 'Confidential' } }],
      }),
    })
    await jacana.do(noteRecord, planner, {})
    const entriesFor = async (...own: Grant[]): Promise<number> => {
      const grants: Grant[] = [{ right: ['read', 'history'] }, { right: ['read', 'plan'] }, ...own]
      return (await jacana.do(showAudit, { id: 'me', name: 'Me', grants }, { subject: 'record-1' })).length
    }
    const right: Right = ['read', kind]
    const where = { records: { field: 'kind', among: ['webinar'] } }
    expect(await entriesFor({ right })).toBe(1)
    expect(await entriesFor()).toBe(0)
    expect(await entriesFor({ right, where })).toBe(0)
    expect(await entriesFor({ right, fields: ['title'] }, { right, where })).toBe(0)
  })

  test('a check of the log is an entry of its own, and the last one is shown', async () => {
    expect(await jacana.do(showAuditCheck, planner, {})).toBeUndefined()
    const verdict = await jacana.do(checkAudit, planner, {})
    expect(verdict).toMatchObject({ ok: true })
    expect(await jacana.do(showAuditCheck, planner, {})).toMatchObject({ verdict })
    expect(await jacana.do(verifyAudit, planner, {})).toMatchObject({ ok: true })
  })

  // The last test, because it damages the log.
  test('a changed entry is found', async () => {
    const { plan } = await bringNewPlan(jacana)
    const [entry] = await jacana.do(showAudit, planner, { subject: plan.id })
    await store.write(async tx => {
      await sql`alter table audit_entry disable trigger user`.execute(tx.db)
      await sql`update audit_entry set after = '{"slug": "forged"}' where position = ${entry?.position}`.execute(
        tx.db,
      )
      return { answer: undefined }
    })
    const verdict = { ok: false, brokenPosition: entry?.position }
    expect(await jacana.do(verifyAudit, planner, {})).toEqual(verdict)
    await jacana.do(checkAudit, planner, {})
    expect(await jacana.do(showAuditCheck, planner, {})).toMatchObject({ verdict })
  })
}
