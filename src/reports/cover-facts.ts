import type { Language } from '#domain/language.ts'
import type { CoverFacts } from '#domain/papers/paper-cover.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { standing } from '#domain/progress/standing.ts'
import { say } from '#domain/text.ts'
import { answeredSentence, standingPhrase } from '#i18n/papers/cover-phrases.ts'
import { formatDay, formatNumber, formatYears } from '#i18n/formats.ts'
import { countInWords, paperWords } from '#i18n/papers/paper-words.ts'

import type { PaperFacts } from './report.ts'

/** The facts of a plan that a cover can insert by name. */
export const coverFacts = (
  { plan, progress, version, since, madeOn }: Omit<PaperFacts, 'cover' | 'author'>,
  language: Language,
): CoverFacts => {
  const year = yearOfColumn({ role: 'activity' }, plan.layout, plan.firstYear)
  const [convention = '', body = ''] = say(plan.body, language).text.split(/\s*:\s*/u)
  const strands = allStrands(plan)
  const activities = strands.filter(({ strand }) =>
    strand.activities.some(activity => activity.year === year && !activity.closing),
  )
  const [, abbreviation = '', meeting = ''] = /^(SC|COP)(\d+)\b/u.exec(plan.symbol ?? '') ?? []
  const cited = mandateCoverage(plan, progress)
  const paragraphs = cited.flatMap(instrument => instrument.paragraphs)
  const unanswered = paragraphs.filter(({ state }) => state === 'unanswered').length
  const { counts } = standing(plan, progress)
  return {
    convention: convention || (abbreviation && paperWords[language].convention),
    body,
    meeting: paperWords[language].meeting(Number(meeting), abbreviation),
    symbol: plan.symbol ?? '',
    title: say(plan.title, language).text,
    version,
    since: since?.version ?? version,
    date: formatDay(language, madeOn),
    year: String(year),
    years: formatYears(language, plan.firstYear, plan.lastYear),
    firstYear: String(plan.firstYear),
    lastYear: String(plan.lastYear),
    sections: countInWords(language, plan.sections.length),
    functions: countInWords(language, plan.sections.length),
    results: countInWords(language, new Set(strands.map(({ result }) => result.id)).size),
    rows: countInWords(language, strands.length),
    activities: countInWords(language, activities.length),
    instruments: countInWords(language, cited.length),
    paragraphs: countInWords(language, paragraphs.length),
    unanswered: formatNumber(language, unanswered),
    answered: answeredSentence(language, { paragraphs: paragraphs.length, unanswered }),
    standing: standingPhrase(language, counts),
    ...Object.fromEntries(
      Object.entries(counts).map(([status, count]) => [status, formatNumber(language, count)]),
    ),
  }
}
