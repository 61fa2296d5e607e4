import type { PlanField } from '#domain/rights/plan-field.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import type { Condition } from '#domain/rights/right.ts'
import type { RightReach } from '#domain/rights/rights-matrix.ts'
import type { OwnLimit, RoleLimit } from '#domain/rights/roles.ts'
import type { Language } from '#domain/language.ts'

import { formatList } from './formats.ts'
import { in3, type InThree } from './in-three.ts'
import { activityPageWords } from './pages/activity.ts'
import { peoplePageWords } from './pages/people.ts'
import { sayPostName } from './post-names.ts'
import { sayRecordFields, sayRecordsLimit, type Whose } from './record-limits.ts'

/** The limits of the rights of a role, which each person fills with their own posts and functions. */
const ownLimitWords: Readonly<Record<OwnLimit, InThree>> = {
  published: in3('what is published', 'ce qui est publié', 'lo publicado'),
  ownPosts: in3('activities of own posts', 'les activités de ses postes', 'las actividades de sus puestos'),
  ownFunctions: in3(
    'activities of own functions',
    'les activités de ses fonctions',
    'las actividades de sus funciones',
  ),
  self: in3('own data', 'ses propres données', 'sus propios datos'),
}

/** The records that a person's right is limited to, with the names of their posts and functions. */
export const sayReach = (
  language: Language,
  { posts, sections, published, people, plans, records }: Condition,
  register?: RegisterWords,
  whose: Whose = 'theirs',
): string =>
  [
    posts &&
      reachWords.posts[language](
        formatNames(
          language,
          posts.map(post => sayPostName(post, language)),
        ),
      ),
    sections && reachWords.sections[language](formatNames(language, sections)),
    published && ownLimitWords.published[language],
    people && ownLimitWords.self[language],
    plans && reachWords.plans[language],
    records &&
      sayRecordsLimit(language, { ...records, among: records.own ?? records.among }, register, whose),
  ]
    .filter(Boolean)
    .join(', ')

/** How a role has a right: wholly, within a limit, or for some fields. */
export const sayRoleReach = (
  language: Language,
  { where, fields }: RightReach<RoleLimit>,
  register?: RegisterWords,
): string =>
  sayWay(
    language,
    typeof where === 'object'
      ? sayRecordsLimit(language, where, register, 'theirs')
      : where && ownLimitWords[where][language],
    fields && sayFields(language, fields, register),
  )

/** How a person has a right, with the names of their posts and functions. */
export const sayPersonReach = (
  language: Language,
  { where, fields }: RightReach<Condition>,
  register?: RegisterWords,
): string =>
  sayWay(
    language,
    where && sayReach(language, where, register),
    fields && sayFields(language, fields, register),
  )

const sayWay = (language: Language, limit: string | undefined, fields: string | undefined): string =>
  [limit && reachWords.only[language](limit), fields && reachWords.only[language](fields)]
    .filter(Boolean)
    .join('. ') || reachWords.whole[language]

const formatNames = (language: Language, names: readonly string[]): string =>
  names.length > 0 ? formatList(language, names) : reachWords.nothing[language]

const reachWords = {
  posts: in3(
    (names: string) => `activities that are led or supported by ${names}`,
    names => `les activités menées ou appuyées par ${names}`,
    names => `las actividades dirigidas o apoyadas por ${names}`,
  ),
  sections: in3(
    (names: string) => `activities of function ${names}`,
    names => `les activités de la fonction ${names}`,
    names => `las actividades de la función ${names}`,
  ),
  plans: in3('some plans', 'certains plans', 'algunos planes'),
  only: in3(
    (limit: string) => `Only ${limit}`,
    limit => `Seulement ${limit}`,
    limit => `Solo ${limit}`,
  ),
  whole: in3('Yes', 'Oui', 'Sí'),
  someFields: in3('some fields', 'certains champs', 'algunos campos'),
  nothing: in3('none yet', 'aucun pour l’instant', 'ninguno por ahora'),
}

const { fields } = activityPageWords

/** The fields of a plan that a right can be limited to. */
const planFieldWords: Readonly<Record<PlanField, InThree>> = {
  text: in3('words in the source language', 'mots dans la langue source', 'palabras en el idioma original'),
  'text.translation': in3(
    'words in other languages',
    'mots dans les autres langues',
    'palabras en los demás idiomas',
  ),
  leads: fields.leads,
  funding: fields.funding,
  deadline: fields.deadline,
  priority: fields.priority,
  tags: fields.tags,
}

/** The names of fields in a list; a field that has no name of its own is left out. */
export const sayFields = (language: Language, names: readonly string[], register?: RegisterWords): string => {
  const list = register
    ? sayRecordFields(language, names, register)
    : formatList(
        language,
        names.flatMap(name => ownFieldWords.get(name)?.[language].toLowerCase() ?? []),
      )
  return list || reachWords.someFields[language]
}

const ownFieldWords = new Map<string, InThree>(
  Object.entries({ ...planFieldWords, ...peoplePageWords.columns }),
)
