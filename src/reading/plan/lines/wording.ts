import { fold } from '#domain/words/fold.ts'

/** The year in which a text says that work was finished ("Completed in 2023."), if it does. */
export const completedIn = (text: string): number | undefined => {
  if (text.length > longestRemark) return undefined
  const plain = fold(text)
  if (plain.split(' ').length > 14) return undefined
  const year = completion.exec(plain)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Whether a text is a remark that fills a cell: a few words, the last a year ("Continue in 2027."). */
export const isYearRemark = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 6 &&
  /\b(?:in|en|durante|during) (?:19|20)\d\d\.$/.test(text)

/** Longer texts are no remarks or values, in characters. */
const longestRemark = 160
const longestValue = 90

/** Whether a short text is a time: a month, a quarter, a year, "ongoing". */
export const isTime = (text: string): boolean =>
  text.length <= longestValue && fold(text).split(' ').length <= 6 && time.test(fold(text))

/** Whether a short text is a rank: "High", "2", "moyenne". */
export const isRank = (text: string): boolean => text.length <= longestValue && rank.test(fold(text))

/** Whether a text is a target value: short, with a number, or "all" or "yes". */
export const isValue = (text: string): boolean => {
  if (text.length > longestValue) return false
  const words = fold(text).split(' ')
  // "3 meetings March 2027 High" has three values.
  const endsOtherwise = words.some(
    (_, at) =>
      at > 0 &&
      (isRank(words.slice(at).join(' ')) ||
        (/[a-z]/.test(words[at] ?? '') && isTime(words.slice(at).join(' ')))),
  )
  return words.length <= 8 && value.test(fold(text)) && !endsOtherwise
}

/** The kinds of short values that a table has columns for. */
export type ValueKinds = { time: boolean; rank: boolean; value: boolean; reference: boolean }

const completion =
  /\b(?:complet\w+|conclu\w*|finish\w*|finali[sz]\w*|carried out|done|closed|ended|mene\w* a bien|acheve\w*|termin\w*|realise\w*|cloture\w*|realizad\w*|llevad\w* a cabo|cerrad\w*|culminad\w*)\s+(?:in|during|by the end of|en|fin|durante|a finales de|au cours de)\s+((?:19|20)\d\d)/

const months =
  'jan(?:uary|vier)?|feb(?:ruary|rero)?|fevrier|fevr?|mar(?:ch|s|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juin|junio|july?|juil(?:let)?|julio|aug(?:ust)?|aout|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dic(?:iembre)?|ene(?:ro)?'
const time = new RegExp(
  `^(?:(?:by|before|end(?: of)?|mid-?|early|late|fin|finales de|mi-?|debut|d'ici|avant|antes de|hasta|from|since|de|a partir de)\\s*)*(?:\\d{1,2}(?:er)?\\s+)?(?:de\\s+)?(?:(?:${months})\\.?(?:\\s*[-–/]\\s*(?:${months})\\.?)?(?:\\s+(?:de\\s+)?(?:19|20)\\d\\d)?|q[1-4](?:\\s+(?:19|20)\\d\\d)?|[1-4](?:st|nd|rd|th|er|e|o|\\.o)? (?:quarter|trimestre|semester|semestre)(?:\\s+(?:de\\s+)?(?:19|20)\\d\\d)?|(?:19|20)\\d\\d(?:\\s*[-–/]\\s*(?:19|20)?\\d\\d)?|ongoing|continuous|en cours|permanent|continu|continuo|en curso|annual(?:ly)?|chaque annee|anual|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|t[1-4](?:\\s+(?:19|20)\\d\\d)?)\\.?$`,
)
const rank =
  /^(?:very )?(?:high|medium|low|urgent|essential|critical|top|haute|moyenne|basse|faible|elevee|forte|urgente?|alta|media|baja|muy alta|tres haute|[abc]|[1-5]|p[1-5]|i{1,3})$/
const value =
  /\d|^(?:all|yes|no|none|tous|toutes|oui|non|todos|todas|si|one|two|three|un|une|deux|trois|uno|una|dos|tres)\b/
