import type { ChangeKind, Difference } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import { importWords } from './import.ts'
import { versionWords } from './versions.ts'

/** Of what a difference is: "Activity 2024 · target"; only of what where the kind says the rest. */
export const sayAspect = ({ kind, subject, part, year }: Difference, language: Language): string => {
  const { subjects, parts } = importWords[language].changes
  const name = year === undefined ? subjects[subject] : versionWords[language].inYear(subjects[subject], year)
  const aspect = kindsOfManyParts.has(kind) && parts.get(part.split(' ')[0] ?? '')
  return aspect ? `${name} · ${aspect}` : name
}

const kindsOfManyParts: ReadonlySet<ChangeKind> = new Set(['reworded', 'moved', 'other', 'otherLanguages'])
