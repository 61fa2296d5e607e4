import { sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { type PlanHead, type PresentPlan, totalStamp } from '#domain/progress/progress-stamp.ts'
import type { LocalizedText } from '#domain/text.ts'

import { isPlanInScope, readsPublished } from '../engine/plan-scope.ts'
import { mostPlans, readHeads } from './plan-heads.ts'
import { readSnapshot } from './plan-snapshot.ts'
import { progressOf } from './progress.ts'
import { publishedState } from './published-plan.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** A plan in a list. */
export type PlanSummary = {
  id: string
  slug: string
  title: LocalizedText
  body: LocalizedText
  firstYear: number
  lastYear: number
}

/**
 * The whole plan with this slug, as its reader sees it; one small query where it has not changed since it was
 * last read.
 */
export const findPlan = async (reader: Reader, slug: string): Promise<Plan | undefined> => {
  const [head] = await readHeads(reader, slug)
  return head && planAt(reader, head)
}

/**
 * The heads of all plans, or of the plan with this slug; newest period first, at most `mostPlans`.
 * Without a transaction they come from memory where nothing has changed since.
 */
export const listHeads = (reader: Reader, slug?: string): Promise<readonly PlanHead[]> =>
  reader.heads.at(JSON.stringify([reader.scope, slug]), () => readHeads(reader, slug))

/** The whole plan at this head; no query where it has not changed since it was last read. */
const planAt = async (reader: Reader, head: PlanHead): Promise<Plan | undefined> => {
  if (head.content === 'published') return (await publishedState(reader, head))?.plan
  const { id, revision } = head
  const cachedPlan = reader.plans.find(id, revision)
  if (cachedPlan) return cachedPlan
  const plan = await readSnapshot(reader, id)
  if (plan) reader.plans.put(id, plan.revision, plan)
  return plan
}

/**
 * The whole plan with this slug and its progress; one small query where neither has changed.
 * @throws Refusal notFound (what)
 */
export const demandPresentPlan = async (reader: Reader, slug: string): Promise<PresentPlan> => {
  const [head] = await readHeads(reader, slug)
  const present = head && (await presentAt(reader, head))
  if (!present) throw new Refusal('notFound', { what: slug })
  return present
}

/** The whole plan at this head and its progress; no query where neither has changed. */
export const presentAt = async (reader: Reader, head: PlanHead): Promise<PresentPlan | undefined> => {
  const { content, published, stamps } = head
  const sight = { content, stamps, ...(published && { published }) }
  if (content === 'published') {
    const state = await publishedState(reader, head)
    return state && { ...state, ...sight }
  }
  const plan = await planAt(reader, head)
  if (!plan) return undefined
  return { plan, progress: await progressOf(reader, plan.id, totalStamp(stamps)), ...sight }
}

/**
 * The whole plan with this slug.
 * @throws Refusal notFound (what)
 */
export const demandPlan = async (reader: Reader, slug: string): Promise<Plan> => {
  const plan = await findPlan(reader, slug)
  if (!plan) throw new Refusal('notFound', { what: slug })
  return plan
}

/**
 * The whole plan with this slug, to be changed and passed to `savePlan`; its revision is the next one.
 * Nobody else can change the plan until this transaction ends.
 * @throws Refusal notFound (what)
 */
export const planToChange = async (tx: Transaction, slug: string): Promise<Plan> => {
  await tx.takeTurn(slug)
  const { rows } = await sql<Pick<PlanHead, 'id' | 'revision'>>`
    update plan set revision = revision + 1
    where slug = ${slug} and ${isPlanInScope(tx.scope, 'plan.id')}
    returning id, revision`.execute(tx.db)
  const [head] = rows
  if (!head) throw new Refusal('notFound', { what: slug })
  const plan = tx.plans.find(head.id, head.revision - 1) ?? (await readSnapshot(tx, head.id))
  if (!plan) throw new Error(`The plan ${head.id} is gone within its own transaction`)
  return { ...plan, revision: head.revision }
}

/** Undoes the next revision of `planToChange`, for a plan that does not change after all. */
export const keepRevision = async (tx: Transaction, plan: Plan): Promise<Plan> => {
  const revision = plan.revision - 1
  await tx.db.updateTable('plan').set({ revision }).where('id', '=', plan.id).execute()
  return { ...plan, revision }
}

/** The plans, newest period first; at most `mostPlans`. */
export const listPlans = async (reader: Reader): Promise<PlanSummary[]> => {
  const rows = await reader.db
    .selectFrom('plan')
    .select(['id', 'slug', 'title', 'body', 'first_year as firstYear', 'last_year as lastYear'])
    .where(isPlanInScope(reader.scope, 'plan.id'))
    .orderBy('first_year', 'desc')
    .orderBy('id', 'desc')
    .limit(mostPlans)
    .execute()
  if (!readsPublished(reader.scope)) return rows
  const published: PlanSummary[] = []
  for (const head of await readHeads(reader, undefined)) {
    if (head.content !== 'published') continue
    const state = await publishedState(reader, head)
    if (state) published.push(summaryOf(state.plan))
  }
  return [...rows, ...published].toSorted((one, other) => other.firstYear - one.firstYear)
}

const summaryOf = ({ id, slug, title, body, firstYear, lastYear }: Plan): PlanSummary => ({
  id,
  slug,
  title,
  body,
  firstYear,
  lastYear,
})
