import type { Sheet } from '#documents/sheet.ts'
import type { Language, LanguageTag } from '#domain/language.ts'
import type { PartPlace } from '#domain/plan/find-in-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import type { SnippetPart } from '#domain/words/search-text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { pageWords } from '#i18n/pages.ts'
import { sheetWords } from '#i18n/sheets.ts'

/** What was found in one plan, best first. */
export type Found = {
  plan: Plan
  hits: readonly (PartPlace & { language: LanguageTag; snippet: readonly SnippetPart[] })[]
}

/** What a search found, a place a row: the plan, the place in it, its status and the words around what was looked for. */
export const laySearchTable = (text: string, found: readonly Found[], language: Language): Sheet => {
  const words = pageWords[language]
  const { plan: planHeading, place, wordsFound } = sheetWords[language].columns
  return {
    name: words.found.title,
    lines: [{ text: words.found.for(text), as: 'title' }],
    columns: [
      { heading: planHeading, width: 36 },
      { heading: place, width: 10 },
      { heading: words.filter.year, width: 8 },
      { heading: words.filter.status, width: 16 },
      { heading: wordsFound, width: 90 },
      { heading: words.language, width: 14 },
    ],
    rows: found.flatMap(({ plan, hits }) =>
      hits.map(({ section, result, activity, snippet, language: tongue }) => ({
        cells: [
          say(plan.title, language).text,
          result?.number ?? section.number,
          activity ? String(activity.year) : '',
          activity ? words.status[activity.closing ? 'completed' : activity.status] : '',
          snippet.map(part => part.text).join(''),
          formatLanguageName(language, tongue),
        ],
      })),
    ),
  }
}
