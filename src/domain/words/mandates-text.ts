import { fold } from './fold.ts'

/**
 * A result's cell taken apart: its statement, and the references to its mandates that stand at its end as paragraphs of
 * their own. Paragraphs are parted by an empty line; the references come back in one paragraph, or as the empty string.
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
 * Where the references of a result begin among lines that nothing parts: after the end of a sentence, with nothing else
 * behind them. -1 where there are none.
 */
export const referencesFrom = (lines: readonly string[]): number =>
  lines.findIndex(
    (line, at) =>
      at > 0 &&
      /[.!?]$/.test(lines[at - 1] ?? '') &&
      beginsWithReference(line) &&
      isReferenceRest(lines.slice(at).join(' ')),
  )

/** Whether a text begins as a list of references does: an instrument's name, or its number ("XIV.5 par. 10"). */
export const beginsWithReference = (text: string): boolean =>
  (referencePattern.test(fold(text)) && instrumentNumber.test(text.slice(0, 70))) ||
  /^\(?[IVXLC]+\.\d+(?![\d\p{L}])/u.test(text.trim())

/** Whether a text is references and nothing else: their names, numbers and small words. */
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

/** Whether a text has no words but those of references, one of them a number or a name: it may be the middle or the end of some. */
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

/** A number of an instrument or paragraph, not of a meeting: "3", "XIV.8", "SC62-25", but not "COP3". */
const instrumentNumber = /(?<![\p{L}\d])\d|[IVXL]\.\d|\p{Lu}\d+-\d/u

const referencePattern =
  /^\(?(?:(?:mandates?|mandats?|mandatos?)\s*:|(?:la |the |el |voir |see |vease )?(?:resolutions?|resoluciones|resolucion|decisions?|decisiones|recommend?ations?|recomendacion(?:es)?|articles?|articulos?|art\.|convention,|convencion,|rules? (?:of|\d)|reglement|reglamento|annex|annexe|anexo|res\.|dec\.|rec\.)(?=[\s,.]))/
