import type { Language } from '#domain/language.ts'

/** The name of a person for a reader. Names of Jacana's own accounts are in the reader's language. */
export const sayPersonName = (language: Language, nameOrId: string): string =>
  names.get(nameOrId)?.[language] ?? nameOrId

const planner = { en: 'Planner', fr: 'Planification', es: 'Planificación' }
const commandLine = { en: 'Command line', fr: 'Ligne de commande', es: 'Línea de órdenes' }

const housekeeper = { en: 'Jacana itself', fr: 'Jacana', es: 'Jacana' }

// Lists store the id, the log stores the name, so both lead to the same words.
const names = new Map<string, Record<Language, string>>([
  ['planner', planner],
  ['Planner', planner],
  ['command-line', commandLine],
  ['Command line', commandLine],
  ['housekeeper', housekeeper],
  ['Housekeeper', housekeeper],
])
