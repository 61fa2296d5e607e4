import { hunksBetween } from '#domain/edits/hunks.ts'
import type { EditChange, ReturnedEdits, UnplacedEdit, WordsPlace } from '#domain/edits/returned-edit.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { withoutInvisible } from '#domain/edits/invisible-characters.ts'
import type { ReturnedWords } from '#domain/edits/returned-words.ts'

/** The place where an edit is shown. */
export type Home = { section?: string; result?: string; row?: string }

/**
 * What is found in a returned paper: an edit, or something that cannot be taken over.
 * Other findings name the row or result that an edit adds by its `key`.
 */
export type Finding = (Home & { by: By[]; key?: string } & EditChange) | UnplacedEdit

/** The findings with ids for the edits, numbered in their order; an id replaces the key of an edit. */
export const numberEdits = (findings: readonly Finding[]): ReturnedEdits => {
  const edits = findings.flatMap(each => ('reason' in each ? [] : [each]))
  const idAt = (at: number) => `e${at + 1}`
  const ids = new Map(edits.map(({ key }, at) => [key, idAt(at)]))
  const idOf = (key: string) => ids.get(key) ?? key
  return {
    edits: edits.map(({ key: _, ...edit }, at) => ({
      id: idAt(at),
      ...edit,
      ...(edit.result !== undefined && { result: idOf(edit.result) }),
      ...('above' in edit && { above: edit.above.map(idOf) }),
    })),
    unplaced: findings.flatMap(each => ('reason' in each ? [each] : [])),
  }
}

/**
 * The differences between a text and its edited words. Each author who tracked changes has one edit,
 * untracked changes have another.
 */
export const rewordings = (
  home: Home,
  {
    place,
    before: printedText,
    words,
    also,
  }: { place: WordsPlace; before: string; words: ReturnedWords; also?: readonly string[] },
): Finding[] => {
  const before = withoutInvisible(printedText)
  const byAuthors = Map.groupBy(hunksBetween(before, words), ({ by }) =>
    by.map(({ author }) => author).join('\n'),
  )
  return [...byAuthors.values()].map(rewording => ({
    ...home,
    by: [...(rewording[0]?.by ?? [])],
    kind: 'words',
    place,
    before,
    hunks: rewording.map(({ hunk }) => hunk),
    ...(also && also.length > 0 && { also: [...also] }),
  }))
}
