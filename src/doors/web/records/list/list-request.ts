import type { Language } from '#domain/language.ts'
import type { Register } from '#fields/records/register.ts'

import { writeConditions } from '#registers/lists/list-conditions.ts'
import type { ListQuery } from './list-query.ts'

/**
 * What the list of an address asks of a use-case. Its filters stand in place of those of the view, if it has
 * any.
 */
export const listRequest = ({ name: register }: Register, query: ListQuery, language: Language) => ({
  register,
  language,
  view: query.view || undefined,
  behind: query.behind || undefined,
  ...(query.isOwn && {
    filters: writeConditions(query.conditions).map(([name, text]): [string, string] => [name, text]),
    words: query.words,
  }),
  sort: query.sort || undefined,
})

/** The columns that an address asks for; undefined where those of the view hold. */
export const wantedColumns = ({ columns }: ListQuery): string[] | undefined =>
  columns.length > 0 ? [...columns] : undefined
