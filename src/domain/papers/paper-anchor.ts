/**
 * What an anchor of a paper can name. A `row` is a strand; its leads and funding are cells of it. `title` and `goal` are
 * those of a section; `cover` is a text of the cover, by the name of its field and, in a list, its place (`paragraphs-2`).
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

/** A kind of datum that a cell or a row of a paper shows. */
export type AnchorKind = keyof typeof anchorKinds

/** A datum that a cell or a row of a paper shows: its kind and the identifier of its owner in the plan. */
export type AnchorTarget = { kind: AnchorKind; id: string }

/** The anchor of a datum: a letter and the identifier, short enough for a bookmark of Word (40 signs) with its mark before it. */
export const formatAnchor = ({ kind, id }: AnchorTarget): string => `${anchorKinds[kind]}${id}`

/** The datum that an anchor names, or undefined where it is none of ours. */
export const readAnchor = (anchor: string): AnchorTarget | undefined => {
  const entry = Object.entries(anchorKinds).find(([, letter]) => anchor.startsWith(letter))
  return entry && anchor.length > 1 && isKind(entry[0]) ? { kind: entry[0], id: anchor.slice(1) } : undefined
}

const isKind = (name: string): name is AnchorKind => name in anchorKinds
