/**
 * The kinds of data that an anchor can name, each with its letter. A `row` is a strand; its leads and funding
 * are cells of it. `title` and `goal` belong to a section. `cover` is a text of the cover by the name of its
 * field and, in a list, its place (`paragraphs-2`).
 */
export const anchorKinds = {
  section: 'n',
  result: 'r',
  periodIndicator: 'p',
  row: 's',
  activity: 'a',
  activityIndicator: 'i',
  leads: 'l',
  funding: 'f',
  title: 't',
  goal: 'g',
  cover: 'c',
} as const

/** A kind of data that a cell or a row of a paper shows. */
export type AnchorKind = keyof typeof anchorKinds

/** The data that a cell or a row of a paper shows: its kind, and the id of its owner in the plan. */
export type AnchorTarget = { kind: AnchorKind; id: string }

/**
 * The anchor of some data: a letter and an id. With a prefix it still fits into a Word bookmark (40
 * characters).
 */
export const formatAnchor = ({ kind, id }: AnchorTarget): string => `${anchorKinds[kind]}${id}`

/** The data that an anchor names; undefined where the anchor is not made by Jacana. */
export const readAnchor = (anchor: string): AnchorTarget | undefined => {
  const entry = Object.entries(anchorKinds).find(([, letter]) => anchor.startsWith(letter))
  return entry && anchor.length > 1 && isKind(entry[0]) ? { kind: entry[0], id: anchor.slice(1) } : undefined
}

const isKind = (name: string): name is AnchorKind => name in anchorKinds
