import type { FieldChoice, Words } from '#fields/kinds/field-kind.ts'

/** Choices with their titles, in the order in which they are written. */
export const titledChoices = (titles: Readonly<Record<string, Words>>): readonly FieldChoice[] =>
  Object.entries(titles).map(([code, title]) => ({ code, title }))
