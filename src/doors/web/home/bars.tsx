/** One piece of a bar: how much, under which class, and what it says on touch. */
export type BarPart = { kind: string; count: number; label: string }

/**
 * A bar of parts, drawn to the scale of `most`. Widths are shares of the space there is, so that the words beside it keep their
 * size on any screen. It says nothing to a screen reader: the numbers stand in the table around it.
 */
export const Bar = ({ parts, most }: { parts: readonly BarPart[]; most: number }) => (
  <svg class="bar-picture" width="100%" height="18" aria-hidden="true">
    {placeParts(parts, most).map(({ kind, count, label, from, share }) => (
      <>
        <rect class={`part ${kind}`} x={percent(from)} y="0" width={percent(share)} height="18" rx="1.5">
          <title>{label}</title>
        </rect>
        {share > 0.055 && (
          <text class={`on ${kind}`} x={percent(from + share / 2)} y="13" text-anchor="middle">
            {count}
          </text>
        )}
      </>
    ))}
  </svg>
)

type PlacedPart = BarPart & { from: number; share: number }

const placeParts = (parts: readonly BarPart[], most: number): PlacedPart[] => {
  const placedParts: PlacedPart[] = []
  let from = 0
  for (const part of parts) {
    const share = most > 0 ? part.count / most : 0
    if (part.count > 0) placedParts.push({ ...part, from, share })
    from += share
  }
  return placedParts
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
