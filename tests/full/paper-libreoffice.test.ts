import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { paperFromPlan } from '#domain/paper/paper-from-plan.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/example-plan.ts'
import { parsePlanFile } from '#use-cases/parse-plan-file.ts'
import { score } from '../made/score.ts'

let count = 0
const plan = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), () => `id-${++count}`)
const folder = mkdtempSync(join(tmpdir(), 'jacana-office-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens a file in LibreOffice and saves it again, with a profile of its own. */
const savedByOffice = (file: string, format: string): Uint8Array => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'saved'), join(folder, file)], {
    timeout: 100_000,
  })
  return readFileSync(join(folder, 'saved', file.replace(/docx$/, format)))
}

const isInstalled = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!isInstalled)('in LibreOffice (skipped where it is not installed)', () => {
  test.each(languages)('the integrated plan in %s opens, and is the same when it is saved again', async language => {
    const { cover } = paperWords[language].integratedPlan
    const laid = integratedPlan.lay({ plan, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' }, language)
    const file = `${language}.docx`
    writeFileSync(join(folder, file), await writeDocx(laid))
    const { parsed } = await parsePlanFile(savedByOffice(file, 'docx'), language)
    expect(score(parsed, paperFromPlan(plan, language)).wrong).toEqual([])
    const printed = new TextDecoder('latin1').decode(savedByOffice(file, 'pdf'))
    const pages = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    // one page for the cover, at least one for each section; a table that burst its columns would take many more
    expect(pages).toBeGreaterThan(plan.sections.length)
    expect(pages).toBeLessThan(40)
  })
})
