import type { InstrumentKind } from '../mandate.ts'

/**
 * Regular expressions for references, as source text in English, French and Spanish. Each may be part of a
 * larger one under the flag `u`.
 */
const and = '(?:et|and|y|e|&)'
const between = `(?:\\s*,\\s*(?:${and}\\s+)?|\\s+${and}\\s+)`

/** The end of a word or of a number. */
const end = '(?![\\p{L}\\d])'

/** The word before the numbers of paragraphs. */
export const paragraphWord = '(?i:paragraphe?s?|párrafos?|parrafos?|paras?\\.?|pars?\\.?|párrs?\\.?|§§?)'

// "24", "24.a", "24(a)", "(a)"; never "62e", which is an ordinal, nor a year.
const paragraph = `(?:\\d{1,3}(?:\\.\\d{1,2})*(?:\\.[a-z]|[a-df-z]|\\s?\\([a-z]{1,4}\\))?|\\([a-z]{1,4}\\))${end}`
const range = `${paragraph}(?:(?:\\s?[-–‑]\\s?|\\s(?:à|au|a|to)\\s)${paragraph})?`

/** Numbers of paragraphs or rules: "10, 12, 13 et 14", "10-14". */
export const numbers = `${range}(?:${between}(?:${paragraphWord}\\s*)?${range})*`

const annexName = `(?:\\d{1,2}|[A-Z]|[IVX]{1,4})${end}`
/** Names of annexes: "1", "1 et 2", "A". */
export const annexNames = `${annexName}(?:${between}${annexName})*`
/** The word before the name of an annex. */
export const annexWord = `(?i:annex(?:es?)?|anexos?)${end}`

/** What stands between a part and the instrument it belongs to. */
export const of =
  "\\s+(?i:de\\s+la|de\\s+l['’]|de\\s+los|de\\s+las|des|du|del|de|of\\s+the|of|to\\s+the|to)(?:\\s+|(?<=['’]))"

const roman = '[IVXLC]+'
/** The shapes of symbols. A list continues with symbols of the shape that it began with. */
export const shapes = {
  document:
    '[A-Z]{2,6}\\d{1,3}\\s?(?:Inf\\.?\\s?)?(?:Doc|DOC)\\.?\\s?\\d+(?:\\.\\d+)*(?:\\s?(?:Rev|Add|Corr)\\.?\\s?\\d+)*',
  body: `[A-Z]{1,6}\\d{0,3}[-‑]\\s?\\d{1,3}(?:/\\d{1,3})?${end}`,
  slash: `(?:${roman}|\\d{1,3})/\\d{1,3}${end}`,
  roman: `${roman}\\s?\\.\\s?\\d{1,3}${end}`,
  number: `\\d{1,2}\\.\\d{1,3}${end}`,
} as const

/** A shape of symbols. */
export type Shape = keyof typeof shapes

/** The shape of a canonical symbol, if it has one. */
export const shapeOf = (symbol: string): Shape | undefined =>
  (['document', 'body', 'slash', 'roman', 'number'] as const).find(shape =>
    new RegExp(`^${shapes[shape]}$`, 'u').test(symbol),
  )

/** The words that name a kind of instrument before its symbol. */
export const kindWords: readonly [InstrumentKind, string][] = [
  ['resolution', '(?i:r[ée]solutions?|resoluci[óo]n(?:es)?|res\\.)'],
  ['recommendation', '(?i:recomm[ae]ndations?|recomendaci[óo]n(?:es)?|rec\\.)'],
  ['decision', '(?i:d[ée]cisions?|decisi[óo]n(?:es)?|d[ée]c\\.)'],
  ['document', '(?i:documento?s?)'],
]

/** The Convention, named after an article. Its subject may follow ("on Wetlands"). */
export const ofTheConvention = `${of}(?i:Convention|Convención)(?:\\s(?:on|sur|sobre|de)\\s[\\p{L}\\s’']{1,40}?(?=\\s*(?:[,;.:()]|$|\\n|\\s${and}\\s)))?`
/** The Convention, named before an article. */
export const theConvention = '(?i:Convention|Convención)\\s*,?\\s*'
/** The word before one article or the first of several. */
export const articleWord = '(?i:articles?|artículos?|art\\.)'
/** The number of an article. */
export const article = `\\d{1,2}(?:\\.\\d{1,2})*(?:\\.[a-z](?!\\p{L})|\\s?\\([a-z0-9]{1,3}\\))?${end}`

/** The rules of procedure of a body. */
export const rulesName = '(?i:règlement\\s+intérieur|rules\\s+of\\s+procedure|reglamento(?:\\s+interno)?)'
/** What may stand between the rules of procedure and the numbers of rules. */
export const rulesNotably =
  '(?:\\s*,?\\s*(?i:notamment|en\\s+particulier|in\\s+particular|especially|en\\s+particular|en\\s+especial|les|los|las|the)(?=[\\s,]))*\\s*,?\\s*'
/** The word before the number of a rule. */
export const ruleWord = '(?i:règles?|rules?|reglas?|articles?|artículos?|art\\.)'

/** What separates two references of one list. */
export const listGap = `\\s*\\)?(?:\\s*[,;]\\s*(?:${and}\\s+)?|\\s+${and}\\s+|\\s*\\n\\s*)`
