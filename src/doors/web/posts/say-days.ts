import type { Days } from '#domain/people/post-holders.ts'
import type { Language } from '#domain/language.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { postPageWords } from '#i18n/pages/posts.ts'

/** From day to day, for a reader; without a last day, from a day on. */
export const sayDays = ({ firstDay, lastDay }: Days, language: Language): string => {
  const words = wordsIn(postPageWords, language)
  return lastDay === undefined ? words.fromDay(firstDay) : words.fromTo(firstDay, lastDay)
}
