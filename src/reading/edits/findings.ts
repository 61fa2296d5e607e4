import { hunksBetween } from '#domain/edits/hunks.ts'
import type {
  EditChange,
  ReturnedEdit,
  ReturnedEdits,
  UnplacedEdit,
  WordsPlace,
} from '#domain/edits/returned-edit.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { withoutInvisible } from '#domain/edits/invisible-characters.ts'
import type { ReturnedWords } from '#domain/edits/returned-words.ts'

/** The place where an edit is shown. */
export type Home = { section?: string; result?: string; row?: string }

/** A collector of what is found in a returned paper. Edits are numbered in the order they are added. */
export type Findings = {
  /** Adds an edit and returns its id. */
  add: (home: Home, by: readonly By[], change: EditChange) => string
  /** Adds something that cannot be taken over. */
  leave: (home: Home, reason: UnplacedEdit['reason'], text: string) => void
  all: () => ReturnedEdits
}

/** A collector without findings. */
export const beginFindings = (): Findings => {
  const edits: ReturnedEdit[] = []
  const unplacedEdits: UnplacedEdit[] = []
  return {
    add: (home, by, change) => {
      const id = `e${edits.length + 1}`
      edits.push({ id, by: [...by], ...home, ...change })
      return id
    },
    leave: ({ section, result, row }, reason, text) =>
      void unplacedEdits.push({
        reason,
        text,
        ...(section && { section }),
        ...(result && { result }),
        ...(row && { row }),
      }),
    all: () => ({ edits, unplaced: unplacedEdits }),
  }
}

/**
 * Adds the differences between a text and its edited words. Each author who tracked changes gets one edit,
 * untracked changes get another.
 */
export const addRewording = (
  findings: Findings,
  home: Home,
  {
    place,
    before: printedText,
    words,
    also,
  }: { place: WordsPlace; before: string; words: ReturnedWords; also?: readonly string[] },
): void => {
  const before = withoutInvisible(printedText)
  const byAuthors = Map.groupBy(hunksBetween(before, words), ({ by }) =>
    by.map(({ author }) => author).join('\n'),
  )
  for (const rewording of byAuthors.values()) {
    const by = rewording[0]?.by ?? []
    findings.add(home, by, {
      kind: 'words',
      place,
      before,
      hunks: rewording.map(({ hunk }) => hunk),
      ...(also && also.length > 0 && { also: [...also] }),
    })
  }
}
