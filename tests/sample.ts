/** Whether the walks go at real size, over every page, form and language: in `npm run proof`. */
export const isWhole = process.env['JACANA_WALKS'] === 'whole'

/** All items where walks go at real size; else one of each `share` items, the first among them. */
export const sample = <Item>(items: readonly Item[], share: number): readonly Item[] =>
  isWhole ? items : items.filter((_, i) => i % share === 0)
