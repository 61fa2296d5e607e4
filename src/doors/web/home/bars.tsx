/** A part of a bar: its size, its class and its tooltip. */
export type BarPart = { kind: string; count: number; label: string }

/**
 * A bar of parts, at the scale of `most`.
 * Widths are shares of the available space, so that the text beside it keeps its size on any screen. Screen
 * readers skip it, because the table around it has the numbers.
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
