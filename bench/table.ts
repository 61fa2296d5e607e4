import type { Timing } from './measure.ts'

/** The timings of one task, one for each size of plan. */
export type BenchRow = { name: string; timings: readonly Timing[] }

/**
 * A table of medians; from the second size on with the ratio to the first size.
 * Ratios can be compared between machines, medians cannot.
 */
export const benchTable = (sizes: readonly number[], rows: readonly BenchRow[]): string => {
  const head = ['p50, ms', ...sizes.map(size => `${size}×`)]
  const body = rows.map(({ name, timings }) => [
    name,
    ...timings.map((timing, i) => cell(timing, i === 0 ? undefined : timings[0])),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...body].map(row => row[column]?.length ?? 0)))
  return [head, ...body]
    .map(row =>
      row
        .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
        .join('   '),
    )
    .join('\n')
}

const cell = ({ median, runs }: Timing, first: Timing | undefined): string =>
  [
    `${median.toFixed(median < 100 ? 2 : 0)} (`,
    first ? `×${(median / first.median).toFixed(1)}, ` : '',
    `n=${runs})`,
  ].join('')
