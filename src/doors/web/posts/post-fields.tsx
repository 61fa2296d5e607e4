import { languages } from '#domain/language.ts'
import { sayRegion, regionNames } from '#domain/words/region-names.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { postPageWords } from '#i18n/pages/posts.ts'

import { ThereNow } from '../activity/activity-field.tsx'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'

/** The names of the fields of a post, in the order of the form. */
export const postFields = ['code', 'qualifier', ...languages] as const

/** The texts of a post's form. */
export type PostTexts = Partial<Record<(typeof postFields)[number], string>>

type PostFieldsProps = {
  texts: PostTexts
  /** The present texts, where they are to be shown beside those that were sent. */
  now?: PostTexts | undefined
  isRefused: boolean
  view: View
}

/** The fields of a post: its code, its region, and its title in three languages. */
export const PostFields = ({ texts, now, isRefused, view }: PostFieldsProps) => {
  const words = wordsIn(postPageWords, view.language)
  const below = (name: keyof PostTexts) => (
    <>
      {isRefused && <FieldFault name={name} />}
      {now && <ThereNow words={now[name] === texts[name] ? undefined : now[name]} view={view} />}
    </>
  )
  return (
    <>
      <div class="field">
        <label for="code">{words.code}</label>
        <input
          id="code"
          name="code"
          value={texts.code}
          required
          maxlength={30}
          aria-describedby="code-hint"
          autocapitalize="off"
        />
        <small id="code-hint">{words.codeHint}</small>
        {below('code')}
      </div>
      <div class="field">
        <label for="qualifier">{words.region}</label>
        <select id="qualifier" name="qualifier">
          <option value="">{words.noRegion}</option>
          {withOwn(regionNames, texts.qualifier).map(region => (
            <option value={region} selected={region === texts.qualifier}>
              {sayRegion(region, view.language)}
            </option>
          ))}
        </select>
        {below('qualifier')}
      </div>
      {languages.map(language => (
        <div class="field">
          <label for={language}>{words.titleIn(formatLanguageName(view.language, language))}</label>
          <input
            id={language}
            name={language}
            lang={language}
            value={texts[language]}
            required
            maxlength={200}
          />
          {below(language)}
        </div>
      ))}
    </>
  )
}

/** The choices, with a refused one as it was sent. */
const withOwn = (choices: readonly string[], own: string | undefined): readonly string[] =>
  own === undefined || own === '' || choices.includes(own) ? choices : [...choices, own]
