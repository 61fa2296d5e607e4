import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { editedBy, editedPlan, pristinePaper } from '../edited-papers.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { docxFaults } from '../made/docx-faults.ts'
import { isWhole } from '../sample.ts'
import { returnedSuite } from '../returned-suite.ts'

// The quick test finds each kind of edit in one language. At real size it is all three, and the paper again.
if (isWhole) returnedSuite(() => true, { again: true })

/** Whether a fault is a broken table, which word processors accept. */
const isTorn = (fault: string): boolean => /goes on in column \d+ where none began/.test(fault)

describe.each(languages)('a paper in %s that the tests edited', async language => {
  const pristine = await pristinePaper(language)

  // The form of a file does not depend on its language, so each kind of edit is checked in one.
  test.each(docxEdits.filter((_, kind) => languages[kind % languages.length] === language))(
    'opens in Word: $name',
    async edit => {
      const { bytes } = editedBy(edit, pristine, language)
      const faults = docxFaults(bytes)
      expect(edit.breaksFile === true ? faults.filter(fault => !isTorn(fault)) : faults).toEqual([])
      const { parsedPlan } = await parsePlanFile(bytes, language)
      expect(parsedPlan.sections.length).toBeGreaterThanOrEqual(editedPlan.sections.length - 1)
    },
  )
})
