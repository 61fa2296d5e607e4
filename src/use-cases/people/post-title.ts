import { type LocalizedText, say, textIn, withWords } from '#domain/text.ts'

/** The words of a post's title in each language. */
export type PostTitles = { en: string; fr: string; es: string }

/** The title of a post; all three languages are written by people. */
export const postTitle = ({ en, fr, es }: PostTitles): LocalizedText =>
  withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)

/** The words of a post's title. */
export const postTitles = (title: LocalizedText): PostTitles => ({
  en: say(title, 'en').text,
  fr: say(title, 'fr').text,
  es: say(title, 'es').text,
})
