import type { MeasureFigure } from '#fields/records/measure-answer.ts'

/** The largest value of some numbers; zero where none is above it. A bar need not be exact. */
export const largestValue = (figures: readonly MeasureFigure[]): number =>
  figures.reduce((most, { value }) => Math.max(most, Number(value ?? 0)), 0)

/** A bar beside a number, at the scale of the largest. Screen readers skip it: the number says the same. */
export const FigureBar = ({ figure, most }: { figure: MeasureFigure; most: number }) => {
  const share = most > 0 ? Math.max(0, Number(figure.value ?? 0)) / most : 0
  return (
    <svg class="figure-bar" width="100%" height="4" aria-hidden="true">
      <rect x="0" y="0" width={`${(share * 100).toFixed(1)}%`} height="4" rx="2" />
    </svg>
  )
}
