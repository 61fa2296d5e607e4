import type { Chance } from './chance.ts'
import type { MandateWords, PlanVocabulary } from './words.ts'

/** One piece of work as a task, and as its outcome. */
type WorkSentences = { task: string; outcome: string }

/** The sentences of a task and of its indicator, from the same verb and thing. */
export const workSentences = (words: PlanVocabulary, series: string, chance: Chance): WorkSentences => {
  const verb = chance.pick(words.verbs)
  const thing = chance.pick(words.things)
  const tail = chance.happens(0.75) ? ` ${chance.pick(words.tails)}` : ''
  const citation = chance.happens(0.2) ? ` (${resolutionFrom(words.mandates, series, chance)})` : ''
  const stop = chance.happens(0.9) ? '.' : ''
  return {
    task: `${verb.infinitive} ${thing.text}${tail}${citation}${stop}`,
    outcome: `${capital(thing.text)} ${verb.participle(thing.form)}${stop}`,
  }
}

/** A bulleted list of meetings under a line of introduction. */
export const meetingsFrom = (introduction: string, words: PlanVocabulary, chance: Chance): string => {
  const meetings = chance.shuffle(words.meetings).slice(0, chance.between(2, 4))
  return [introduction, ...meetings.map(meeting => `• ${meeting}`)].join('\n')
}

/** The series of resolutions: the number of the conference and its separator. */
export const serieses = ['3.', 'IX.', '12/']

/** The mandates of a result: none, or references in the forms that papers use. */
export const mandatesFrom = (words: MandateWords, series: string, chance: Chance): string => {
  const kind = chance.between(0, 7)
  if (kind === 0) return ''
  if (kind === 1) return `${words.decision}11-${chance.between(2, 30)}`
  if (kind === 2) return `${words.article} ${chance.between(4, 9)}.2.a${words.between} ${words.rules}`
  if (kind === 3)
    return `${words.resolution} ${series}${chance.between(1, 20)} ${words.annex} ${chance.between(1, 4)}`
  if (kind <= 5) return resolutionFrom(words, series, chance)
  return `${words.resolutions} ${instrumentFrom(words, series, chance)}${words.between} ${instrumentFrom(words, series, chance)}${words.between} ${series}${chance.between(1, 20)}`
}

const resolutionFrom = (words: MandateWords, series: string, chance: Chance): string =>
  `${words.resolution} ${instrumentFrom(words, series, chance)}`

const instrumentFrom = (words: MandateWords, series: string, chance: Chance): string => {
  const first = chance.between(3, 30)
  const paragraphs = Array.from({ length: chance.between(1, 3) }, (_, index) => first + index * 2)
  const last = paragraphs.at(-1)
  const list =
    paragraphs.length === 1 ? `${last}` : `${paragraphs.slice(0, -1).join(', ')} ${words.and} ${last}`
  return `${series}${chance.between(1, 20)} ${words.paragraph} ${list}`
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
