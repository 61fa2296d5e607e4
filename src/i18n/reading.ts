import type { Language } from '#domain/language.ts'
import type { Doubt, DoubtReason, ParsedWarning, WarningCode } from '#domain/papers/parsed-plan.ts'
import { formatNumber } from './formats.ts'

/** Why a cell should be looked at, in the reader's language: the reason, and what to do. */
export const doubtSentence = (language: Language, { reason }: Pick<Doubt, 'reason'>): string =>
  sentences[language].doubts[reason]

/** What a reader noticed of a file, in the reader's language. */
export const warningSentence = (
  language: Language,
  { code, values }: Pick<ParsedWarning, 'code' | 'values'>,
): string =>
  sentences[language].warnings[code].replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? formatNumber(language, value) : value
  })

type Sentences = { doubts: Record<DoubtReason, string>; warnings: Record<WarningCode, string> }

const en: Sentences = {
  doubts: {
    columnUnsure:
      'this text could stand in another column. Compare it with the paper, and move it if need be.',
    rowUnsure: 'this text could belong to the row above or below. Compare it with the paper.',
    continuationUnsure:
      'this could be a new cell, or the rest of the one that the page cut. Compare it with the paper.',
    unknownCode: 'the paper does not explain this code. Say what it means, or correct it.',
    missingCell:
      'nothing stands here, where the rows around it have something. See whether the paper has it.',
    mandateUnsure:
      'this reference to a mandate could not be taken apart. Write it as “Resolution XIV.8 par. 10, 12”.',
  },
  warnings: {
    unknownCode: 'The code “{code}” is used but the legend does not explain it.',
    noLegend: 'The paper explains no codes: who leads and who pays is kept as it is written.',
    noSections: 'No section headings were found: everything stands in one section.',
    numberRepeated: 'The number {number} occurs twice.',
    numberMissing:
      'The number {number} is missing: one may have been overlooked, or the paper leaves it out.',
    columnUnread: 'The column “{heading}” is not one that a plan uses. It was left out.',
    cellTooLong: 'A cell has {length} characters; at most {most} are kept.',
    formulaDefused:
      'The cell {cell} holds a formula. Its last value was taken as text; nothing was worked out.',
    textOutsideTable: 'This text stands outside the table and was left out: “{text}”.',
    encodingGuessed:
      'The file does not say how its letters are encoded; {encoding} was assumed. Look at the accents.',
  },
}

const fr: Sentences = {
  doubts: {
    columnUnsure:
      'ce texte pourrait appartenir à une autre colonne. Comparez avec le document et déplacez-le au besoin.',
    rowUnsure: 'ce texte pourrait appartenir à la rangée du dessus ou du dessous. Comparez avec le document.',
    continuationUnsure:
      'ce peut être une nouvelle cellule, ou la suite de celle que la page a coupée. Comparez avec le document.',
    unknownCode: 'le document n’explique pas ce code. Dites ce qu’il signifie, ou corrigez-le.',
    missingCell:
      'il n’y a rien ici, alors que les lignes voisines sont remplies. Voyez si le document le donne.',
    mandateUnsure:
      'cette référence à un mandat n’a pu être analysée. Écrivez-la ainsi : « Résolution XIV.8 par. 10, 12 ».',
  },
  warnings: {
    unknownCode: 'Le code « {code} » est utilisé mais la légende ne l’explique pas.',
    noLegend:
      'Le document n’explique aucun code : les responsables et les budgets sont gardés tels qu’ils sont écrits.',
    noSections: 'Aucun titre de section n’a été trouvé : tout est dans une seule section.',
    numberRepeated: 'Le numéro {number} figure deux fois.',
    numberMissing: 'Le numéro {number} manque : il a pu échapper à la lecture, ou le document ne l’a pas.',
    columnUnread: 'La colonne « {heading} » n’est pas de celles d’un plan. Elle a été laissée de côté.',
    cellTooLong: 'Une cellule compte {length} caractères ; {most} au plus sont gardés.',
    formulaDefused:
      'La cellule {cell} contient une formule. Sa dernière valeur a été prise comme texte ; rien n’a été calculé.',
    textOutsideTable: 'Ce texte est hors du tableau et a été laissé de côté : « {text} ».',
    encodingGuessed:
      'Le fichier ne dit pas comment ses lettres sont codées ; {encoding} a été supposé. Regardez les accents.',
  },
}

const es: Sentences = {
  doubts: {
    columnUnsure:
      'este texto podría pertenecer a otra columna. Compárelo con el documento y muévalo si es necesario.',
    rowUnsure: 'este texto podría pertenecer a la fila de arriba o de abajo. Compárelo con el documento.',
    continuationUnsure:
      'puede ser una celda nueva, o el resto de la que la página cortó. Compárelo con el documento.',
    unknownCode: 'el documento no explica este código. Diga qué significa, o corríjalo.',
    missingCell: 'aquí no hay nada, aunque las filas vecinas están llenas. Vea si el documento lo tiene.',
    mandateUnsure:
      'no se pudo analizar esta referencia a un mandato. Escríbala así: «Resolución XIV.8 párr. 10, 12».',
  },
  warnings: {
    unknownCode: 'Se usa el código «{code}», pero la leyenda no lo explica.',
    noLegend:
      'El documento no explica ningún código: los responsables y los presupuestos se conservan como están escritos.',
    noSections: 'No se encontraron títulos de sección: todo está en una sola sección.',
    numberRepeated: 'El número {number} aparece dos veces.',
    numberMissing: 'Falta el número {number}: pudo escapar a la lectura, o el documento no lo tiene.',
    columnUnread: 'La columna «{heading}» no es de las que usa un plan. Se dejó fuera.',
    cellTooLong: 'Una celda tiene {length} caracteres; se conservan {most} como máximo.',
    formulaDefused:
      'La celda {cell} contiene una fórmula. Se tomó su último valor como texto; no se calculó nada.',
    textOutsideTable: 'Este texto está fuera del cuadro y se dejó fuera: «{text}».',
    encodingGuessed:
      'El archivo no dice cómo están codificadas sus letras; se supuso {encoding}. Mire los acentos.',
  },
}

const sentences: Record<Language, Sentences> = { en, fr, es }
