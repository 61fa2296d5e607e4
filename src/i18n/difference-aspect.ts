import type { ChangeKind, Difference } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'

import { wordsIn } from './in-three.ts'
import { terms } from './terms.ts'

/** The aspect of a difference: "Activity 2024 · target", or only its subject where the kind says the rest. */
export const sayAspect = ({ kind, subject, part, year }: Difference, language: Language): string => {
  const { planSubjects, inYear } = wordsIn(terms, language)
  const name = year === undefined ? planSubjects[subject] : inYear(planSubjects[subject], year)
  const aspect = kindsOfManyParts.has(kind) ? planPartName(part, language) : undefined
  return aspect ? `${name} · ${aspect}` : name
}

/** The name of a changed part of a plan (`title`, `activity 2024`), if it has one. */
export const planPartName = (part: string, language: Language): string | undefined =>
  new Map(Object.entries(wordsIn(terms, language).planParts)).get(part.split(' ')[0] ?? '')

const kindsOfManyParts: ReadonlySet<ChangeKind> = new Set(['reworded', 'moved', 'other', 'otherLanguages'])
