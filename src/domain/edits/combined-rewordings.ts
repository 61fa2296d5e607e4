import { applyHunks, saysTheSame } from './hunks.ts'
import type { ReturnedEdit, WordsPlace } from './returned-edit.ts'

type Rewording = ReturnedEdit & { kind: 'words' }

/** The edits of words, grouped by place: several people may have reworded one text. */
export const rewordingsByPlace = (edits: readonly ReturnedEdit[]): Rewording[][] => [
  ...Map.groupBy(
    edits.filter((edit): edit is Rewording => edit.kind === 'words'),
    ({ place }) => JSON.stringify(place),
  ).values(),
]

/**
 * The states of rewordings of one text by several people, where the plan already has some of them. Those are
 * `done`, the others still fit (`clean`). `textAt` gives the plan's text at a place, `same` whether two texts
 * there mean the same.
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

/** With more people than this, the number of combinations grows too large to try each. */
const mostTogether = 8

/** All non-empty selections of the items. */
const choicesOf = <Item>(items: readonly Item[]): Item[][] =>
  items
    .reduce<Item[][]>((choices, item) => [...choices, ...choices.map(choice => [...choice, item])], [[]])
    .slice(1)
