import type { By, ReturnedParagraph } from './returned-paper.ts'

/** Each author in a list once, with the time of their first change. */
export const eachAuthorOnce = (by: readonly By[]): By[] =>
  by.filter((each, i) => by.findIndex(({ author }) => author === each.author) === i)

/** The authors of tracked changes in these paragraphs, each once. */
export const authorsOf = (paragraphs: readonly ReturnedParagraph[]): By[] =>
  eachAuthorOnce(paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ by }) => by ?? [])))
