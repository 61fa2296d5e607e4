import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { planWorkbook } from '#documents/plan-sheets.ts'
import { readSourceDocument } from '#documents/read-source-document.ts'
import { writeXlsx } from '#documents/write-xlsx/write-xlsx.ts'
import { planChanges } from '#domain/differences/plan-changes.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { languages } from '#domain/language.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'

let count = 0
const newId = () => `id-${++count}`
const plan = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)
const folder = mkdtempSync(join(tmpdir(), 'jacana-sheets-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens a workbook in LibreOffice and saves it again, with a profile of its own. */
const savedByOffice = (file: string): Uint8Array => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), join(folder, file)],
    {
      timeout: 100_000,
    },
  )
  return readFileSync(join(folder, 'saved', file))
}

const isInstalled = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!isInstalled)('in LibreOffice (skipped where it is not installed)', () => {
  test.each(languages)(
    'the plan in %s opens with a sheet for each section, and changes nothing when saved again',
    async language => {
      const file = `${language}.xlsx`
      const beside = { heading: 'Status', wordsOf: () => 'x' }
      writeFileSync(join(folder, file), writeXlsx(planWorkbook(paperFromPlan(plan, language), [beside])))
      const savedFile = savedByOffice(file)
      const paper = await readSourceDocument(savedFile)
      expect(paper.kind === 'blocks' && paper.blocks.length).toBe(plan.sections.length + 1)
      const { parsedPlan } = await parsePlanFile(savedFile)
      expect(parsedPlan.document.language).toBe(language)
      expect(planChanges(plan, mergePaper(plan, parsedPlan, newId), language).changes).toEqual([])
    },
  )
})
