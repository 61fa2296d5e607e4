import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { PersonName } from '#domain/people/person-name.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'

/** An imported file. `size` counts bytes; `plan` is the title of its plan, or undefined. */
export type ImportRow = {
  fileName: string
  size: number
  state: 'open' | 'applied' | 'discarded'
  plan: string
  sentBy: PersonName
  sentAt: Date
  sha256: string
}

/** The list of imports, in the given order. */
export const layImportsTable = (imports: readonly ImportRow[], language: Language): Sheet => {
  const { earlier, columns, states } = wordsIn(importPageWords, language)
  const { utc, kilobytes, fileHash } = wordsIn(sheetWords, language).columns
  return {
    name: earlier,
    lines: [{ text: earlier, as: 'title' }],
    columns: [
      { heading: columns.file, width: 44 },
      { heading: columns.state, width: 14 },
      { heading: columns.plan, width: 44 },
      { heading: columns.by, width: 22 },
      { heading: utc(columns.at), width: 18 },
      { heading: kilobytes, width: 10 },
      { heading: fileHash, width: 36 },
    ],
    frozenColumns: 1,
    rows: imports.map(({ fileName, state, plan, sentBy, sentAt, size, sha256 }) => ({
      cells: [
        fileName,
        states[state],
        plan,
        sayPersonName(language, sentBy),
        sentAt,
        Math.max(1, Math.round(size / 1000)),
        sha256,
      ],
    })),
  }
}
