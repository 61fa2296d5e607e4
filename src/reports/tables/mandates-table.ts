import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { Answer, InstrumentCoverage } from '#domain/progress/mandate-coverage.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import type { PlanProgress, PlanState } from '#domain/progress/progress.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mandatePageWords } from '#i18n/pages/mandates.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { terms } from '#i18n/terms.ts'

import { citedParagraphName } from '../mandates.ts'

/**
 * The cited paragraphs, one per row, each with its state and the work that answers it.
 * Paragraphs that no work answers are tinted.
 */
export const layMandatesTable = (
  { plan, progress }: PlanState,
  mandates: readonly InstrumentCoverage[],
  language: Language,
): Sheet => {
  const mandate = wordsIn(mandatePageWords, language)
  const { instruments, instrument, coverage } = wordsIn(terms, language)
  const result = wordsIn(resultPageWords, language)
  return {
    name: mandate.title,
    lines: [{ text: mandate.title, as: 'title' }, { text: say(plan.title, language).text }],
    columns: [
      { heading: wordsIn(sheetWords, language).columns.kind, width: 22 },
      { heading: mandate.instrument, width: 26 },
      { heading: wordsIn(sheetWords, language).columns.paragraph, width: 24 },
      { heading: mandate.state, width: 20 },
      { heading: mandate.citedBy, width: 14 },
      { heading: result.rows, width: 9 },
      { heading: mandate.answeredBy, width: 90 },
    ],
    frozenColumns: 3,
    rows: mandates.flatMap(({ kind, symbol, paragraphs }) =>
      paragraphs.map(paragraph => ({
        cells: [
          instruments[kind],
          instrument[kind](symbol),
          citedParagraphName(kind, paragraph, language),
          coverage[paragraph.state],
          paragraph.citedBy.map(({ number }) => number).join(', '),
          paragraph.answers.length,
          paragraph.answers.map(answer => sayAnswer(answer, progress, language)).join('\n'),
        ],
        tinted: paragraph.state === 'unanswered',
      })),
    ),
  }
}

/** A row that answers a paragraph: its result and year, the first line of the work, and its status. */
const sayAnswer = ({ result, strand }: Answer, progress: PlanProgress, language: Language): string => {
  // A closing entry only says that work is finished; the year before it describes the work.
  const activity = strand.activities.findLast(({ closing }) => !closing) ?? newestActivity(strand)
  const [line = ''] = activity ? say(activity.text, language).text.split('\n') : []
  const status = wordsIn(terms, language).status[strandStatus(strand, progress)]
  const work = line.replace(/^• /u, '').replace(/[\s\u00a0\u202f]*:$/u, '')
  return `• ${result.number} (${activity?.year ?? ''}) ${work} – ${status}`
}
