import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { editedBy, editsAfterApply, faultsOfEdited, findEdits, pristinePaper } from './edited-papers.ts'
import type { DocxEdit } from './made/docx-edits/docx-edit.ts'
import { docxEdits } from './made/docx-edits/docx-edits.ts'
import { comparable, foundIn } from './made/docx-edits/found-edits.ts'

const nothing = { edits: [], unplaced: [] }

/**
 * The tests that each kind of edit chosen for a language is found, alone, and can be applied.
 * With `again`, the paper is also made again from the changed plan.
 */
export const returnedSuite = (
  isChosen: (language: Language, kind: number) => boolean,
  { again }: { again: boolean },
): void => {
  describe.each(languages)('a paper in %s that people edited', async language => {
    const pristine = await pristinePaper(language)
    const edits = docxEdits.filter((_, kind) => isChosen(language, kind))

    test.each(edits)('opens in Word and is read back: $name', async (edit: DocxEdit) => {
      const { bytes, expected } = editedBy(edit, pristine, language)
      expect(faultsOfEdited(bytes, edit)).toEqual([])
      const foundEdits = findEdits(bytes, language)
      expect(comparable(foundIn(foundEdits))).toEqual(comparable(expected))
      const { plan, remainingEdits } = editsAfterApply(foundEdits.edits, language)
      expect(remainingEdits).toEqual([])
      expect(
        again && foundEdits.edits.length > 0
          ? findEdits(await pristinePaper(language, plan), language, plan)
          : nothing,
      ).toEqual(nothing)
    })
  })
}
