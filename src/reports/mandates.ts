import type { Block, CellParagraph, Row } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import {
  type Answer,
  type InstrumentCoverage,
  mandateCoverage,
  type ParagraphCoverage,
} from '#domain/progress/mandate-coverage.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import { say, textIn } from '#domain/text.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mandatePageWords } from '#i18n/pages/mandates.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { terms } from '#i18n/terms.ts'
import { reportCovers, reportTitles } from '#i18n/papers/report-covers.ts'

import { layPaper } from './lay-paper.ts'
import { runInLanguage } from './lay-text.ts'
import type { Report } from './report.ts'
import { untranslatedNote } from './untranslated-note.ts'

/** The report on mandates, paragraph by paragraph: the work that answers each one, and gaps. */
export const mandates: Report = {
  name: 'mandates',
  title: reportTitles.mandates,
  cover: reportCovers.mandates,
  lay: (facts, language) => {
    const mandate = wordsIn(mandatePageWords, language)
    const { instruments } = wordsIn(terms, language)
    const annex: Block = { kind: 'annex', label: paperWords[language].annex(1), title: mandate.title }
    const kinds = [...Map.groupBy(mandateCoverage(facts.plan, facts.progress), ({ kind }) => kind)]
    const tables = kinds.flatMap(([kind, ofKind]): Block[] => [
      { kind: 'heading', level: 2, text: [{ text: instruments[kind] }] },
      layTable(instruments[kind], ofKind, language),
    ])
    return layPaper('mandates', facts, language, [
      { kind: 'landscape', blocks: [annex, ...untranslatedNote(tables, facts.plan, language), ...tables] },
    ])
  },
}

const layTable = (caption: string, instruments: readonly InstrumentCoverage[], language: Language): Block => {
  const mandate = wordsIn(mandatePageWords, language)
  const { filter } = wordsIn(planPageWords, language)
  const headings = [
    filter.mandate,
    wordsIn(sheetWords, language).columns.paragraph,
    filter.status,
    mandate.answeredBy,
  ]
  return {
    kind: 'table',
    caption,
    widths: [16, 14, 12, 58],
    header: [{ cells: headings.map(text => ({ paragraphs: [{ text: [{ text }] }], heading: 'column' })) }],
    rows: instruments.flatMap(instrument =>
      instrument.paragraphs.map((_, at) => layRow(instrument, at, language)),
    ),
  }
}

const layRow = ({ kind, symbol, paragraphs }: InstrumentCoverage, at: number, language: Language): Row => {
  const { instrument, coverage } = wordsIn(terms, language)
  const paragraph = paragraphs[at]
  if (!paragraph) return { cells: [] }
  const span = paragraphs.length > 1 ? { rows: paragraphs.length } : {}
  const name = {
    paragraphs: [{ text: [{ text: instrument[kind](symbol) }] }],
    heading: 'row' as const,
    ...span,
  }
  return {
    cells: [
      ...(at === 0 ? [name] : []),
      { paragraphs: [{ text: [{ text: citedParagraphName(kind, paragraph, language) }] }] },
      {
        paragraphs: [
          { text: [{ text: coverage[paragraph.state], strong: paragraph.state === 'unanswered' }] },
        ],
      },
      { paragraphs: paragraph.answers.map(answer => layAnswer(answer, language)) },
    ],
    ...(paragraph.state === 'unanswered' && { tint: true }),
  }
}

/** The name of a cited paragraph, or of the whole instrument where no paragraph is cited. */
export const citedParagraphName = (
  kind: InstrumentCoverage['kind'],
  { paragraph }: ParagraphCoverage,
  language: Language,
): string => {
  const words = wordsIn(terms, language)
  if (paragraph === '') return words.wholeInstrument
  return kind === 'rules' ? words.rule(paragraph) : words.paragraph(paragraph)
}

/**
 * A row that answers a paragraph: its result, and the work of its newest year.
 * The work is its first paragraph, with the list that this paragraph introduces.
 */
const layAnswer = ({ result, strand }: Answer, language: Language): CellParagraph => {
  const activity = strand.activities.findLast(({ closing }) => !closing) ?? newestActivity(strand)
  const content = say(activity?.text ?? textIn(language, ''), language)
  const [first = ''] = content.text.split('\n\n')
  const between = content.language === 'fr' ? ' ; ' : '; '
  const line = first.replace(/:\n• /gu, ': ').replace(/\s*[;,]?\n• /gu, between)
  return {
    text: [
      { text: `${result.number} (${activity?.year ?? ''}) ` },
      runInLanguage({ ...content, text: line.replace(/^• /u, '') }, language),
    ],
    bullet: true,
  }
}
