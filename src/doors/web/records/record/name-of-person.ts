import type { WriteContext } from '#fields/kinds/field-kind.ts'
import { erasedPersonWords, sayPersonName } from '#i18n/person-names.ts'

/** The name of somebody who wrote a record; undefined where the reader may not see who did. */
export const nameOfPerson = (id: string, { nameOf, language }: WriteContext): string | undefined => {
  if (id === '') return undefined
  const name = nameOf('person', id)
  return name === undefined ? erasedPersonWords[language] : sayPersonName(language, name)
}
