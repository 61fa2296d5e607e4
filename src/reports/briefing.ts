import type { Block, Cell } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import { type PlanFigures, planFigures, statusOrder } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { terms } from '#i18n/terms.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { reportCovers, reportTitles } from '#i18n/papers/report-covers.ts'

import { layPaper } from './lay-paper.ts'
import { runInLanguage } from './lay-text.ts'
import type { Report } from './report.ts'
import { statusPicture } from './status-picture.ts'
import { untranslatedNote } from './untranslated-note.ts'

/** A one-page report on progress: the figures in words, a picture, and the table behind it. */
export const briefing: Report = {
  name: 'briefing',
  title: reportTitles.briefing,
  cover: reportCovers.briefing,
  lay: (facts, language) => {
    const { plan, progress } = facts
    const figures = planFigures(plan, progress)
    const statuses = statusOrder.filter(status => figures.counts[status] > 0)
    const title = wordsIn(homePageWords, language).bySection(
      plan.levels[0] ? say(plan.levels[0].name, language).text : '',
    )
    const sectionStatuses = figures.sections.map(
      ({ section, counts }) => `${section.number} ${statusText(counts, statuses, language)}`,
    )
    const picture: Block = {
      kind: 'picture',
      svg: statusPicture(figures, statuses, language),
      alternative: `${title}${paperWords[language].colon} ${sectionStatuses.join('; ')}`,
      caption: title,
      widthShare: 1,
    }
    const table = layTable(
      figures,
      { statuses, caption: title, levels: plan.levels[0] ? say(plan.levels[0].plural, language).text : '' },
      language,
    )
    return layPaper('briefing', facts, language, [
      picture,
      table,
      ...untranslatedNote([table], plan, language),
    ])
  },
}

const statusText = (
  counts: PlanFigures['counts'],
  statuses: readonly ActivityStatus[],
  language: Language,
): string =>
  statuses
    .filter(status => counts[status] > 0)
    .map(status => `${wordsIn(terms, language).status[status]} ${formatNumber(language, counts[status])}`)
    .join(', ')

/**
 * The width of a status in hundredths of the table: the longest word of its heading fits in each language.
 */
const statusWidth = 13

type Headings = { statuses: readonly ActivityStatus[]; caption: string; levels: string }

const layTable = (
  { sections }: PlanFigures,
  { statuses, caption, levels }: Headings,
  language: Language,
): Block => ({
  kind: 'table',
  caption,
  widths: [100 - statuses.length * statusWidth, ...statuses.map(() => statusWidth)],
  header: [
    {
      cells: [
        { ...cell(levels), heading: 'column' },
        ...statuses.map(status => ({
          ...figures(wordsIn(terms, language).status[status]),
          heading: 'column' as const,
        })),
      ],
    },
  ],
  rows: sections.map(({ section, counts }) => ({
    cells: [
      {
        paragraphs: [
          { text: [{ text: `${section.number}. ` }, runInLanguage(say(section.title, language), language)] },
        ],
        heading: 'row' as const,
      },
      ...statuses.map(status => figures(formatNumber(language, counts[status]))),
    ],
  })),
})

const cell = (text: string): Cell => ({ paragraphs: [{ text: [{ text }] }] })
const figures = (text: string): Cell => ({ ...cell(text), figures: true })
