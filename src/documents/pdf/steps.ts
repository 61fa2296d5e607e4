import { largest, smallest } from '#domain/extremes.ts'

/**
 * The usual distance between the baselines of two lines that follow one another in a cell or paragraph: the smallest
 * that is common. Without two such lines, as much as type is usually set with.
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

/** What has a baseline, a size of type and perhaps a page. */
type TextPosition = { baseline: number; size: number; page?: number }

/** The usual step between lines that stand in the same column, the columns given by their edges. */
export const usualGap = (
  segments: readonly (TextPosition & { left: number })[],
  columns: readonly number[],
): number => {
  const groups = Map.groupBy(segments, ({ left }) => columns.findLastIndex(x => x <= left + 1))
  return usualStep([...groups.values()])
}
