import type { LegendEntry } from '#domain/papers/parsed-plan.ts'
import { fold } from '#domain/words/fold.ts'

/** The codes of a legend, and the tag of tinted rows. */
export type Legend = { entries: LegendEntry[]; tint?: string }

/**
 * The codes that a text explains, and the meaning of a tinted row ("CEPA activities (in red)"). Entries are
 * "SG = Secretary General", also with ":" or "–", on one line or several. Both are empty where the text has
 * none.
 */
export const readLegend = (text: string): Legend => {
  const starts = entryStarts(text)
  const entries = starts.map((start, at) => ({
    code: start.code,
    meaning: meaningOf(text.slice(start.end, starts[at + 1]?.from ?? text.length)),
  }))
  const tint = tintOf(text)
  return { entries: entries.filter(entry => entry.meaning !== ''), ...(tint !== undefined && { tint }) }
}

/** Whether the text is a legend: it explains one code with "=", or two with another sign. */
export const isLegend = (text: string): boolean => {
  const starts = entryStarts(text)
  return starts.length >= 2 || starts.some(start => start.separator === '=')
}

type EntryStart = { from: number; end: number; code: string; separator: string }

/** The beginnings of entries: a code at the start of a line, or after another entry or sentence. */
const entryStarts = (text: string): EntryStart[] => {
  const starts: EntryStart[] = []
  for (const match of text.matchAll(entryPattern)) {
    const [whole, before = '', code = '', character = ''] = match
    if (character !== '=' && !looksLikeCode(code)) continue
    starts.push({
      from: match.index + before.length,
      end: match.index + whole.length,
      code: code.replace(/\s+/g, ' '),
      separator: character,
    })
  }
  return starts
}

const entryPattern =
  /(^|[;.,:()•·|\n]\s*|\s{2,})([\p{L}\p{N}][\p{L}\p{N}/&.-]{0,11}(?:[ \u00a0][\p{Lu}\p{N}][\p{L}\p{N}]{0,8})?)\s*(=|:|–|—|\s-)\s+/gu

/** Whether a word is short with a capital after its first letter, or all digits and capitals. */
const looksLikeCode = (code: string): boolean =>
  code.length <= 10 && /^[\p{Lu}\p{N}]/u.test(code) && /\p{Lu}.*\p{Lu}|^\p{Lu}$/u.test(code)

/** The words up to the end of the entry: a semicolon, the end of the line, or the next sentence. */
const meaningOf = (text: string): string => {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  const end = oneLine.search(/;|\.(?=\s\p{Lu})|\s[•|]/u)
  return (end < 0 ? oneLine : oneLine.slice(0, end)).replace(/[\s.;,(]+$/u, '').trim()
}

const colours =
  '(?:in|en|sur|sobre|con|with|shaded|highlighted|marked|tinted|surlign\\w*|ombr\\w*|sombread\\w*|resaltad\\w*|fond\\w*|fondo)[^.;()]{0,30}' +
  '(?:red|green|blue|yellow|orange|grey|gray|pink|purple|colou?r\\w*|rouge|vert|verte|bleu|bleue|jaune|gris|grise|rose|violet|couleur|rojo|roja|verde|azul|amarillo|naranja|rosa|morado|shading|shaded)'
const tintPattern = new RegExp(
  `([^.;:\\n()=]{2,80}?)[\\s(,:=–-]+(?:are |is |sont |est |son |esta\\w* |figur\\w* |aparece\\w* |apparai\\w* |indique\\w* |indicad\\w* )?\\(?${colours}`,
  'u',
)

/** The tag of a tinted row: the capitals of the phrase that names the colour, or the phrase itself. */
const tintOf = (text: string): string | undefined => {
  const flat = text.replace(/\s+/g, ' ')
  // Folding keeps the length of composed text, so the offsets also apply to the original text.
  const plain = fold(flat)
  const match = tintPattern.exec(plain)
  if (!match) return undefined
  const from = match.index + match[0].indexOf(match[1] ?? '')
  const phrase = flat
    .trim()
    .slice(from, from + (match[1] ?? '').length)
    .trim()
  const capitals = phrase.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}]*\p{Lu}[\p{L}\p{N}]*(?![\p{L}])/u)?.[0]
  return capitals ?? (phrase === '' ? undefined : phrase)
}
