import type { SourceRow } from '#domain/papers/source-document.ts'
import { fold } from '#domain/words/fold.ts'

/**
 * The colours that mean something in a plan's rows. If the legend names a colour, these are the similar ones.
 * Otherwise they are colours of less than half of the rows that do not merely alternate.
 */
export const meaningfulTints = (rows: readonly SourceRow[], legend: string): ReadonlySet<string> => {
  const tints = rows.map(rowTint)
  const distinct = new Set(tints.filter(tint => tint !== undefined))
  const hues = namedHues(legend)
  const alike = [...distinct].filter(tint => hues.some(hue => hue === hueOf(tint)))
  if (alike.length > 0) return new Set(alike)
  return new Set([...distinct].filter(tint => !isDecoration(tint, tints)))
}

/** The colour of a row: that of most of its cells with words, without cells that span further rows. */
export const rowTint = (row: SourceRow): string | undefined => {
  const all = row.cells.filter(({ text }) => text !== '')
  const own = all.filter(({ rows }) => rows === 1)
  const cells = own.length > 0 ? own : all
  const counts = new Map<string, number>()
  for (const { tint } of cells) if (tint) counts.set(tint, (counts.get(tint) ?? 0) + 1)
  return [...counts].find(([, count]) => count * 2 >= cells.length)?.[0]
}

const isDecoration = (tint: string, tints: readonly (string | undefined)[]): boolean => {
  const places = tints.flatMap((each, place) => (each === tint ? [place] : []))
  if (places.length * 2 > tints.length) return true
  return (
    places.length > 2 && places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) === 2)
  )
}

type Hue = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple' | 'grey'

const hueWords: Record<Hue, RegExp> = {
  red: /\b(red|pink|rouges?|roses?|roj[oa]s?|rosad[oa]s?)\b/,
  orange: /\b(orange|naranja|orangees?)\b/,
  yellow: /\b(yellow|jaunes?|amarill[oa]s?)\b/,
  green: /\b(green|verte?s?|verdes?)\b/,
  blue: /\b(blue|bleue?s?|azul(es)?)\b/,
  purple: /\b(purple|violet|violette?s?|mauve|morad[oa]s?|violeta)\b/,
  grey: /\b(grey|gray|grise?s?|gris(es)?)\b/,
}

const namedHues = (legend: string): Hue[] => {
  const plain = fold(legend)
  return hues.filter(hue => hueWords[hue].test(plain))
}

const hues: readonly Hue[] = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'grey']

/** The name of a colour by its angle on the colour wheel; grey where it is pale. */
const hueOf = (tint: string): Hue => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    start => Number.parseInt(tint.slice(start, start + 2), 16) / 255,
  )
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  if (range < 0.04) return 'grey'
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range
  const degrees = (sixth * 60 + 360) % 360
  return wheel.find(([until]) => degrees < until)?.[1] ?? 'red'
}

const wheel: [until: number, hue: Hue][] = [
  [18, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [320, 'purple'],
]
