import type { Language } from '#domain/language.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import type { OwnRecords } from '#domain/rights/right.ts'
import type { RecordsLimit } from '#domain/rights/roles.ts'

import { formatAlternatives, formatList } from './formats.ts'
import { in3, type InThree } from './in-three.ts'

/** Whose own a limit speaks of: that of somebody, or of the reader. */
export type Whose = 'theirs' | 'yours'

/** The records of a register that a right is limited to: "records where “Party” is in their own region". */
export const sayRecordsLimit = (
  language: Language,
  { field, among }: RecordsLimit,
  register: RegisterWords | undefined,
  whose: Whose,
): string => {
  const words = register?.fields[field]
  if (!words) return limitWords.some[language]
  const values =
    typeof among === 'string'
      ? ownWords[whose][among][language]
      : formatAlternatives(
          language,
          among.map(code => limitWords.name[language](words.choices?.[code]?.[language] ?? code)),
        )
  return limitWords.where[language](limitWords.name[language](words.label[language]), values)
}

/** The names of fields of a register in a list; a field that has no name of its own is left out. */
export const sayRecordFields = (
  language: Language,
  names: readonly string[],
  { fields }: RegisterWords,
): string =>
  formatList(
    language,
    names.flatMap(name => (fields[name] ? limitWords.name[language](fields[name].label[language]) : [])),
  )

const limitWords = {
  name: in3(
    (name: string) => `“${name}”`,
    name => `«\u00a0${name}\u00a0»`,
    name => `«${name}»`,
  ),
  where: in3(
    (field: string, values: string) => `records where ${field} is ${values}`,
    (field, values) => `les fiches où ${field} est ${values}`,
    (field, values) => `los registros donde ${field} es ${values}`,
  ),
  some: in3('some records', 'certaines fiches', 'algunos registros'),
}

const ownWords: Readonly<Record<Whose, Record<OwnRecords, InThree>>> = {
  theirs: {
    ownPosts: in3('one of their own posts', 'l’un de ses propres postes', 'uno de sus propios puestos'),
    ownRegions: in3(
      'a Party of their own region',
      'une Partie de sa propre région',
      'una Parte de su propia región',
    ),
    self: in3('oneself', 'soi-même', 'uno mismo'),
  },
  yours: {
    ownPosts: in3('one of your own posts', 'l’un de vos propres postes', 'uno de sus propios puestos'),
    ownRegions: in3(
      'a Party of your own region',
      'une Partie de votre propre région',
      'una Parte de su propia región',
    ),
    self: in3('yourself', 'vous-même', 'usted'),
  },
}
