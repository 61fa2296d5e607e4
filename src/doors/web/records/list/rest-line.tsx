import { colonAfter } from '#i18n/typography.ts'

import type { ListPartProps } from './list-model.ts'
import { sayCriterion } from '#registers/lists/say-criterion.ts'

/** What the view that is open asks for beside the conditions that people can remove. */
export const RestLine = ({ register, rest, writing, words, view: { language } }: ListPartProps) =>
  rest.length === 0 ? null : (
    <p class="rest-line">
      {words.always}
      {colonAfter(language)} {sayCriterion(register, { all: rest }, writing)}
    </p>
  )
