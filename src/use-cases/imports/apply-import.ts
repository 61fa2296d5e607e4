import { z } from 'zod'

import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import {
  countBySubject,
  countChanges,
  type PlanComparison,
  planChanges,
} from '#domain/differences/plan-changes.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { updateImport } from '#store/files/imports.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { changePlan } from '../plan/change-plan.ts'
import { demandOpen, importContent, planOfImport, slugOfImport } from './import-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Applies an import, all of it or nothing: a new plan, or changes to an existing one.
 * Answers the plan's slug, and the number of changes by kind and in all.
 * A file that says the same as the plan changes nothing.
 * It needs the right to create plans or to change this one, with all of its fields.
 * @throws Refusal notFound, notPermitted, importClosed, clash
 */
export const applyImport = defineUseCase({
  name: 'apply-import',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField }),
  run: async ({ tx, person, input, now }) => {
    const content = await importContent(tx, input.id)
    const { session, parsedPlan } = content
    const current = await planOfImport(tx, content, now)
    if (current) demandRight(person, ['change', 'plan'], { place: { planId: current.id } })
    else demandRight(person, ['create', 'plan'], { place: {} })
    await demandOpen(tx, content, input.version)
    const outcome = current
      ? await mergePlan(tx, current.slug, parsedPlan, now)
      : await makePlan(tx, parsedPlan, slugOfImport(content, now), now)
    const { plan, comparison, audit } = outcome
    const { version } = await updateImport(tx, session, {
      planSlug: plan.slug,
      state: 'applied',
      closing: { at: now, by: person.id },
    })
    const counts = countChanges(comparison)
    return {
      answer: {
        id: session.id,
        version,
        slug: plan.slug,
        created: current === undefined,
        counts,
        written: countBySubject(comparison),
      },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          planId: plan.id,
          before: { state: 'open' },
          after: { state: 'applied', slug: plan.slug, ...counts, written: countBySubject(comparison) },
        },
        ...audit,
      ],
    }
  },
})

type ImportOutcome = { plan: Plan; comparison: PlanComparison; audit: AuditNote[] }

const makePlan = async (
  tx: Transaction,
  parsedPlan: ParsedPlan,
  slug: string,
  now: Date,
): Promise<ImportOutcome> => {
  const plan = planFromPaper(parsedPlan, { newId, thisYear: now.getUTCFullYear(), slug })
  await insertPlan(tx, plan)
  const comparison = planChanges(undefined, plan, parsedPlan.document.language)
  return {
    plan,
    comparison,
    audit: [
      {
        subject: { kind: 'plan', id: plan.id },
        planId: plan.id,
        after: { slug, ...countChanges(comparison) },
      },
    ],
  }
}

const mergePlan = async (
  tx: Transaction,
  slug: string,
  parsedPlan: ParsedPlan,
  now: Date,
): Promise<ImportOutcome> => {
  const { before, plan, notes } = await changePlan(
    tx,
    slug,
    present => mergePaper(present, parsedPlan, newId),
    now,
  )
  return { plan, comparison: planChanges(before, plan, parsedPlan.document.language), audit: notes }
}
