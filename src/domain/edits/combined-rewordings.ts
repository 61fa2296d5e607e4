import { applyHunks, saysTheSame } from './hunks.ts'
import type { ReturnedEdit, WordsPlace } from './returned-edit.ts'

type Rewording = ReturnedEdit & { kind: 'words' }

/** Edits of words by their place: several people may have reworded one text. */
export const rewordingsByPlace = (edits: readonly ReturnedEdit[]): Rewording[][] => [
  ...Map.groupBy(
    edits.filter((edit): edit is Rewording => edit.kind === 'words'),
    ({ place }) => JSON.stringify(place),
  ).values(),
]

/**
 * Where several people reworded one text and the plan says already what some of them together made of it: those are
 * `done`, and the others still fit (`clean`). `textAt` is what the plan says at a place, `same` whether two texts there mean the same.
 */
export const combinedRewordings = (
  edits: readonly ReturnedEdit[],
  textAt: (place: WordsPlace) => string | undefined,
  same: (place: WordsPlace, a: string, b: string) => boolean,
): Map<string, 'done' | 'clean'> =>
  new Map(
    rewordingsByPlace(edits)
      .filter(({ length }) => length > 1 && length <= mostTogether)
      .flatMap(rewordings => {
        const [first] = rewordings
        const text = first && textAt(first.place)
        if (first === undefined || text === undefined || saysTheSame(text, first.before)) return []
        const match = choicesOf(rewordings).find(some =>
          same(
            first.place,
            text,
            applyHunks(
              first.before,
              some.flatMap(({ hunks }) => hunks),
            ),
          ),
        )
        return match
          ? rewordings.map(
              edit => [edit.id, match.includes(edit) ? 'done' : 'clean'] satisfies [string, 'done' | 'clean'],
            )
          : []
      }),
  )

/** Every choice among so many people is tried. */
const mostTogether = 8

/** Every choice of some of them. */
const choicesOf = <Item>(items: readonly Item[]): Item[][] =>
  items
    .reduce<Item[][]>((choices, item) => [...choices, ...choices.map(choice => [...choice, item])], [[]])
    .slice(1)
