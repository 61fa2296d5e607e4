import type { SourceLine } from './source-lines.ts'

/**
 * What separates words from those before them. `cut` is nothing (on one line), `soft` a lone space, `hard` an
 * empty line, `page` a page end.
 */
export type Gap = 'start' | 'page' | 'hard' | 'soft' | 'cut'

/** Consecutive lines without a gap. `trailing`: an empty paragraph follows them in their cell. */
export type LineBlock = { lines: SourceLine[]; gap: Gap; trailing: boolean }

/** The lines of a body as blocks, in order. */
export const lineBlocks = (body: readonly SourceLine[]): LineBlock[] => {
  const blocks: LineBlock[] = []
  let gap: Gap | undefined = 'start'
  for (const line of body) {
    const last = blocks.at(-1)
    if (line.blank) {
      if (gap === undefined && line.lone && last) last.trailing = true
      // The last blank line before the words decides whether they are a paragraph of the same cell.
      gap = gap === 'start' ? gap : line.lone ? 'soft' : 'hard'
      continue
    }
    if (line.page) gap = 'page'
    if (gap === undefined) last?.lines.push(line)
    else blocks.push({ lines: [line], gap, trailing: false })
    gap = undefined
  }
  return blocks
}
