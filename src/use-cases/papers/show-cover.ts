import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { reportNameField } from '#fields/kinds/report-name.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { coverValues } from '#reports/cover-values.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { demandReport } from './demand-report.ts'
import { coverOf, reportInput } from './report-input.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * The cover of a plan's paper in a language, its version, and the facts it can name.
 * It is for whoever may change it.
 * @throws Refusal notFound
 */
export const showCover = defineUseCase({
  name: 'show-cover',
  kind: 'read',
  right: ['change', 'paper'],
  input: z.object({ slug: slugField, report: reportNameField, language: z.enum(languages) }),
  run: async ({ reader, input: { slug, language, ...input }, now }) => {
    const report = demandReport(input.report)
    const present = await demandPresentPlan(reader, slug)
    const { plan } = present
    const { cover, version } = await coverOf(reader, { planId: plan.id, report, language })
    const facts = coverValues(
      reportInput({ state: present, version: '', cover, at: now }, language),
      language,
    )
    return { plan, report: { name: report.name, title: report.title }, cover, version, facts }
  },
})
