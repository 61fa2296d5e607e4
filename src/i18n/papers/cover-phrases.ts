import type { Language } from '#domain/language.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import { statusOrder } from '#domain/progress/plan-figures.ts'

import { formatCount, formatList } from '../formats.ts'
import { countInWords } from './paper-words.ts'

/**
 * The number of rows in each status, as a phrase: `10 completed and 94 not reported yet`.
 * Statuses without rows are left out.
 */
export const statusPhrase = (
  language: Language,
  counts: Readonly<Record<ActivityStatus, number>>,
): string => {
  const { rows, noRow } = phrases[language]
  const statuses = statusOrder.filter(status => counts[status] > 0)
  const phrasesByStatus = statuses.map(status => formatCount(language, counts[status], rows[status]))
  return phrasesByStatus.length === 0 ? noRow : formatList(language, phrasesByStatus)
}

/** A sentence on whether work answers each cited paragraph; empty where none is cited. */
export const answeredSentence = (
  language: Language,
  { paragraphs, unanswered }: { paragraphs: number; unanswered: number },
): string => {
  const { allAnswered, oneUnanswered, unanswered: some } = phrases[language]
  if (paragraphs === 0) return ''
  if (unanswered === 0) return allAnswered
  return unanswered === 1 ? oneUnanswered : some(countInWords(language, unanswered))
}

type Phrases = {
  rows: Record<ActivityStatus, { one: string; other: string }>
  noRow: string
  allAnswered: string
  oneUnanswered: string
  unanswered: (count: string) => string
}

const same = (words: string) => ({ one: words, other: words })

const phrases: Record<Language, Phrases> = {
  en: {
    rows: {
      completed: same('completed'),
      onTrack: same('on track'),
      offPlan: same('off plan'),
      notStarted: same('not started'),
      unreported: same('not reported yet'),
      dropped: same('dropped'),
    },
    noRow: 'none yet',
    allAnswered: 'Activities answer all of them.',
    oneUnanswered: 'Nothing answers one of these paragraphs.',
    unanswered: count => `Nothing answers ${count} of these paragraphs.`,
  },
  fr: {
    rows: {
      completed: { one: 'achevée', other: 'achevées' },
      onTrack: same('en bonne voie'),
      offPlan: same('en écart du plan'),
      notStarted: { one: 'non commencée', other: 'non commencées' },
      unreported: { one: 'non renseignée', other: 'non renseignées' },
      dropped: { one: 'abandonnée', other: 'abandonnées' },
    },
    noRow: 'aucune encore',
    allAnswered: 'Des activités répondent à chacun d’eux.',
    oneUnanswered: 'Rien ne répond à l’un de ces paragraphes.',
    unanswered: count => `Rien ne répond à ${count} de ces paragraphes.`,
  },
  es: {
    rows: {
      completed: { one: 'completada', other: 'completadas' },
      onTrack: same('en marcha'),
      offPlan: { one: 'desviada del plan', other: 'desviadas del plan' },
      notStarted: { one: 'no iniciada', other: 'no iniciadas' },
      unreported: same('sin informar'),
      dropped: { one: 'abandonada', other: 'abandonadas' },
    },
    noRow: 'ninguna todavía',
    allAnswered: 'Hay actividades que responden a todos ellos.',
    oneUnanswered: 'Nada responde a uno de estos párrafos.',
    unanswered: count => `Nada responde a ${count} de estos párrafos.`,
  },
}
