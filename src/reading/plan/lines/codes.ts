import type { LegendEntry } from '#domain/papers/parsed-plan.ts'
import { fold } from '#domain/words/fold.ts'

/** The codes of a paper's legend: of leads, of funding, and of posts. */
export type LegendCodes = {
  leads: ReadonlySet<string>
  funding: ReadonlySet<string>
  posts: ReadonlySet<string>
}

/**
 * What a short text is, read as codes. `unknown` looks like codes that nothing explains. `isAmbiguous` is a
 * lead followed by capitals that may be another column's code ("RA XYZ").
 */
export type CodeReading = {
  lead: boolean
  funding: boolean
  notApplicable: boolean
  unknown: boolean
  isAmbiguous: boolean
}

/**
 * The codes of a legend. An entry that names a person or a team is a lead, one about budgets a funding
 * source.
 */
export const codesOf = (legend: readonly LegendEntry[]): LegendCodes => {
  const leads = new Set<string>()
  const funding = new Set<string>()
  let inFunding = false
  for (const { code, meaning } of legend) {
    const words = fold(meaning)
    const person = personWords.test(words)
    inFunding = person ? false : budgetWords.test(words) || inFunding
    ;(inFunding ? funding : leads).add(code.toLowerCase())
  }
  return { leads, funding, posts: new Set(legend.map(({ meaning }) => fold(meaning))) }
}

/**
 * A text read as codes. All its parts must be of one kind, at least one of them known. "CP Asie" is a lead
 * with its region.
 */
export const readCodes = (text: string, codes: LegendCodes): CodeReading => {
  const words = text.trim()
  const none = {
    lead: false,
    funding: false,
    notApplicable: notApplicable.test(fold(words)),
    unknown: false,
    isAmbiguous: false,
  }
  if (words === '' || words.length > 60) return none
  const parts = partsOf(words)
  if (parts.length === 0) return none
  const looks = (part: string): boolean => looksLikeCode(part) && !notApplicable.test(fold(part))
  const leads = parts.filter(part => isLead(part, codes)).length
  const funding = parts.filter(part => isFunding(part, codes)).length
  const strange = parts.filter(part => looks(part) && !isLead(part, codes) && !isFunding(part, codes)).length
  return {
    ...none,
    lead: leads > 0 && leads + strange === parts.length,
    funding: funding > 0 && funding + strange === parts.length,
    unknown: strange === parts.length,
    isAmbiguous:
      looks(words.split(/\s+/).at(-1) ?? '') && parts.some(part => /\s/.test(part) && isLead(part, codes)),
  }
}

/** The codes in a text that nothing explains: of "core / XYZ" the second. */
export const unknownCodes = (text: string, codes: LegendCodes): string[] =>
  partsOf(text.trim()).filter(part => looksLikeCode(part) && !isLead(part, codes) && !isFunding(part, codes))

const partsOf = (text: string): string[] =>
  text.split(/\s*[/,;&+]\s*|\s(?:and|et|y|e|with|avec|con)\s/u).filter(part => part !== '')

const isLead = (part: string, codes: LegendCodes): boolean => {
  if (codes.posts.has(fold(part)) && !budgetName.test(fold(part))) return true
  const [first = '', ...rest] = part.split(/\s+/)
  // A code of two words, or a code with a region: "RA Africa", "CP for Asia".
  const isCode =
    codes.leads.has(first.toLowerCase()) || codes.leads.has(`${first} ${rest[0] ?? ''}`.toLowerCase())
  const money =
    rest.some(word => codes.funding.has(word.toLowerCase()) || budgetBeginning.test(fold(word))) ||
    isFunding(rest.join(''), codes)
  return (
    isCode &&
    !money &&
    rest.length <= 4 &&
    rest.every(
      word =>
        /^[\p{Lu}(]/u.test(word) ||
        /^(?:for|of|the|de|du|des|la|le|les|pour|para|del|el|los|las|d’|-|–)$/u.test(word),
    )
  )
}

const isFunding = (part: string, codes: LegendCodes): boolean =>
  codes.funding.has(part.toLowerCase()) || budgetName.test(fold(part))

/** Two to six letters or digits, mostly capitals. */
const looksLikeCode = (part: string): boolean =>
  /^[\p{Lu}\d]{2,6}$|^\p{Lu}{1,4}\p{Ll}?\p{Lu}{1,3}$/u.test(part) && /\p{Lu}/u.test(part)

const notApplicable =
  /^(?:n\/?a|n\.\s?a\.|n\.\s?d\.|s\.?\s?o\.?|sans objet|non applicable|not applicable|no aplica(?:ble)?|no procede|[-–—]|nil)\.?$/
const personWords =
  /\b(?:secretar|secretair|director|directeur|directrice|direction|advis|conseill|asesor|officer|oficial|manager|gestionnaire|head|chef|jef[ea]|responsab|team|equipe|equipo|unit|specialis|especialis|coordin|assistant|asistente|expert|president|chair|staff|personnel|administrators?|attache|charge|encargad|tecnic|division|department|departement|departamento|bureau|oficina|office|group|groupe|grupo|panel|committee|comite|consultant)/
const budgetWords =
  /\b(?:core|non-?core|budget|presupuest|administrati[fv]|administrativ|resourc|ressourc|recurso|fund|fonds|fondo|financ|contribution|contribucion|voluntary|volontair|voluntari|grant|subvention|subvencion|donor|donat)/
/** A word of budgets, or the part of it that fitted on its line. */
const budgetBeginning = /^(?:admin|core$|non-?core|budget|presup|volunt|volont|extra)/
/** Names of budgets written in words. */
const budgetName =
  /^(?:budget |presupuesto )?(?:core|non-? ?core|administrati(?:f|ve|fs|ves|vo|va|vos|vas)|non-? ?administrati\w+|no administrativ\w+|regular|ordinar(?:y|io)|ordinaire|voluntar(?:y|io|ia|ios|ias)|volontaires?|extra-?budget\w+|extra-?presupuest\w+|earmarked|unfunded|additional|supplementaires?|adicional(?:es)?|external|externe|externo|in[- ]kind|en nature|en especie|other|autres?|otros?|subject to .*|sous reserve.*|sujeto a .*|trust fund|(?:core|non-core|regular|administrative) (?:budget|funds?)|fonds (?:propres|fiduciaire)|fondos? .*|tbc|tbd|a determiner|por determinar)$/
