import type { Language } from '#domain/language.ts'
import { type CsvSeparator, csvSeparators } from '#i18n/formats.ts'
import { homeAddress, importAddress, planAddress, type PlanQuery, queryText } from './addresses.ts'
import { addressOf } from '../paths.ts'
import type { CompareQuery } from './version-addresses.ts'

/** The file formats of tables. */
export type TableFile = { format: 'xlsx' } | { format: 'csv'; separator: CsvSeparator }

/** The address of the official table as a file, with the filtered rows. */
export const planFileAddress = (
  language: Language,
  slug: string,
  file: TableFile,
  query: PlanQuery = {},
): string => of(`${planAddress(language, slug)}/export`, file, queryText(query).slice(1))

/** The address of another table of a plan as a file, with the conditions of its page. */
export const tableAddress = (
  language: Language,
  slug: string,
  table: string,
  file: TableFile,
  query: Partial<CompareQuery & { instrument: string }> = {},
): string =>
  of(
    `${planAddress(language, slug)}/tables/${table}`,
    file,
    String(new URLSearchParams(Object.entries(query).filter(([, value]) => value))),
  )

/** The address of a search's hits as a file. */
export const foundAddress = (language: Language, text: string, file: TableFile): string =>
  of(`${homeAddress(language)}/search/found`, file, String(new URLSearchParams({ q: text })))

/** The address of the list of imports as a file. */
export const importsAddress = (language: Language, file: TableFile): string =>
  of(`${importAddress(language)}/imports`, file, '')

/** The address of "Who may do what" as a file, for all roles or one. */
export const rightsFileAddress = (language: Language, file: TableFile, role = ''): string =>
  of(`${homeAddress(language)}/rights/rights`, file, role && `role=${role}`)
/** The address of the list of people as a file, with the conditions of its page. */
export const peopleFileAddress = (
  language: Language,
  file: TableFile,
  query: Readonly<Record<string, string>>,
): string => of(`${homeAddress(language)}/people/people`, file, String(new URLSearchParams(query)))

/** The address of the list of a register as a file, with the conditions of its page. */
export const recordsFileAddress = (
  language: Language,
  register: string,
  format: 'xlsx' | 'csv' | 'json' | 'docx' | 'pdf',
  query: readonly (readonly [string, string])[],
): string => {
  const search = new URLSearchParams(query.map(([name, text]) => [name, text])).toString()
  const path = addressOf('recordsFile', language, { register, file: `export.${format}` })
  return `${path}${search && `?${search}`}`
}

/** The separator that an address asks for; undefined where the language decides. */
export const readSeparator = (search: URLSearchParams): CsvSeparator | undefined =>
  csvSeparators.find(each => each === search.get('separator'))

/** The table that an address asks for: the file format by its extension, and the CSV separator. */
export const readTableFile = (file: string, search: URLSearchParams, language: Language) => ({
  format: file.endsWith('.xlsx') ? ('xlsx' as const) : ('csv' as const),
  separator: readSeparator(search),
  language,
})

const of = (path: string, file: TableFile, query: string): string => {
  const parameters = [query, ...(file.format === 'csv' ? [`separator=${file.separator}`] : [])]
    .filter(part => part !== '')
    .join('&')
  return `${path}.${file.format}${parameters && `?${parameters}`}`
}
