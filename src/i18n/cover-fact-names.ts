import type { Language } from '#domain/language.ts'
import { formatList } from './formats.ts'
import { in3, type InThree } from './in-three.ts'

/** The name of a cover's fact, as a reader writes it in braces: `firstYear` → `première année`. */
export const coverFactName = (language: Language, name: string): string => names.get(name)?.[language] ?? name

/** The names of several facts in a list, as a reader writes them. */
export const listFactNames = (language: Language, names: string): string =>
  formatList(
    language,
    names.split(', ').map(name => coverFactName(language, name)),
  )

/** A cover's text with the names of facts in the reader's language. */
export const withReaderNames = (language: Language, text: string): string =>
  text.replace(inBraces, (_, name: string) => `{${coverFactName(language, name)}}`)

/**
 * A cover's text in its stored form: facts by the names of the program, in whatever language they were
 * written.
 */
export const withOwnNames = (text: string): string =>
  text.replace(inBraces, (_, name: string) => `{${ownNames.get(name.trim().toLowerCase()) ?? name}}`)

const inBraces = /\{([^{}\n]+)\}/gu

const names = new Map<string, InThree>([
  ['convention', in3('convention', 'convention', 'convención')],
  ['body', in3('body', 'organe', 'órgano')],
  ['meeting', in3('meeting', 'réunion', 'reunión')],
  ['symbol', in3('symbol', 'cote', 'signatura')],
  ['title', in3('title', 'titre', 'título')],
  ['version', in3('version', 'version', 'versión')],
  ['since', in3('earlier version', 'version précédente', 'versión anterior')],
  ['date', in3('date', 'date', 'fecha')],
  ['year', in3('year', 'année', 'año')],
  ['years', in3('years', 'années', 'años')],
  ['firstYear', in3('first year', 'première année', 'primer año')],
  ['lastYear', in3('last year', 'dernière année', 'último año')],
  ['sections', in3('sections', 'sections', 'secciones')],
  ['functions', in3('functions', 'fonctions', 'funciones')],
  ['results', in3('results', 'résultats', 'resultados')],
  ['rows', in3('rows', 'lignes', 'filas')],
  ['activities', in3('activities', 'activités', 'actividades')],
  ['instruments', in3('instruments', 'instruments', 'instrumentos')],
  ['paragraphs', in3('paragraphs', 'paragraphes', 'párrafos')],
  ['unanswered', in3('unanswered', 'sans réponse', 'sin respuesta')],
  ['answered', in3('answered', 'réponses', 'respuestas')],
  ['standing', in3('standing', 'avancement', 'avance')],
  ['unreported', in3('not reported', 'non renseignées', 'sin informar')],
  ['notStarted', in3('not started', 'non commencées', 'no iniciadas')],
  ['onTrack', in3('on track', 'en bonne voie', 'en marcha')],
  ['offPlan', in3('off plan', 'en écart du plan', 'desviadas del plan')],
  ['completed', in3('completed', 'achevées', 'completadas')],
  ['dropped', in3('dropped', 'abandonnées', 'abandonadas')],
])

// A name shared by two languages appears once. Where two facts share a name, the English one comes first.
const ownNames = new Map(
  [...names].reverse().flatMap(([own, words]) => Object.values(words).map(word => [word.toLowerCase(), own])),
)
