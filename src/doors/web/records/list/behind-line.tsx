import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { colonAfter } from '#i18n/typography.ts'
import { sayBehind } from '#registers/lists/say-behind.ts'
import { addressOf } from '#doors/web/paths.ts'

import type { ListPartProps } from './list-model.ts'

/** Which number the records of a list are behind, as at which day, with the way to the whole list. */
export const BehindLine = ({ register, query, count, writing, view: { language } }: ListPartProps) => {
  const behind = sayBehind(register, query.behind, count.count, writing)
  return (
    behind && (
      <p class="behind-line">
        {behind.label}
        {colonAfter(language)} <b>{behind.measure}</b>, {behind.details}.{' '}
        <a href={addressOf('register', language, { register: register.name })}>
          {wordsIn(measureWords, language).wholeList}
        </a>
      </p>
    )
  )
}
