import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/example-plan.ts'
import { parsePlanFile } from '#use-cases/parse-plan-file.ts'
import { docxEdits } from '../made/docx-edits/docx-edits.ts'
import { openPaper } from '../made/docx-edits/edited-paper.ts'
import { saveWord } from '../made/docx-edits/word-file.ts'
import { docxFaults } from '../made/docx-faults.ts'

let count = 0
const plan = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), () => `id-${++count}`)

const paperIn = (language: Language): Promise<Uint8Array> => {
  const { cover } = paperWords[language].integratedPlan
  return writeDocx(integratedPlan.lay({ plan, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' }, language))
}

describe.each(languages)('a paper in %s that people edited', async language => {
  const pristine = await paperIn(language)

  test.each(docxEdits)('is a file that Word opens: $name', async ({ edit }) => {
    const paper = openPaper(pristine, plan, language)
    edit(paper)
    const edited = saveWord(paper.word)
    expect(docxFaults(edited)).toEqual([])
    const { parsed } = await parsePlanFile(edited, language)
    expect(parsed.sections.length).toBeGreaterThan(5)
  })
})
