import { type LanguageTag, isLanguage } from '../language.ts'
import type { ParsedPlan } from './parsed-plan.ts'

/**
 * A tag as a language writes it. Only abbreviations with another form in each language change ("CESP" becomes
 * "CEPA").
 */
export const sayTag = (tag: string, language: LanguageTag): string => {
  const names = tags.find(each => Object.values<string>(each).includes(tag))
  return names && isLanguage(language) ? names[language] : tag
}

/** The parsed plan with the tag of a plan in the plan's own form, whatever the language of the paper. */
export const withTagOf = (parsedPlan: ParsedPlan, tag: string | undefined): ParsedPlan => {
  if (tag === undefined) return parsedPlan
  const useTag = (each: string): string => (sayTag(each, 'en') === sayTag(tag, 'en') ? tag : each)
  const { document, sections } = parsedPlan
  return {
    ...parsedPlan,
    document: { ...document, ...(document.tint !== undefined && { tint: useTag(document.tint) }) },
    sections: sections.map(section => ({
      ...section,
      results: section.results.map(result => ({
        ...result,
        rows: result.rows.map(row => (row.tags ? { ...row, tags: row.tags.map(useTag) } : row)),
      })),
    })),
  }
}

// Communication, education, participation and awareness.
const tags = [{ en: 'CEPA', fr: 'CESP', es: 'CECoP' }] as const
