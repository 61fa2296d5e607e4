import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { editedBy, editedPlan, faultsOfEdited, pristinePaper } from '../edited-papers.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { isWhole, sample } from '../sample.ts'
import { returnedSuite } from '../returned-suite.ts'

// The quick test finds each kind of edit in one language. At real size it is all three, and the paper again.
if (isWhole) returnedSuite(() => true, { again: true })

describe.each(languages)('a paper in %s that the tests edited', async language => {
  const pristine = await pristinePaper(language)

  // The form of a file does not depend on its language, so each kind of edit is checked in one.
  const edits = docxEdits.filter((_, kind) => languages[kind % languages.length] === language)

  test.each(sample(edits, 6))('opens in Word and is read as a plan: $name', async edit => {
    const { bytes } = editedBy(edit, pristine, language)
    expect(faultsOfEdited(bytes, edit)).toEqual([])
    const { parsedPlan } = await parsePlanFile(bytes, language)
    expect(parsedPlan.sections.length).toBeGreaterThanOrEqual(editedPlan.sections.length - 1)
  })
})
