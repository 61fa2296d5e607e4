import { fold } from './fold.ts'

/**
 * The statement of a result's cell, and the references in the paragraphs at its end. Paragraphs are separated
 * by an empty line. The references become one paragraph, empty where there are none.
 */
export const splitMandates = (cell: string): { text: string; mandatesText: string } => {
  const paragraphs = cell.split(/\n\n/)
  const from = paragraphs.findIndex((paragraph, at) => at > 0 && beginsWithReference(paragraph))
  if (from < 0) return { text: cell, mandatesText: '' }
  return {
    text: paragraphs.slice(0, from).join('\n\n'),
    mandatesText: paragraphs.slice(from).join(' ').replace(/\s+/g, ' ').trim(),
  }
}

/**
 * The index of the first line of references in a result without empty lines; -1 where there are none. It
 * follows the end of a sentence, and only references come after it.
 */
export const referencesFrom = (lines: readonly string[]): number =>
  lines.findIndex(
    (line, at) =>
      at > 0 &&
      /[.!?]$/.test(lines[at - 1] ?? '') &&
      beginsWithReference(line) &&
      isReferenceRest(lines.slice(at).join(' ')),
  )

/** Whether a text begins with an instrument's name or number, as references do ("XIV.5 par. 10"). */
export const beginsWithReference = (text: string): boolean =>
  (referencePattern.test(fold(text)) && instrumentNumber.test(text.slice(0, 70))) ||
  /^\(?[IVXLC]+\.\d+(?![\d\p{L}])/u.test(text.trim())

/** Whether a text has nothing but references: their names, numbers and small words. */
export const isReferenceOnly = (text: string): boolean => {
  const words = wordsOf(text)
  return (
    words.length > 1 &&
    words.length < 40 &&
    beginsWithReference(text) &&
    words.every(word => referenceWord.test(word)) &&
    /(?:\d|[ivx]+\.\d+|[a-z])$/.test(words.at(-1) ?? '') &&
    !/^(?:and|et|y|e|of|de|du|des|del|la|los)$/.test(words.at(-1) ?? '')
  )
}

/**
 * Whether a text has only words of references, one of them a number or a name. It may be the middle or the
 * end of a list.
 */
export const isReferenceRest = (text: string): boolean => {
  const words = wordsOf(text)
  return (
    words.length < 40 &&
    words.every(word => referenceWord.test(word)) &&
    words.some(word => /\d|\p{L}{4}/u.test(word))
  )
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s,;()]+/)
    .filter(word => word !== '')

const referenceWord =
  /^(?:resolutions?|resolucion(?:es)?|decisions?|decision(?:es)?|recommend?ations?|recomendacion(?:es)?|articles?|articulos?|art\.?|rules?|reglas?|regles?|reglement|reglamento|interieur|procedure|procedimiento|annexe?s?|anexos?|convention|convencion|para?s?\.?|parr(?:afos?)?\.?|paragraphs?|paragraphes?|and|et|y|e|of|de|du|des|del|la|los|[ivxlc]+(?:\.\d+)?\.?|\d[\d./\-–]*[a-z]?\.?|[a-z]{1,5}\d+(?:[-/.]\d+)*\.?|[a-z])$/

/** The number of an instrument or paragraph, not of a meeting: "3", "XIV.8", "SC62-25", but not "COP3". */
const instrumentNumber = /(?<![\p{L}\d])\d|[IVXL]\.\d|\p{Lu}\d+-\d/u

const referencePattern =
  /^\(?(?:(?:mandates?|mandats?|mandatos?)\s*:|(?:la |the |el |voir |see |vease )?(?:resolutions?|resoluciones|resolucion|decisions?|decisiones|recommend?ations?|recomendacion(?:es)?|articles?|articulos?|art\.|convention,|convencion,|rules? (?:of|\d)|reglement|reglamento|annex|annexe|anexo|res\.|dec\.|rec\.)(?=[\s,.]))/
