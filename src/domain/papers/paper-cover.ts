/**
 * What stands before the annex of a paper, in one language, as people edit it. `{name}` in any of its texts stands for a
 * fact. An empty meeting, place or date is left out. A paragraph that begins with `# ` is a heading; lines that begin
 * with `• ` are bullets.
 */
export type PaperCover = {
  convention: string
  meeting: string
  place: string
  dates: string
  symbol: string
  title: string
  /** The words that open the box of actions: "The Standing Committee is invited to:". */
  opening: string
  actions: readonly string[]
  paragraphs: readonly string[]
}

/** The facts of a paper by their names, as its language writes them: `activities` → `152`, `years` → `2023–2025`. */
export type CoverFacts = Readonly<Record<string, string>>

/** The names in a cover that are no facts, each once. */
export const unknownNames = (cover: PaperCover, facts: CoverFacts): string[] => {
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
    [...text.matchAll(factName)].map(([, name = '']) => name),
  )
  return [...new Set(names)].filter(name => !Object.hasOwn(facts, name))
}

const factName = /\{(\w+)\}/gu

/** The cover with its facts inserted. A name that is no fact stays as it is, so that it is seen. */
export const withFacts = (cover: PaperCover, facts: CoverFacts): PaperCover => {
  const filled = (text: string): string =>
    text.replace(factName, (place, name: string) => facts[name] ?? place)
  return {
    convention: filled(cover.convention),
    meeting: filled(cover.meeting),
    place: filled(cover.place),
    dates: filled(cover.dates),
    symbol: filled(cover.symbol),
    title: filled(cover.title),
    opening: filled(cover.opening),
    actions: cover.actions.map(filled),
    paragraphs: cover.paragraphs.map(filled),
  }
}
