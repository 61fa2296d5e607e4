import type { Language } from '#domain/language.ts'
import type { PersonName } from '#domain/people/person-name.ts'

import { formatDayOfInstant } from './formats.ts'
import { in3 } from './in-three.ts'

/**
 * The name of a person for a reader. Names of Jacana's own accounts are in the reader's language, and of an
 * erased person the day of the erasure is said.
 */
export const sayPersonName = (language: Language, nameOrId: PersonName): string => {
  if (typeof nameOrId !== 'string')
    return erasedPerson[language](formatDayOfInstant(language, nameOrId.erasedAt))
  return names.get(nameOrId)?.[language] ?? nameOrId
}

/** The name of an erased person where the day of the erasure is not at hand. */
export const erasedPersonWords = in3('an erased person', 'une personne effacée', 'una persona borrada')

const erasedPerson = in3(
  (day: string) => `a person erased on ${day}`,
  day => `une personne effacée le ${day}`,
  day => `una persona borrada el ${day}`,
)

const planner = in3('Planner', 'Planification', 'Planificación')
const commandLine = in3('Command line', 'Ligne de commande', 'Línea de órdenes')
const housekeeper = in3('Housekeeping', 'Entretien', 'Mantenimiento')
const doorkeeper = in3('Entrance', 'Entrée', 'Entrada')

const mailLink = in3('Link in a mail', 'Lien dans un courriel', 'Enlace en un correo')

// Lists store the id, the log stores the name, so both lead to the same words.
const names = new Map<string, Record<Language, string>>([
  ['planner', planner],
  ['Planner', planner],
  ['command-line', commandLine],
  ['Command line', commandLine],
  ['housekeeper', housekeeper],
  ['Housekeeper', housekeeper],
  ['doorkeeper', doorkeeper],
  ['Doorkeeper', doorkeeper],
  ['mail-link', mailLink],
  ['Link in a mail', mailLink],
])
