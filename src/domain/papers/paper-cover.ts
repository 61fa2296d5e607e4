/**
 * The cover of a paper in one language, as people edit it. `{name}` stands for a value, such as the number of
 * activities. An empty meeting, place or date is left out. A paragraph that begins with `# ` is a heading;
 * lines that begin with `• ` are bullets.
 */
export type PaperCover = {
  convention: string
  meeting: string
  place: string
  dates: string
  symbol: string
  title: string
  /** The words above the list of actions: "The Standing Committee is invited to:". */
  opening: string
  actions: readonly string[]
  paragraphs: readonly string[]
}

/** The values for a cover by name, as its language writes them: `years` is `2023–2025`. */
export type CoverValues = Readonly<Record<string, string>>

/** The names in a cover that have no value, each once. */
export const unknownNames = (cover: PaperCover, facts: CoverValues): string[] => {
  const texts = [
    cover.convention,
    cover.meeting,
    cover.place,
    cover.dates,
    cover.symbol,
    cover.title,
    cover.opening,
  ]
  const names = [...texts, ...cover.actions, ...cover.paragraphs].flatMap(text =>
    [...text.matchAll(valueName)].map(([, name = '']) => name),
  )
  return [...new Set(names)].filter(name => !Object.hasOwn(facts, name))
}

const valueName = /\{(\w+)\}/gu

/** The cover with its values inserted. A name without a value stays, so that people see it. */
export const fillCover = (cover: PaperCover, facts: CoverValues): PaperCover => {
  const fill = (text: string): string =>
    text.replace(valueName, (place, name: string) => facts[name] ?? place)
  return {
    convention: fill(cover.convention),
    meeting: fill(cover.meeting),
    place: fill(cover.place),
    dates: fill(cover.dates),
    symbol: fill(cover.symbol),
    title: fill(cover.title),
    opening: fill(cover.opening),
    actions: cover.actions.map(fill),
    paragraphs: cover.paragraphs.map(fill),
  }
}
