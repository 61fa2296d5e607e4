import type { Language } from '#domain/language.ts'
import type { Register } from '#fields/records/register.ts'
import { commonFactWords } from '#i18n/record-facts.ts'

/**
 * The columns of a list for somebody who may read these fields: its fields, with the title in any case;
 * then the state and the next day, where there are such.
 */
export const shownColumns = (
  { titleField, states, deadlines }: Pick<Register, 'titleField' | 'states' | 'deadlines'>,
  fields: readonly string[],
  mayRead: (field: string) => boolean,
): string[] => [
  ...(fields.includes(titleField) ? [] : [titleField]),
  ...fields,
  ...(Object.keys(states).length > 1 ? ['state'] : []),
  ...(Object.keys(deadlines).length > 0 && mayRead('dueOn') ? ['dueOn'] : []),
]

/** What people call a column: the label of its field, or of the fact that every record has. */
export const columnLabel = (
  { fields }: Pick<Register, 'fields'>,
  column: string,
  language: Language,
): string => fields[column]?.label[language] ?? factLabels.get(column)?.[language] ?? column

const factLabels = new Map(Object.entries(commonFactWords))
