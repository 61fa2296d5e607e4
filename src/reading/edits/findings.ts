import { hunksBetween } from '#domain/edits/hunks.ts'
import type {
  EditDeed,
  ReturnedEdit,
  ReturnedEdits,
  Unplaced,
  WordsPlace,
} from '#domain/edits/returned-edit.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { withoutUnseen } from '#domain/edits/unseen-signs.ts'
import type { Words } from '#domain/edits/words.ts'

/** Where an edit is shown. */
export type Home = { section?: string; result?: string; row?: string }

/** Gathers what is found in a paper that came back; edits are numbered as they come. */
export type Findings = {
  /** Keeps an edit and gives back its id. */
  add: (home: Home, by: readonly By[], deed: EditDeed) => string
  /** Keeps what cannot be taken over. */
  leave: (home: Home, reason: Unplaced['reason'], text: string) => void
  all: () => ReturnedEdits
}

/** Nothing found yet. */
export const beginFindings = (): Findings => {
  const edits: ReturnedEdit[] = []
  const unplaced: Unplaced[] = []
  return {
    add: (home, by, deed) => {
      const id = `e${edits.length + 1}`
      edits.push({ id, by: [...by], ...home, ...deed })
      return id
    },
    leave: ({ section, result, row }, reason, text) =>
      void unplaced.push({
        reason,
        text,
        ...(section && { section }),
        ...(result && { result }),
        ...(row && { row }),
      }),
    all: () => ({ edits, unplaced }),
  }
}

/** Keeps what differs between a text and its edited words: one edit for each person who tracked changes, one for those that nobody did. */
export const addRewording = (
  findings: Findings,
  home: Home,
  {
    place,
    before: printed,
    words,
    also,
  }: { place: WordsPlace; before: string; words: Words; also?: readonly string[] },
): void => {
  const before = withoutUnseen(printed)
  const byWhom = Map.groupBy(hunksBetween(before, words), ({ by }) =>
    by.map(({ author }) => author).join('\n'),
  )
  for (const found of byWhom.values()) {
    const by = found[0]?.by ?? []
    findings.add(home, by, {
      kind: 'words',
      place,
      before,
      hunks: found.map(({ hunk }) => hunk),
      ...(also && also.length > 0 && { also: [...also] }),
    })
  }
}
