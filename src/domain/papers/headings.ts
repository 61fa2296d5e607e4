import type { Column } from '../plan/layout.ts'
import { fold } from '../words/fold.ts'
import { annualWords, headingWords, periodWords, type HeadingSubject } from './heading-words.ts'
import { languages, type Language } from '../language.ts'

/** The column that a heading names, and how sure that is (0 to 1). */
export type HeadingReading = { column: Column; sure: number }

/**
 * The column that a single heading names, if any. Its own words decide whether an indicator is the period's
 * or the year's. `recogniseHeadings` decides better, because it sees all headings of a table.
 */
export const recogniseHeading = (text: string, language?: Language): HeadingReading | undefined => {
  const match = subjectOf(text, language)
  if (!match) return undefined
  const { year, subject } = match
  const role =
    subject !== 'indicator' ? subject : periodLikeness(text) >= 0 ? 'periodIndicator' : 'activityIndicator'
  return {
    column: columnOf(role, year),
    sure: subject === 'indicator' && periodLikeness(text) === 0 ? match.sure / 2 : match.sure,
  }
}

/**
 * The columns that the headings of a table name, one for each heading in order. A heading without meaning, or
 * that repeats another, is a `note` with `sure` 0. At most one indicator is the period's, by its words, its
 * year and its place before the activities.
 */
export const recogniseHeadings = (texts: readonly string[], language?: Language): HeadingReading[] => {
  const subjects = texts.map(text => subjectOf(text, language))
  const firstActivity = subjects.findIndex(each => each?.subject === 'activity')
  const activityYears = subjects.flatMap(each =>
    each?.subject === 'activity' && each.year ? [each.year] : [],
  )
  const likeness = subjects.map((each, at) => {
    if (each?.subject !== 'indicator') return undefined
    const place = firstActivity < 0 || at < firstActivity ? 1 : -1
    const year =
      each.year === undefined || activityYears.length === 0 ? 0 : activityYears.includes(each.year) ? -1 : 1
    return 2 * periodLikeness(texts[at] ?? '') + place + 2 * year
  })
  const period = likeness.reduce<number>(
    (best, value, at) => (value !== undefined && value > (likeness[best] ?? 0) ? at : best),
    -1,
  )
  const readings = subjects.map((each, at): HeadingReading => {
    if (!each) return { column: { role: 'note' }, sure: 0 }
    if (each.subject !== 'indicator') return { column: columnOf(each.subject, each.year), sure: each.sure }
    return {
      column: columnOf(at === period ? 'periodIndicator' : 'activityIndicator', each.year),
      sure: each.sure,
    }
  })
  return withoutRepeats(readings)
}

/** The single year in a heading: "2024", but not a period ("2023-2025") or a longer number. */
export const yearOf = (text: string): number | undefined => {
  const years = [...text.matchAll(/(?<![\d.])(?:19|20)\d\d(?![\d.]*\d)/g)].map(match => Number(match[0]))
  return years.length === 1 ? years[0] : undefined
}

const isPeriodOfYears = (text: string): boolean =>
  /(?:19|20)\d\d\s*[-–—/]\s*(?:(?:19|20)\d\d|\d\d\b)/.test(text)

/**
 * The subject of a heading, from its words. English puts the main noun last ("activity indicator"), French
 * and Spanish first.
 */
const subjectOf = (
  text: string,
  language?: Language,
): { subject: HeadingSubject; year?: number; sure: number } | undefined => {
  // An action plan is a plan, not an action.
  const plain = fold(text)
    .replace(/[-/]\s/g, match => match.trim())
    .replace(/plan(?:es|s)? d(?:'|e )ac(?:tion|cion)s?|action plans?/g, 'plan')
  const year = yearOf(text)
  const hits = wordsOf(plain).flatMap((word, at) =>
    subjectsOfWord(word, language).map(subject => ({ subject, at })),
  )
  const headLast = language ? language === 'en' : !romance.test(plain)
  const head = headLast ? headPhrase(plain) : plain
  const inHead = wordsOf(head).length
  const first = headLast ? (hits.filter(hit => hit.at < inHead).at(-1) ?? hits[0]) : hits[0]
  if (!first)
    return year !== undefined && /^[\s\d]+$/.test(text) ? { subject: 'activity', year, sure: 0.4 } : undefined
  // An indicator of an activity is an indicator, whichever word comes first.
  const subject =
    hits.some(hit => hit.subject === 'indicator') && first.subject === 'activity'
      ? 'indicator'
      : first.subject
  const agreeing = hits.filter(hit => hit.subject === subject).length / hits.length
  const length = wordsOf(plain).length
  return {
    subject,
    ...(year !== undefined && { year }),
    sure: Math.min(1, 0.4 + 0.6 * agreeing) * (length > 8 ? 0.5 : 1),
  }
}

const romance =
  /\b(de|du|des|del|d'\w+|la|le|les|el|los|las|par|por|para|et|y)\b|[a-z]+(eur|teur|dad|cion|cible|resultat|resultado)\b/
const headPhrase = (plain: string): string =>
  plain.split(/\s(?:of|for|by|to|in|from|under|within)\s|\(/)[0] ?? plain
const wordsOf = (plain: string): string[] =>
  plain
    .split(/[^a-z'-]+/)
    .filter(word => word !== '')
    .map(word => word.replace(/^[dl]'/, ''))

const subjectsOfWord = (word: string, language?: Language): HeadingSubject[] => {
  const key = `${language ?? ''} ${word}`
  const cachedSubjects = subjectCache.get(key)
  if (cachedSubjects) return cachedSubjects
  const languagesToTry = language ? [language] : languages
  const subjectsInWords = subjects.filter(subject =>
    languagesToTry.some(tag => headingWords[subject][tag].some(stem => matches(word, stem))),
  )
  if (subjectCache.size < mostCached) subjectCache.set(key, subjectsInWords)
  return subjectsInWords
}

// The words of headings are repeated on every page.
const subjectCache = new Map<string, HeadingSubject[]>()
const mostCached = 5000

const subjects = Object.keys(headingWords) as readonly HeadingSubject[]

const matches = (word: string, stem: string): boolean =>
  stem.endsWith('$') ? word === stem.slice(0, -1) : word.startsWith(stem)

const periodLikeness = (text: string): number => {
  const plain = fold(text)
  const period = periodWords.test(plain) || isPeriodOfYears(text) ? 1 : 0
  return period - (annualWords.test(plain) ? 1 : 0)
}

const columnOf = (role: Column['role'], year?: number): Column =>
  year === undefined ? { role } : { role, year }

/** The readings with one column for each role and year: the surest. The others become notes. */
const withoutRepeats = (readings: readonly HeadingReading[]): HeadingReading[] =>
  readings.map((reading, at) => {
    const rival = readings.findIndex(other => sameColumn(other.column, reading.column))
    const best = readings.reduce(
      (top, other, index) =>
        sameColumn(other.column, reading.column) && other.sure > (readings[top]?.sure ?? 0) ? index : top,
      rival,
    )
    return reading.column.role === 'note' || best === at ? reading : { column: { role: 'note' }, sure: 0 }
  })

const sameColumn = (one: Column, other: Column): boolean => one.role === other.role && one.year === other.year
