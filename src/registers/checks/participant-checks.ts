import { foldWord } from '#domain/words/search-words.ts'
import type { RegisterCheck } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { valueText } from './value-text.ts'

/** Refuses a participant who is no contact, no colleague and has no name, or is several of these. */
export const participantIsNamed: RegisterCheck = {
  field: 'participants.name',
  find: ({ parts }) =>
    parts['participants']?.some(
      ({ values }) => ['contact', 'person', 'name'].filter(name => values[name] !== undefined).length !== 1,
    )
      ? {}
      : undefined,
  sentence: in3(
    () => 'Say who took part in one way: a contact, a colleague, or a name.',
    () => 'Indiquez qui a participé d’une seule façon\u00a0: un contact, un collègue ou un nom.',
    () => 'Indique quién participó de una sola forma: un contacto, un colega o un nombre.',
  ),
}

/** Warns of a name that is among the participants of a Party twice. */
export const participantsTwice: RegisterCheck = {
  field: 'participants.name',
  isWarning: true,
  find: ({ parts }) => {
    const named = (parts['participants'] ?? []).filter(({ values }) => values['name'] !== undefined)
    const keys = named.map(
      ({ values }) => `${foldWord(valueText(values, 'name'))} ${valueText(values, 'party')}`,
    )
    const second = named.find((_, i) => keys.indexOf(keys[i] ?? '') < i)
    return second && { name: valueText(second.values, 'name') }
  },
  sentence: in3(
    ({ name }) => `${name} is among the participants twice. Remove one of the two if it is the same person.`,
    ({ name }) =>
      `${name} figure deux fois parmi les participants. Supprimez une mention s’il s’agit de la même personne.`,
    ({ name }) =>
      `${name} figura dos veces entre los participantes. Elimine una mención si se trata de la misma persona.`,
  ),
}
