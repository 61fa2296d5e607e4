import { fold } from './fold.ts'

/** The heading of a section. `number` and `title` are absent where they stand on the next line. */
export type SectionHeading = { number?: string; title?: string }

/**
 * The heading of a section in a text: "Function 1", "Fonction : 1. TITLE", "Objective A: title". Undefined
 * where the text does not begin with the name of a level. "Objective" and "goal" name a level only with a
 * number.
 */
export const recogniseSection = (text: string): SectionHeading | undefined => {
  const match = sectionPattern.exec(text.trim())
  if (!match) return undefined
  const [, name = '', number, separator = '', rest = ''] = match
  const title = rest.trim()
  if (number === undefined) {
    if (goalNames.test(fold(name)) || !/[:.–—-]/.test(separator))
      return title === '' && !goalNames.test(fold(name)) ? {} : undefined
    const numberAndTitle = numberedTitle(title)
    return numberAndTitle ?? (title === '' ? {} : undefined)
  }
  // "Section 3 deals with …" is a sentence, not a heading.
  if (title !== '' && separator === '' && !/^\p{Lu}/u.test(title)) return undefined
  return { number, ...(title !== '' && { title }) }
}

/** A numbered title ("1. TITLE", "A – Title", "II) Title"), for a line below the name of a level. */
export const numberedTitle = (text: string): { number: string; title: string } | undefined => {
  const match = /^((?:\d{1,2}|[A-Z]|[IVX]{1,5}))\s*(?:[.):]|\s[–—-])\s*(\p{L}.*)$/su.exec(text.trim())
  return match?.[1] && match[2] ? { number: match[1], title: match[2].trim() } : undefined
}

/**
 * The text after "Goal:", "But :" or "Objetivo:"; undefined where the text does not begin so. Empty where the
 * goal stands below.
 */
export const recogniseGoal = (text: string): string | undefined => goalPattern.exec(text.trim())?.[1]?.trim()

/** The number at the start of a result ("1.1", "4.1 :", "A.2", "Result 1.1."), and the text after it. */
export const resultNumber = (text: string): { number: string; rest: string } | undefined => {
  const match = resultPattern.exec(text)
  if (!match?.[1]) return undefined
  return { number: match[1].replace(/[.\s]+$/, ''), rest: text.slice(match[0].length) }
}

const levelNames =
  'function|fonction|funci[oó]n|section|secci[oó]n|programme|program|programa|pillar|pilier|pilar|axe|axis|eje|component|composante|componente|theme|th[eè]me|tema|domaine|domain|[aá]rea|area|chapter|chapitre|cap[ií]tulo|part|partie|parte|workstream|strand|volet|cluster|division|strategic (?:objective|goal|priority)|objectif strat[eé]gique|objetivo estrat[eé]gico|objective|objectif|objetivo|goal|but|meta|outcome area|key area'
const sectionPattern = new RegExp(
  `^(${levelNames})(?:\\s+(?:n[o°º]\\.?\\s*)?(\\d{1,2}|[A-Z](?![\\p{L}])|[IVX]{1,5}(?![\\p{L}])))?\\s*([:.–—-]*)\\s*(.*)$`,
  'isu',
)
const goalNames = /^(objective|objectif|objetivo|goal|but|meta)$/
const goalPattern =
  /^(?:(?:overall |general )?(?:goal|objective|aim|purpose)|but|objectif(?: g[eé]n[eé]ral)?|finalit[eé]|objetivo(?: general)?|finalidad|meta|prop[oó]sito)\s*[:–—]\s*(.*)$/isu
const resultPattern =
  /^\s*(?:(?:[Rr]esult|[Oo]utcome|[Oo]utput|[Rr][eé]sultat|[Rr]esultado)\s+)?((?:\d{1,2}|[A-Z]|[IVX]{1,4})\.\d{1,2}(?:\.\d{1,2})?)(?![\d\p{L}%])(?:\s*[:.)–—-])*(?=\s|$)\s*/u
