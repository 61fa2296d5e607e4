import { largest, smallest } from '#domain/extremes.ts'

/**
 * The usual baseline distance of two consecutive lines of a cell or paragraph: the smallest common one.
 * Without two such lines, it is the usual distance for the type size.
 */
export const usualStep = (groups: readonly (readonly TextPosition[])[]): number => {
  const counts = new Map<number, number>()
  for (const lines of groups) {
    lines.forEach((line, place) => {
      const last = lines[place - 1]
      if (!last || last.page !== line.page) return
      const step = Math.round((line.baseline - last.baseline) * 2) / 2
      counts.set(step, (counts.get(step) ?? 0) + 1)
    })
  }
  const most = largest([...counts.values(), 0])
  const common = [...counts].filter(([step, count]) => step > 0 && count * 5 >= most).map(([step]) => step)
  const size = groups.flat()[0]?.size ?? 10
  return common.length > 0 ? smallest(common) : size * 1.2
}

/** A place in the text: a baseline, a type size and perhaps a page. */
type TextPosition = { baseline: number; size: number; page?: number }

/** The usual step between lines in the same column; `columns` are the left edges of the columns. */
export const usualGap = (
  segments: readonly (TextPosition & { left: number })[],
  columns: readonly number[],
): number => {
  const groups = Map.groupBy(segments, ({ left }) => columns.findLastIndex(x => x <= left + 1))
  return usualStep([...groups.values()])
}
