import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'

import { reports } from '../index.ts'

/** The papers of a plan in the given order: name, origin, author, time and hash. */
export const layPapersTable = (plan: Plan, papers: readonly IssuedPaper[], language: Language): Sheet => {
  const words = wordsIn(paperPageWords, language)
  const { utc, kilobytes, supersedes, fileHash } = wordsIn(sheetWords, language).columns
  const kindOf = ({ report }: IssuedPaper): string => {
    const match = reports.find(({ name }) => name === report)
    return match ? say(match.title, language).text : report
  }
  return {
    name: words.title,
    lines: [{ text: words.title, as: 'title' }, { text: say(plan.title, language).text }],
    columns: [
      { heading: words.columns.symbol, width: 20 },
      { heading: words.columns.title, width: 40 },
      { heading: words.report, width: 22 },
      { heading: words.columns.language, width: 12 },
      { heading: words.columns.version, width: 20 },
      { heading: supersedes, width: 20 },
      { heading: words.meeting, width: 30 },
      { heading: words.agendaItem, width: 10 },
      { heading: utc(words.columns.date), width: 18 },
      { heading: wordsIn(versionPageWords, language).columns.by, width: 16 },
      { heading: words.format, width: 14 },
      { heading: kilobytes, width: 10 },
      { heading: fileHash, width: 36 },
    ],
    frozenColumns: 1,
    rows: papers.map(paper => ({
      cells: [
        paper.symbol,
        paper.title,
        kindOf(paper),
        formatLanguageName(language, paper.language),
        paper.version,
        paper.supersedes ?? '',
        paper.meeting,
        paper.agendaItem,
        paper.madeAt,
        sayPersonName(language, paper.madeBy),
        words.formats[paper.format],
        Math.ceil(paper.size / 1000),
        paper.sha256,
      ],
    })),
  }
}
