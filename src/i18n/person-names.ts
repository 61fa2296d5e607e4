import type { Language } from '#domain/language.ts'

/** The name of who acts, as a reader reads it: those that Jacana itself brings along in the reader's language, others as they are. */
export const sayPersonName = (language: Language, nameOrId: string): string =>
  names.get(nameOrId)?.[language] ?? nameOrId

const planner = { en: 'Planner', fr: 'Planification', es: 'Planificación' }
const commandLine = { en: 'Command line', fr: 'Ligne de commande', es: 'Línea de órdenes' }

// Lists keep the id, the log the name: both lead to the same words.
const names = new Map<string, Record<Language, string>>([
  ['planner', planner],
  ['Planner', planner],
  ['command-line', commandLine],
  ['Command line', commandLine],
])
