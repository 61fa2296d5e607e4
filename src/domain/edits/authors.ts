import type { By, ReturnedParagraph } from './returned-paper.ts'

/** Everybody in a list, each once, with the time of their first change in it. */
export const eachAuthorOnce = (by: readonly By[]): By[] =>
  by.filter((each, i) => by.findIndex(({ author }) => author === each.author) === i)

/** Everybody who tracked a change in some paragraphs, each once. */
export const authorsOf = (paragraphs: readonly ReturnedParagraph[]): By[] =>
  eachAuthorOnce(paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ by }) => by ?? [])))
