import type { Sheet, SheetCell } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { ListedPerson } from '#domain/rights/people-list.ts'
import type { PersonField } from '#domain/rights/field-rights.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { peoplePageWords } from '#i18n/pages/people.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { sayPostName } from '#i18n/post-names.ts'
import { roleWords } from '#i18n/roles.ts'

/** People in the given order, with a column for each field. */
export const layPeopleTable = (
  people: readonly ListedPerson[],
  fields: readonly PersonField[],
  language: Language,
): Sheet => {
  const { title, columns } = wordsIn(peoplePageWords, language)
  const { utc } = wordsIn(sheetWords, language).columns
  return {
    name: title,
    lines: [{ text: title, as: 'title' }],
    columns: fields.map(field => ({
      heading: field === 'lastSignIn' ? utc(columns[field]) : columns[field],
      width: widths[field],
    })),
    frozenColumns: 1,
    rows: people.map(person => ({ cells: fields.map(field => cellOf(person, field, language)) })),
  }
}

const widths: Record<PersonField, number> = {
  name: 28,
  posts: 24,
  roles: 30,
  state: 14,
  language: 14,
  email: 34,
  lastSignIn: 20,
}

const cellOf = (person: ListedPerson, field: PersonField, language: Language): SheetCell => {
  switch (field) {
    case 'posts':
      return (person.posts ?? []).map(post => sayPostName(post, language)).join(', ')
    case 'roles':
      return (person.roles ?? []).map(role => roleWords[role][language]).join(', ')
    case 'state':
      return person.state === undefined ? '' : peoplePageWords.states[person.state][language]
    case 'language':
      return person.language === undefined ? '' : formatLanguageName(language, person.language)
    case 'lastSignIn':
      return person.lastSignInAt ?? ''
    case 'name':
    case 'email':
      return person[field] ?? ''
  }
}
