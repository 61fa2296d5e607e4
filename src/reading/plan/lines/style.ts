import type { Language } from '#domain/language.ts'
import { fold } from '#domain/words/fold.ts'

/**
 * How a text is worded. It opens with a verb ("Prepare …"), says what is done ("Report submitted"), counts
 * ("Number of …"), or is another phrase. Activities mostly open with a verb, indicators mostly do not.
 */
export type Style = 'verb' | 'done' | 'count' | 'phrase'
/** All styles. */
export const styles: readonly Style[] = ['verb', 'done', 'count', 'phrase']

/** The style of a text in English, French or Spanish, by its endings and a few words. */
export const styleOf = (text: string, language: Language): Style => {
  const words = fold(text)
    .replace(/^[^a-z0-9%]+/, '')
    .split(/[^a-z0-9%'-]+/)
    .filter(word => word !== '')
  const [first = '', second = ''] = words
  if (counts.test(`${first} ${second}`)) return 'count'
  if (isVerb(first, second, language)) return 'verb'
  const accented = text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(1)
  return accented.some(isParticiple) ? 'done' : 'phrase'
}

const counts =
  /^(?:number|percentage|per cent|proportion|share|volume|amount|rate|count|nombre|pourcentage|taux|quantite|part des|numero|porcentaje|proporcion|cantidad|tasa|volumen|%|\d+ ?%|at least|au moins|al menos|por lo|\d+(?!e|st|nd|rd|th|er|\d))\b/

/**
 * Whether a text opens with an infinitive, or an English verb. An English verb is a common one, or stands
 * before an article and has no noun ending.
 */
const isVerb = (first: string, second: string, language: Language): boolean => {
  if (notVerbs.has(first) || first.length < 3) return false
  if (language === 'es') return /[aei]r(?:se|la|lo|las|los)?$/.test(first) && !nounEndings.test(first)
  if (language === 'fr') return /(?:er|ir|oir|dre|tre|ire|ivre)$/.test(first) && !nounEndings.test(first)
  return (
    englishVerbs.has(first) || (articles.test(second) && first.length > 3 && !englishNounEndings.test(first))
  )
}

const englishNounEndings = /(?:s|tion|sion|ment|ity|ing|ed|ance|ence|ness|ship|er|or|ght)$/
const articles = /^(?:the|a|an|all|its|their|each|this|these|any)$/
const nounEndings =
  /(?:atelier|dossier|calendrier|courrier|chantier|financier|premier|dernier|papier|cahier|mer|dessinateur|eur|taller|lugar|mujer|hogar|tercer|primer|member|number|newsletter|chapter|paper|centre|center|theatre|ministre|lettre|titre|registre|cadre|ordre|territoire|histoire|repertoire|laboratoire|seminaire|partenaire|questionnaire|inventaire|annuaire|formulaire|sommaire|commentaire|secretaire|budgetaire|oiseaux|outre|autre|entre|contre|notre|votre|quatre|maitre|semestre|trimestre|officer|further|order|other|after|under|over|letter|register|power|water|river|partner|carrier|chair|affair|repair)s?$/
const notVerbs = new Set(
  'pour por par para hier enfin super inter over under other after member their your four hair pair'.split(
    ' ',
  ),
)
const englishVerbs = new Set(
  (
    'achieve act adapt address administer adopt advise align analyse analyze announce apply appoint approve arrange assess assist attend attract audit build carry circulate close collaborate collect ' +
    'commission communicate compile complete conduct consider consolidate consult contact continue contribute convene coordinate cooperate create define deliver design determine develop disseminate distribute ' +
    'draft draw edit elaborate encourage engage enhance ensure establish evaluate examine exchange expand explore facilitate finalise finalize follow formulate foster fund gather give guide hire hold host identify ' +
    'implement improve include increase inform initiate integrate introduce invite issue keep launch lead liaise maintain make manage map mobilise mobilize monitor negotiate nominate offer open operate organise organize ' +
    'oversee participate plan prepare present process procure produce promote propose provide publish pursue raise reach recruit redesign reduce refine renew reply represent request respond review revise run secure seek select ' +
    'send serve service set share simplify start strengthen streamline submit supervise support survey sustain take test track train translate undertake update upgrade upload use validate verify welcome work write'
  ).split(' '),
)

const isParticiple = (word: string): boolean =>
  /(?:[^i]t|[^t])(?:é|ée|és|ées)$/u.test(word) ||
  /[aeiou]?[^aeiou](?:ad|id)[oa]s?$/u.test(word) ||
  (/[^e]ed$/u.test(word) && word.length > 4) ||
  irregular.has(word)

const irregular = new Set(
  (
    'held made given sent drawn met kept built taken written shown found paid brought led set agreed ' +
    'tenu tenue tenus tenues mis mise mises soumis soumise soumises promu promue promus établi établie établis établies réuni réunie réunis réunies fourni fournie fournis fournies obtenu obtenue obtenus reçu reçue reçus reçues accru accrue accrus ' +
    'hecho hecha puesto puesta escrito escrita abierto abierta visto resuelto cubierto'
  ).split(' '),
)
