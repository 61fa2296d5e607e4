import { z } from 'zod'

import { regionNames } from '#domain/words/region-names.ts'

import { filledTextField } from './text.ts'

/** The code of a post: `DSG`. What separates the posts in a cell of a plan cannot be part of it. */
export const postCodeField = filledTextField(30).refine(code => !/[/;,\n]/.test(code))

/** The region of a post by its English name, or nothing. */
export const regionField = z.enum(['', ...regionNames])

/** The title of a post in the three languages of the interface. */
export const postTitleFields = {
  en: filledTextField(200),
  fr: filledTextField(200),
  es: filledTextField(200),
}
