import { symbolOf } from '#domain/papers/document-symbol.ts'

import { isLegend } from './legend.ts'
import { fold } from '#domain/words/fold.ts'

/** The words before the tables of a paper. What the paper does not have is absent. */
export type Cover = { symbol?: string; title?: string; actionRequested?: string; paragraphs: string[] }

/**
 * The cover of a paper, from its paragraphs up to the first section or table. Wrapped lines are already
 * joined. The title is the last words before the action requested.
 */
export const readCover = (paragraphs: readonly string[]): Cover => {
  const clean = paragraphs.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => text !== '')
  const end = clean.findIndex(text => isAnnex(text) || isLegend(text))
  const cover = end < 0 ? clean : clean.slice(0, end)
  const action = cover.findIndex(text => actionPattern.test(text))
  const firstNumbered = cover.findIndex(text => /^1[.)]\s/.test(text))
  const titleEnd = action >= 0 ? action : firstNumbered >= 0 ? firstNumbered : cover.length
  const title = cover
    .slice(0, titleEnd)
    .filter(text => symbolOf(text) === undefined)
    .at(action >= 0 || firstNumbered >= 0 ? -1 : 0)
  const symbol = clean.map(symbolOf).find(each => each !== undefined)
  const actionRequested =
    action < 0
      ? undefined
      : actionText(withoutHeading(cover.slice(action, firstNumbered > action ? firstNumbered : action + 2)))
  return {
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    ...(actionRequested && { actionRequested }),
    paragraphs: numberedParagraphs(firstNumbered < 0 ? [] : cover.slice(firstNumbered)),
  }
}

/** Whether a line begins an annex: its name alone, perhaps with a number. */
export const isAnnex = (line: string): boolean =>
  /^(annex|annexe|anexo|appendix|appendice|apendice)(\s+[\divx]+[a-z]?)?\s*[.:]?$/.test(fold(line))

const actionPattern =
  /^(?:actions? requested|action required|decisions? requested|mesures? (?:requises?|demand[eé]es?)|suite à donner|d[eé]cisions? demand[eé]es?|(?:medidas?|acci[oó]n|acciones|decisi[oó]n|decisiones) (?:solicitadas?|requeridas?|que se solicitan?))\s*[:.]?/iu

const actionText = (paragraphs: readonly string[]): string =>
  paragraphs.join('\n\n').replace(actionPattern, '').trim()

/** The lines of the action requested, without the heading of the paragraphs after it. */
const withoutHeading = (lines: readonly string[]): readonly string[] => {
  const [before, last] = lines.slice(-2)
  return lines.length > 2 && before !== undefined && last !== undefined && isHeading(before, last)
    ? lines.slice(0, -1)
    : lines
}

/**
 * The numbered paragraphs, each with the unnumbered text after it. A short line without a full stop is a
 * heading.
 */
const numberedParagraphs = (paragraphs: readonly string[]): string[] => {
  const list: string[] = []
  for (const text of paragraphs) {
    const last = list.at(-1)
    if (text.startsWith(`${list.length + 1}.`) || text.startsWith(`${list.length + 1})`)) list.push(text)
    else if (last !== undefined && !isHeading(last, text)) list[list.length - 1] = `${last} ${text}`
  }
  return list
}

const isHeading = (before: string, text: string): boolean =>
  /[.!?:;»”)]$/.test(before) && text.length < 150 && !/[.!?;:]$/.test(text) && /^\p{Lu}/u.test(text)
