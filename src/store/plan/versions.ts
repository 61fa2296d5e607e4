import { createHash } from 'node:crypto'

import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import { canonicalJson } from '#domain/canonical-json.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { type FrozenContent, type FrozenPlan, frozenState } from '#domain/progress/frozen-plan.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { Refusal } from '#domain/refusal.ts'

import { forStaff, isPlanInScope, isVersionInScope } from '../engine/plan-scope.ts'
import { demandPresentPlan } from './plans.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'

/** The most versions in a list. */
const mostVersions = 500

/**
 * The plan with this slug and its progress; nobody can change the plan until the transaction ends.
 * @throws Refusal notFound (what)
 */
export const planToFreeze = async (tx: Transaction, slug: string): Promise<PlanState> => {
  await tx.db.selectFrom('plan').select('id').where('slug', '=', slug).forShare().executeTakeFirst()
  return demandPresentPlan(tx, slug)
}

/**
 * A version to store. `createdBy` is the id of a person, or of a version that came as a file the name in it.
 */
export type NewVersion = Omit<PlanVersion, 'sha256' | 'createdBy'> & {
  createdBy: string
  content: FrozenContent
}

/**
 * Stores a version for ever and returns the hash (SHA-256, hexadecimal) of its canonical JSON.
 * @throws Refusal versionNameTaken (name) where the plan has a version of this name, in whatever case
 */
export const insertVersion = async (
  tx: Transaction,
  { slug: _, content, ...version }: NewVersion,
): Promise<string> => {
  const text = canonicalJson(content)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const insertedRow = await tx.db
    .insertInto('plan_version')
    .values({
      id: version.id,
      plan_id: version.planId,
      name: version.name,
      why: version.why,
      content: text,
      sha256,
      created_at: version.createdAt,
      created_by: version.createdBy,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!insertedRow) throw new Refusal('versionNameTaken', { name: version.name })
  return sha256
}

/**
 * The versions of a plan, newest first; at most `mostVersions`.
 * Whoever reads only what is published gets published versions, without author and reason.
 */
export const listVersions = async (reader: Reader, planId: string): Promise<PlanVersion[]> => {
  const rows = await summaries(reader)
    .where('plan_version.plan_id', '=', planId)
    .orderBy('created_at', 'desc')
    .orderBy('plan_version.id', 'desc')
    .limit(mostVersions)
    .execute()
  return rows.map(versionOf)
}

/**
 * The version of a plan with this id or name, with its content.
 * @throws Refusal notFound (what, names)
 */
export const demandFrozenPlan = async (
  reader: Reader,
  planId: string,
  idOrName: string,
): Promise<FrozenPlan> => {
  const row = await summaries(reader)
    .select('content')
    .where('plan_version.plan_id', '=', planId)
    .where(eb =>
      eb.or([
        eb('plan_version.id', '=', idOrName),
        eb(sql`lower(plan_version.name)`, '=', sql`lower(${idOrName})`),
      ]),
    )
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', { what: idOrName, names: await namesOf(reader, planId) })
  // Safe to parse: only `insertVersion` writes this column, and the table allows no change.
  const content: FrozenContent = JSON.parse(row.content)
  return { ...versionOf(row), ...frozenState(content), content }
}

/** The names of a plan's newest versions, separated by commas. */
const namesOf = async (reader: Reader, planId: string): Promise<string> => {
  const rows = await summaries(reader)
    .where('plan_version.plan_id', '=', planId)
    .orderBy('plan_version.created_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ name }) => name).join(', ')
}

const summaries = (reader: Reader) =>
  reader.db
    .selectFrom('plan_version')
    .innerJoin('plan', 'plan.id', 'plan_version.plan_id')
    // Names of staff are for those who see the plan as it is.
    .leftJoin('person', join =>
      join
        .onRef('person.id', '=', 'plan_version.created_by')
        .on(isPlanInScope(reader.scope, 'plan_version.plan_id')),
    )
    .select([
      'plan_version.id',
      'plan_version.plan_id',
      'plan.slug',
      'plan_version.name',
      'plan_version.sha256',
      'plan_version.created_at',
      forStaff(reader.scope, 'plan_version.plan_id', 'plan_version.why').as('why'),
      forStaff(reader.scope, 'plan_version.plan_id', 'plan_version.created_by').as('created_by'),
      'person.name as person_name',
      'person.erased_at',
    ])
    .where(isVersionInScope(reader.scope, { id: 'plan_version.id', planId: 'plan_version.plan_id' }))

type SummaryRow = Omit<Selectable<Tables['plan_version']>, 'content'> & {
  slug: string
  person_name: string | null
  erased_at: Date | null
}

const versionOf = (row: SummaryRow): PlanVersion => ({
  id: row.id,
  planId: row.plan_id,
  slug: row.slug,
  name: row.name,
  why: row.why,
  sha256: row.sha256,
  createdBy: personNameOf({ id: row.created_by, name: row.person_name, erased_at: row.erased_at }),
  createdAt: row.created_at,
})
