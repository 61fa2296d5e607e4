import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { parsePlanFile } from '#use-cases/parse-plan-file.ts'
import { editedBy, editedPlan, pristinePaper } from '../edited-papers.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { openPaper } from '../made/docx-edits/edited-paper.ts'
import { officeEdits } from '../made/docx-edits/office-edits.ts'
import { officeIsInstalled, openOffice } from '../office.ts'

const office = openOffice()
afterAll(() => office.close())

const sectionsRead = async (bytes: Uint8Array, language: Language): Promise<number> =>
  (await parsePlanFile(bytes, language)).parsed.sections.length

describe.skipIf(!officeIsInstalled).each(languages)('a paper in %s (skipped where LibreOffice is not installed)', async language => {
  const pristine = await pristinePaper(language)
  // saving takes long: each kind of edit is saved in one of the languages
  const edits = docxEdits.filter((_, i) => languages[i % languages.length] === language)
  let saved: Uint8Array[] = []
  beforeAll(() => {
    saved = office.saved(
      edits.map(edit => editedBy(edit, pristine, language).bytes),
      'docx',
    )
  }, 240_000)

  test.each(edits.map(({ name }, number) => ({ name, number })))('edited and saved by LibreOffice: $name', async ({ number }) => {
    expect(await sectionsRead(saved[number] ?? new Uint8Array(), language)).toBeGreaterThanOrEqual(editedPlan.sections.length - 1)
  })

  test.each(officeEdits)('edited by LibreOffice: $name', async ({ edit }) => {
    const { macro } = edit(openPaper(pristine, editedPlan, language))
    expect(await sectionsRead(office.edited(pristine, macro), language)).toBe(editedPlan.sections.length)
  })
})
