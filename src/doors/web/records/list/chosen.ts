import type { Language } from '#domain/language.ts'
import { addressOf } from '#doors/web/paths.ts'

import type { FormTexts } from '../form/form-model.ts'
import { searchOf } from './list-query.ts'

/** A record that somebody chose in a list, with the version that they saw. */
export type ChosenRecord = { id: string; version: number }

/** The most records that are changed at once: all of one page of a list. */
const mostChosen = 100

/** A chosen record as a form sends it. */
export const writeChosen = ({ id, version }: ChosenRecord): string => `${id}~${version}`

/** The chosen records that a form sent; what is none is left out. */
export const readChosen = (texts: readonly string[]): ChosenRecord[] =>
  texts.slice(0, mostChosen).flatMap(text => {
    const [id, version] = text.split('~')
    return id && /^\d{1,9}$/.test(version ?? '') ? [{ id, version: Number(version) }] : []
  })

/** The address of the page that asks for one value for many records. */
export const manyAddress = (
  language: Language,
  register: string,
  field: string,
  records: readonly ChosenRecord[],
  texts: FormTexts,
): string =>
  `${addressOf('recordsChange', language, { register })}?${searchOf([
    ['field', field],
    ...records.map(record => ['id', writeChosen(record)] as const),
    ...Object.entries(texts),
  ])}`
