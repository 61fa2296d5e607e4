import type { RecordCount } from '#fields/records/record-page.ts'
import type { Register } from '#fields/records/register.ts'
import type { Language } from '#domain/language.ts'
import { formatCount, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'

/** A count in figures: `38`, or `1,000+` where nobody counted on. */
export const sayCount = (language: Language, { count, isMore }: RecordCount): string => {
  const figures = formatNumber(language, count)
  return isMore ? wordsIn(recordListWords, language).more(figures) : figures
}

/** A count with the name of its records: `38 trainings`, `1,000+ trainings`. */
export const sayRecords = (
  register: Pick<Register, 'title' | 'one'>,
  language: Language,
  { count, isMore }: RecordCount,
): string => {
  const noun = {
    one: withinSentence(register.one[language]),
    other: withinSentence(register.title[language]),
  }
  return isMore
    ? `${sayCount(language, { count, isMore })}\u00a0${noun.other}`
    : formatCount(language, count, noun)
}

/** A name as it stands within a sentence: in small letters, unless it begins with an abbreviation. */
const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
