import { z } from 'zod'

import { writeHtml } from '#documents/write-html/write-html.ts'
import { languages } from '#domain/language.ts'
import { paperCoverField } from '#fields/shapes/paper-cover.ts'
import { reportNameField } from '#fields/kinds/report-name.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { demandReport } from './demand-report.ts'
import { coverOf, earlierThan, demandKnownNames, reportInput } from './report-input.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * A paper as HTML that is safe within a page, of a version or of the present plan.
 * It has the stored cover, or one that a person is writing; `cover` leaves out the pages of tables.
 * @throws Refusal notFound, coverFactUnknown
 */
export const previewPaper = defineUseCase({
  name: 'preview-paper',
  kind: 'read',
  right: ['read', 'paper'],
  alsoRights: ({ version }) => (version === undefined ? [] : [['read', 'version']]),
  input: z.object({
    slug: slugField,
    version: versionNameField.optional(),
    report: reportNameField,
    language: z.enum(languages),
    cover: paperCoverField.optional(),
    part: z.enum(['cover', 'whole']).default('whole'),
  }),
  run: async ({ reader, input: { slug, version, language, part, ...input }, now }) => {
    const report = demandReport(input.report)
    const present = await demandPresentPlan(reader, slug)
    const planId = present.plan.id
    const frozenPlan = version === undefined ? undefined : await demandFrozenPlan(reader, planId, version)
    const cover = input.cover ?? (await coverOf(reader, { planId, report, language })).cover
    const facts = reportInput(
      {
        state: frozenPlan ?? present,
        version: frozenPlan?.name ?? '',
        cover,
        at: frozenPlan?.createdAt ?? now,
      },
      language,
    )
    demandKnownNames(facts, language)
    const since = frozenPlan && (await earlierThan(reader, frozenPlan, ''))
    const content = report.lay({ ...facts, ...(since && { since }) }, language)
    return writeHtml(
      part === 'whole'
        ? content
        : { ...content, blocks: content.blocks.filter(({ kind }) => kind !== 'landscape') },
    )
  },
})
