import type { Sheet } from '#documents/sheet.ts'
import type { Language, LanguageTag } from '#domain/language.ts'
import type { PartPlace } from '#domain/plan/find-in-plan.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { activityStatus } from '#domain/progress/strand-status.ts'
import { say } from '#domain/text.ts'
import type { SnippetPart } from '#domain/words/search-text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { searchPageWords } from '#i18n/pages/search.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { terms } from '#i18n/terms.ts'

/** The search hits of one plan, best first. */
export type PlanSearchHits = PlanState & {
  hits: readonly (PartPlace & { language: LanguageTag; snippet: readonly SnippetPart[] })[]
}

/** The hits of a search, one per row: the plan, the place in it, its status and the text around the match. */
export const laySearchTable = (
  text: string,
  results: readonly PlanSearchHits[],
  language: Language,
): Sheet => {
  const words = wordsIn(searchPageWords, language)
  const { filter } = wordsIn(planPageWords, language)
  const { plan: planHeading, place, wordsFound } = wordsIn(sheetWords, language).columns
  return {
    name: words.title,
    lines: [{ text: words.for(text), as: 'title' }],
    columns: [
      { heading: planHeading, width: 36 },
      { heading: place, width: 10 },
      { heading: filter.year, width: 8 },
      { heading: filter.status, width: 16 },
      { heading: wordsFound, width: 90 },
      { heading: wordsIn(frameWords, language).language, width: 14 },
    ],
    rows: results.flatMap(({ plan, progress, hits }) =>
      hits.map(({ section, result, strand, activity, snippet, language: textLanguage }) => ({
        cells: [
          say(plan.title, language).text,
          result?.number ?? section.number,
          activity ? String(activity.year) : '',
          strand && activity
            ? wordsIn(terms, language).status[activityStatus(strand, activity, progress)]
            : '',
          snippet.map(part => part.text).join(''),
          formatLanguageName(language, textLanguage),
        ],
      })),
    ),
  }
}
