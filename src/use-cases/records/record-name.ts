import type { Language } from '#domain/language.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { fieldFormats } from '#i18n/field-formats.ts'

/** What people call a record: its number, and without one its title in a language. */
export const recordName = (
  register: Register,
  record: Pick<StoredRecord, 'number' | 'values'>,
  language: Language,
): string => record.number ?? recordTitle(register, record, language)

/** The title of a record in a language; empty where it is not to be seen. */
export const recordTitle = (
  { fields, titleField }: Register,
  { values }: Pick<StoredRecord, 'values'>,
  language: Language,
): string => {
  const value = values[titleField]
  const writing = { language, formats: fieldFormats(language), nameOf: () => undefined }
  return value === undefined ? '' : (fields[titleField]?.kind.say(value, writing) ?? '')
}
