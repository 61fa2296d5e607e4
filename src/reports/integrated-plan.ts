import type { Block, TextLine } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { CoverValues } from '#domain/papers/paper-cover.ts'
import { legendEntries } from '#domain/papers/paper-from-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planTable } from '#domain/plan/plan-table.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { reportTitles } from '#i18n/papers/report-covers.ts'
import { typeset } from '#i18n/typography.ts'

import { coverValues } from './cover-values.ts'
import { layPaper } from './lay-paper.ts'
import { laySectionTable } from './lay-section-table.ts'
import { runInLanguage } from './lay-text.ts'
import { untranslatedNote } from './untranslated-note.ts'
import type { Report } from './report.ts'

/**
 * The annual plan integrated with that of the period.
 * With this paper a governing body approves the year's work.
 */
export const integratedPlan: Report = {
  name: 'integrated-plan',
  title: reportTitles['integrated-plan'],
  cover: language => paperWords[language].integratedPlan.cover,
  lay: (facts, language) =>
    layPaper(
      'integrated-plan',
      facts,
      language,
      layAnnex(facts.plan, coverValues(facts, language), language),
    ),
}

/** The annex: its title and legend, then each section of the plan on pages of its own. */
const layAnnex = (plan: Plan, facts: CoverValues, language: Language): Block[] => {
  const words = paperWords[language]
  const { annexTitle } = words.integratedPlan
  const sections = planTable(plan).sections.map(({ section, results }) =>
    laySectionTable({ plan, section, results }, language),
  )
  const codes = legend(plan, language)
  const annex: Block[] = [
    {
      kind: 'annex',
      label: words.annex(1),
      title: typeset(
        language,
        annexTitle.replace(/\{(\w+)\}/gu, (_, name: string) => facts[name] ?? ''),
      ),
    },
    ...(codes.length > 0 ? [{ kind: 'note' as const, text: codes }] : []),
    ...untranslatedNote(sections.flat(), plan, language),
  ]
  return sections.map((blocks, i) => ({
    kind: 'landscape',
    blocks: i === 0 ? [...annex, ...blocks] : blocks,
  }))
}

/** The meanings of the table's codes, in one paragraph. */
const legend = (plan: Plan, language: Language): TextLine => {
  const between = language === 'fr' ? '\u202f; ' : '; '
  const entries = legendEntries(plan, language).flatMap(({ code, meaning }, i): TextLine => [
    { text: `${i === 0 ? '' : between}${code}\u00a0= ` },
    runInLanguage(meaning, language),
  ])
  const tintMeaning =
    plan.tint === undefined
      ? ''
      : paperWords[language].integratedPlan.tintMeaning(sayTag(plan.tint, language))
  const end = entries.length > 0 ? `. ${tintMeaning}`.trimEnd() : tintMeaning
  return end === '' ? [] : [...entries, { text: end }]
}
