import { z } from 'zod'

import { canonicalJson } from '#domain/canonical-json.ts'
import { readDocumentSymbol } from '#domain/papers/document-symbol.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { paperCoverField } from '#fields/shapes/paper-cover.ts'
import { reportNameField } from '#fields/kinds/report-name.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionField } from '#fields/kinds/version.ts'
import { coverId, writeCover } from '#store/files/paper-covers.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { demandReport } from './demand-report.ts'
import { coverOf, demandKnownNames, reportInput } from './report-input.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Changes the cover of a plan's paper in a language and answers whether it differs.
 * The texts name facts, such as the title of the plan, which are filled in when a paper is made.
 * @throws Refusal notFound, symbolUnknown, coverFactUnknown, clash
 */
export const editCover = defineUseCase({
  name: 'edit-cover',
  kind: 'write',
  right: ['change', 'paper'],
  input: z.object({
    slug: slugField,
    report: reportNameField,
    language: z.enum(languages),
    version: versionField,
    cover: paperCoverField,
  }),
  run: async ({ tx, input: { slug, language, version, cover, ...input }, now }) => {
    const report = demandReport(input.report)
    const names = cover.symbol === '' || cover.symbol.includes('{')
    if (!names && !readDocumentSymbol(cover.symbol))
      throw new Refusal('symbolUnknown', { symbol: cover.symbol })
    const present = await demandPresentPlan(tx, slug)
    const { plan } = present
    demandKnownNames(reportInput({ state: present, version: '', cover, at: now }, language), language)
    const place = { planId: plan.id, report: report.name, language }
    const before = await coverOf(tx, { ...place, report })
    if (canonicalJson(before.cover) === canonicalJson(cover))
      return { answer: { version, changed: false }, audit: [] }
    await writeCover(tx, place, cover, version)
    return {
      answer: { version: version + 1, changed: true },
      audit: [
        {
          subject: { kind: 'cover', id: coverId(place) },
          planId: plan.id,
          before: { cover: before.cover },
          after: { cover },
        },
      ],
    }
  },
})
