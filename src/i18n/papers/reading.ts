import type { Language } from '#domain/language.ts'
import type { Doubt, DoubtReason, ParsedWarning, WarningCode } from '#domain/papers/parsed-plan.ts'
import { formatNumber } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'

/** The sentence of a doubt in the reader's language: the reason, and what to do. */
export const doubtSentence = (language: Language, { reason }: Pick<Doubt, 'reason'>): string =>
  doubtSentences[reason][language]

/** The sentence of a reader's warning about a file, in the reader's language. */
export const warningSentence = (
  language: Language,
  { code, values }: Pick<ParsedWarning, 'code' | 'values'>,
): string => {
  const sentence = warningSentences[code][language]
  if (typeof sentence === 'string') return sentence
  return sentence(name => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? formatNumber(language, value) : value
  })
}

const doubtSentences: Record<DoubtReason, InThree> = {
  columnUnsure: in3(
    'this text could stand in another column. Compare it with the paper, and move it if need be.',
    'ce texte pourrait appartenir à une autre colonne. Comparez avec le document et déplacez-le au besoin.',
    'este texto podría pertenecer a otra columna. Compárelo con el documento y muévalo si es necesario.',
  ),
  rowUnsure: in3(
    'this text could belong to the row above or below. Compare it with the paper.',
    'ce texte pourrait appartenir à la rangée du dessus ou du dessous. Comparez avec le document.',
    'este texto podría pertenecer a la fila de arriba o de abajo. Compárelo con el documento.',
  ),
  continuationUnsure: in3(
    'this could be a new cell, or the rest of the one that the page cut. Compare it with the paper.',
    'ce peut être une nouvelle cellule, ou la suite de celle que la page a coupée. Comparez avec le document.',
    'puede ser una celda nueva, o el resto de la que la página cortó. Compárelo con el documento.',
  ),
  unknownCode: in3(
    'the paper does not explain this code. Say what it means, or correct it.',
    'le document n’explique pas ce code. Dites ce qu’il signifie, ou corrigez-le.',
    'el documento no explica este código. Diga qué significa, o corríjalo.',
  ),
  missingCell: in3(
    'nothing stands here, where the rows around it have something. See whether the paper has it.',
    'il n’y a rien ici, alors que les lignes voisines sont remplies. Voyez si le document le donne.',
    'aquí no hay nada, aunque las filas vecinas están llenas. Vea si el documento lo tiene.',
  ),
  mandateUnsure: in3(
    'this reference to a mandate could not be taken apart. Write it as “Resolution XIV.8 par. 10, 12”.',
    'cette référence à un mandat n’a pu être analysée. Écrivez-la ainsi : « Résolution XIV.8 par. 10, 12 ».',
    'no se pudo analizar esta referencia a un mandato. Escríbala así: «Resolución XIV.8 párr. 10, 12».',
  ),
}

const warningSentences: Record<WarningCode, InThree | InThree<(value: (name: string) => string) => string>> =
  {
    unknownCode: in3(
      value => `The code “${value('code')}” is used but the legend does not explain it.`,
      value => `Le code « ${value('code')} » est utilisé mais la légende ne l’explique pas.`,
      value => `Se usa el código «${value('code')}», pero la leyenda no lo explica.`,
    ),
    noLegend: in3(
      'The paper explains no codes: who leads and who pays is kept as it is written.',
      'Le document n’explique aucun code : les responsables et les budgets sont gardés tels qu’ils sont écrits.',
      'El documento no explica ningún código: los responsables y los presupuestos se conservan como están escritos.',
    ),
    noSections: in3(
      'No section headings were found: everything stands in one section.',
      'Aucun titre de section n’a été trouvé : tout est dans une seule section.',
      'No se encontraron títulos de sección: todo está en una sola sección.',
    ),
    numberRepeated: in3(
      value => `The number ${value('number')} occurs twice.`,
      value => `Le numéro ${value('number')} figure deux fois.`,
      value => `El número ${value('number')} aparece dos veces.`,
    ),
    numberMissing: in3(
      value =>
        `The number ${value('number')} is missing: one may have been overlooked, or the paper leaves it out.`,
      value =>
        `Le numéro ${value('number')} manque : il a pu échapper à la lecture, ou le document ne l’a pas.`,
      value => `Falta el número ${value('number')}: pudo escapar a la lectura, o el documento no lo tiene.`,
    ),
    columnUnread: in3(
      value => `The column “${value('heading')}” is not one that a plan uses. It was left out.`,
      value =>
        `La colonne « ${value('heading')} » n’est pas de celles d’un plan. Elle a été laissée de côté.`,
      value => `La columna «${value('heading')}» no es de las que usa un plan. Se dejó fuera.`,
    ),
    cellTooLong: in3(
      value => `A cell has ${value('length')} characters; at most ${value('most')} are kept.`,
      value => `Une cellule compte ${value('length')} caractères ; ${value('most')} au plus sont gardés.`,
      value => `Una celda tiene ${value('length')} caracteres; se conservan ${value('most')} como máximo.`,
    ),
    formulaDefused: in3(
      value =>
        `The cell ${value('cell')} holds a formula. Its last value was taken as text; nothing was worked out.`,
      value =>
        `La cellule ${value('cell')} contient une formule. Sa dernière valeur a été prise comme texte ; rien n’a été calculé.`,
      value =>
        `La celda ${value('cell')} contiene una fórmula. Se tomó su último valor como texto; no se calculó nada.`,
    ),
    textOutsideTable: in3(
      value => `This text stands outside the table and was left out: “${value('text')}”.`,
      value => `Ce texte est hors du tableau et a été laissé de côté : « ${value('text')} ».`,
      value => `Este texto está fuera del cuadro y se dejó fuera: «${value('text')}».`,
    ),
    encodingGuessed: in3(
      value =>
        `The file does not say how its letters are encoded; ${value('encoding')} was assumed. Look at the accents.`,
      value =>
        `Le fichier ne dit pas comment ses lettres sont codées ; ${value('encoding')} a été supposé. Regardez les accents.`,
      value =>
        `El archivo no dice cómo están codificadas sus letras; se supuso ${value('encoding')}. Mire los acentos.`,
    ),
  }
