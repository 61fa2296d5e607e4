import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { editedBy, editedPlan, pristinePaper } from '../edited-papers.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { docxFaults } from '../made/docx-faults.ts'
import { returnedSuite } from '../returned-suite.ts'

returnedSuite(() => true, { again: true })

/** What a torn table is told by, which word processors forgive. */
const isTorn = (fault: string): boolean => /goes on in column \d+ where none began/.test(fault)

describe.each(languages)('a paper in %s that the tests edited', async language => {
  const pristine = await pristinePaper(language)

  // the form of a file has nothing to do with its language: each kind of edit is looked at in one
  test.each(docxEdits.filter((_, kind) => languages[kind % languages.length] === language))(
    'is a file that Word opens: $name',
    async edit => {
      const { bytes } = editedBy(edit, pristine, language)
      const faults = docxFaults(bytes)
      expect(edit.breaksFile === true ? faults.filter(fault => !isTorn(fault)) : faults).toEqual([])
      const { parsedPlan } = await parsePlanFile(bytes, language)
      expect(parsedPlan.sections.length).toBeGreaterThanOrEqual(editedPlan.sections.length - 1)
    },
  )
})
