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

/** Where an edit is shown. */
export type Home = { section?: string; result?: string; row?: string }

/** Gathers what is found in a paper that came back; edits are numbered as they come. */
export type Findings = {
  /** Keeps an edit and gives back its id. */
  add: (home: Home, by: readonly By[], change: EditChange) => string
  /** Keeps what cannot be taken over. */
  leave: (home: Home, reason: UnplacedEdit['reason'], text: string) => void
  all: () => ReturnedEdits
}

/** Nothing found yet. */
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

/** Keeps what differs between a text and its edited words: one edit for each person who tracked changes, one for those that nobody did. */
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
  const byWhom = Map.groupBy(hunksBetween(before, words), ({ by }) =>
    by.map(({ author }) => author).join('\n'),
  )
  for (const rewording of byWhom.values()) {
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
