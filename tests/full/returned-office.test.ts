import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { editedBy, editedPlan, pristinePaper, findEdits } from '../edited-papers.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { openPaper } from '../made/docx-edits/edited-paper.ts'
import { comparable, foundIn } from '../made/docx-edits/found-edits.ts'
import { officeEdits } from '../made/docx-edits/office-edits.ts'
import { officeIsInstalled, openOffice } from '../office.ts'

const office = openOffice()
afterAll(() => office.close())

describe.skipIf(!officeIsInstalled).each(languages)(
  'a paper in %s (skipped where LibreOffice is not installed)',
  async language => {
    const pristine = await pristinePaper(language)
    // Saving is slow, so each kind of edit is saved in one of the languages.
    const edits = docxEdits
      .filter((_, i) => languages[i % languages.length] === language)
      .map(edit => ({ name: edit.name, ...editedBy(edit, pristine, language) }))
    const macros = officeEdits.map(({ name, edit }) => ({
      name,
      ...edit(openPaper(pristine, editedPlan, language)),
    }))
    let savedFiles: Uint8Array[] = []
    let editedFiles: Uint8Array[] = []
    beforeAll(() => {
      savedFiles = office.convert(
        edits.map(({ bytes }) => bytes),
        'docx',
      )
      editedFiles = office.edit(
        pristine,
        macros.map(({ macro }) => macro),
      )
    }, 300_000)

    test.each(edits.map(({ name, expected }, number) => ({ name, expected, number })))(
      'edited and saved by LibreOffice: $name',
      ({ number, expected }) => {
        expect(comparable(foundIn(findEdits(savedFiles[number] ?? new Uint8Array(), language)))).toEqual(
          comparable(expected),
        )
      },
    )

    test.each(macros.map(({ name, expected }, number) => ({ name, found: expected, number })))(
      'edited by LibreOffice: $name',
      ({ number, found: expected }) => {
        const { edits: read, unplaced } = findEdits(editedFiles[number] ?? new Uint8Array(), language)
        // The instant of the macro is not known beforehand.
        const timeless = read.map(each => ({ ...each, by: each.by.map(({ author }) => ({ author })) }))
        expect(comparable(foundIn({ edits: timeless, unplaced }))).toEqual(comparable(expected))
      },
    )
  },
)
