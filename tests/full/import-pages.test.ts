import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'
import { type Language, languages } from '#domain/language.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { importPreviewWords } from '#i18n/pages/import-preview.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { letterTxt } from '../made/bad-files.ts'
import { doubtful, type FormFile, sampleImport } from './import-papers.ts'
import { startVisit, type BrowserVisit } from './visit.ts'

const realPaper = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

let visit: BrowserVisit
let base: string
let folder: string
/**
 * The path of a file that is too large. The browser reads it from the disk, which takes far less than sending
 * it there.
 */
let largeFile: string
const openPage: BrowserVisit['openPage'] = setup => visit.openPage(setup)

beforeAll(async () => {
  visit = await startVisit([])
  base = visit.base
  folder = await mkdtemp(join(tmpdir(), 'jacana-large-'))
  largeFile = join(folder, 'large.txt')
  await writeFile(largeFile, Buffer.alloc(26_000_000, 'x'))
})

afterAll(async () => {
  await visit?.end()
  await rm(folder, { recursive: true, force: true })
})

/** The address (without its query) of the preview of a file that is sent by the form. */
const send = async (page: Page, language: Language, file: FormFile | string): Promise<string> => {
  await page.goto(`${base}/${language}/import`)
  await page.setInputFiles('#file', file)
  await page.click('.upload button')
  await page.waitForURL(/\/import\/[^?]+/)
  return page.url()
}

const textFile = (name: string, content: string | Uint8Array): FormFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

const settledText = (page: Page) => page.locator('.settled').textContent()

test('a plan is imported, corrected and applied, and its pages show it', async () => {
  const { page, complaints } = await openPage()
  const { plan, file } = sampleImport(11, 'es')
  const address = await send(page, 'es', file)
  const words = wordsIn(importPreviewWords, 'es')
  expect(await page.locator('h1').textContent()).toBe(words.check)
  expect(await page.locator('.under').textContent()).toContain(`${plan.sections.length}\u00a0secciones`)
  await page.locator('td.row-tools .fix').first().click()
  const text = 'Contar las jacanas de cada laguna'
  await page.locator('.correction textarea[name^="text activity"]').last().fill(text)
  await page.click('.correction button[value=save]')
  await page.waitForSelector(`td:has-text("${text}")`)
  await page.click('.apply button.first')
  await page.waitForSelector('.notice.good')
  expect(new URL(page.url()).pathname).toBe(new URL(address).pathname)
  expect(await page.locator('h1').textContent()).toBe(wordsIn(importPageWords, 'es').closed.applied)
  await page.click('.ways a')
  await page.waitForSelector('table.plan')
  expect(await page.locator('table.plan').textContent()).toContain(text)
  expect(visit.pages.defects).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

test('doubts are decided one by one by keyboard alone, or a row at once', async () => {
  const { page, complaints } = await openPage()
  await send(page, 'es', doubtful(13, 'es'))
  const words = wordsIn(importPreviewWords, 'es')
  await page.keyboard.press('n')
  for (const left of [3, 2]) {
    await page.keyboard.press('Enter')
    await page.waitForFunction(count => document.querySelectorAll('.doubt').length === count, left)
    await page.waitForFunction(() => document.activeElement?.matches('.doubt button'))
    expect(await settledText(page)).toContain(words.settledOfAll(4 - left, 4))
  }
  await page.click('.keep-all')
  await page.waitForFunction(() => document.querySelectorAll('.doubt').length === 0)
  expect(await settledText(page)).toContain(words.settledOfAll(4, 4))
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the same paper again changes nothing; a newer one shows the old and the new words', async () => {
  const { page } = await openPage()
  const { file } = sampleImport(23, 'en')
  await send(page, 'en', file)
  await page.click('.apply button.first')
  await page.click('.ways a')
  await page.waitForSelector('table.plan')
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  await send(page, 'en', file)
  expect(await page.locator('.apply').textContent()).toContain(wordsIn(importPreviewWords, 'en').makesNothing)
  expect(await page.locator('.apply button.first').isDisabled()).toBe(true)

  const sheet = await (await fetch(`${base}/en/plan/${slug}/export.json`)).text()
  const plan = await visit.pages.jacana.do(showPlan, planner, { slug })
  const words =
    plan.sections[0]?.children[0]?.strands[0]?.activities.at(-1)?.text.words['en']?.text.split('\n')[0] ?? ''
  const newer = Buffer.from(
    sheet.replaceAll(JSON.stringify(words).slice(1, -1), 'Count the jacanas of every lake'),
  )
  await send(page, 'en', { name: 'newer.json', mimeType: 'application/json', buffer: newer })
  await page.click(`.preview-bar a:has-text("${wordsIn(importPreviewWords, 'en').rowChoices.changes}")`)
  await page.waitForURL(/show=changes/)
  const changedCell = page.locator('td.altered').first()
  expect(await changedCell.textContent()).toContain('Count the jacanas of every lake')
  expect(await changedCell.locator('del').textContent()).toContain(words)
  await page.click('.apply button.first')
  expect(await page.locator('.notice.good .changed').textContent()).toMatch(/^Changed:\s\d+\s/)
  await page.context().close()
})

test('without any script: send, correct, discard, send again, apply', async () => {
  const { page } = await openPage({ scripts: false })
  const { file } = sampleImport(31, 'fr')
  const address = await send(page, 'fr', file)
  const rows = await page.locator('td.row-tools .fix').count()
  await page.locator('td.row-tools .fix').nth(1).click()
  await page.click('.correction button[value=drop]')
  expect(await page.locator('td.row-tools .fix').count()).toBe(rows - 1)
  await page.click('.apply form:last-child button')
  expect(page.url()).toBe(address)
  expect(await page.locator('h1').textContent()).toBe(wordsIn(importPageWords, 'fr').closed.discarded)
  await send(page, 'fr', file)
  await page.click('.apply button.first')
  await page.click('.ways a')
  expect(await page.locator('table.plan td.status').count()).toBe(rows)
  await page.goto(`${base}/fr/import`)
  expect(await page.locator('.imports').textContent()).toContain(
    wordsIn(importPageWords, 'fr').states.discarded,
  )
  await page.context().close()
})

test('a change by somebody else meanwhile is not overwritten, and the person’s words stay', async () => {
  const { page: first } = await openPage()
  const { page: second } = await openPage()
  const address = await send(first, 'en', sampleImport(41, 'en').file)
  for (const page of [first, second]) {
    await page.goto(address)
    await page.locator('td.row-tools .fix').first().click()
    await page.waitForSelector('.correction')
  }
  for (const page of [first, second]) {
    await page
      .locator('.correction textarea')
      .last()
      .fill(page === first ? 'Mine' : 'Yours')
    await page.click('.correction button[value=save]')
    await page.waitForSelector(page === first ? 'td:has-text("Mine")' : '.notice.bad')
  }
  expect(await second.locator('.correction textarea').last().inputValue()).toBe('Yours')
  await second.click('.correction button[value=save]')
  await second.waitForSelector('td:has-text("Yours")')
  await first.context().close()
  await second.context().close()
})

test.each(languages)('a file that is no plan or too large is refused (%s)', async language => {
  const { page } = await openPage({ scripts: false })
  const refusalOf = async (file: FormFile | string): Promise<string | null> => {
    await page.goto(`${base}/${language}/import`)
    await page.setInputFiles('#file', file)
    const [answer] = await Promise.all([
      page.waitForResponse(response => response.request().method() === 'POST'),
      page.click('.upload button'),
    ])
    expect([413, 422]).toContain(answer.status())
    await page.waitForSelector('.notice.bad')
    return page.locator('.notice.bad').textContent()
  }
  expect(await refusalOf(textFile('letter.txt', letterTxt()))).toBe(
    refusalSentence(language, new Refusal('fileNotAPlan')),
  )
  expect(await refusalOf(textFile('empty.txt', ''))).toBe(refusalSentence(language, new Refusal('fileEmpty')))
  const large = await refusalOf(largeFile)
  expect(large).toBe(refusalSentence(language, new Refusal('fileTooLarge', { size: 26.1, most: 25 })))
  const { page: withScript } = await openPage()
  await withScript.goto(`${base}/${language}/import`)
  await withScript.setInputFiles('#file', largeFile)
  const complaint = await withScript
    .locator('#file')
    .evaluate(input => input instanceof HTMLInputElement && input.validationMessage)
  expect(complaint).toBe(refusalSentence(language, new Refusal('fileTooLarge', { most: 25 })))
  await withScript.context().close()
  await page.context().close()
})

test('a form from another or an unknown site imports nothing', async () => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(sampleImport(51, 'en').file.buffer)], 'plan.txt'))
  for (const origin of ['https://elsewhere.example', undefined]) {
    const answer = await visit.pages.app.request(`${base}/en/import`, {
      method: 'POST',
      body,
      ...(origin && { headers: { origin } }),
    })
    expect(answer.status).toBe(403)
  }
})

test('doubtful rows are downloaded as a sheet, which can be imported', async () => {
  const { page } = await openPage({ scripts: false })
  const address = await send(page, 'en', doubtful(13, 'es'))
  expect(await page.locator('.preview-bar a[href*="show=doubts"]').textContent()).toMatch(/ 2$/)
  const sheet = await fetch(`${address}/doubts.xlsx`)
  expect(sheet.headers.get('content-disposition')).toContain('doubtful-13-doubt.xlsx')
  const buffer = Buffer.from(await sheet.arrayBuffer())
  await send(page, 'en', { name: 'mended.xlsx', mimeType: 'application/octet-stream', buffer })
  expect(await page.locator('.preview-bar .seg a').first().textContent()).toMatch(/ 2$/)
  await page.context().close()
})

test.skipIf(!existsSync(realPaper))(
  'the real paper can be imported (skipped where it is absent)',
  async () => {
    const { page, complaints } = await openPage()
    await send(page, 'fr', realPaper)
    expect(await page.locator('.under').textContent()).toContain(
      wordsIn(importPreviewWords, 'fr').sum(7, 22, 104),
    )
    const [doubt] = await page.locator('.doubt').all()
    const before = await settledText(page)
    await doubt?.locator('button[value^=accept]').click()
    await page.waitForFunction(
      textBefore => document.querySelector('.settled')?.textContent !== textBefore,
      before,
    )
    await page.locator('td.row-tools .fix').first().click()
    await page.locator('.correction textarea[name="text lead"]').fill('SG')
    await page.click('.correction button[value=save]')
    await page.waitForSelector('.correction', { state: 'detached' })
    const cells = await page.locator('table.reading td .words').allTextContents()
    const longest =
      cells
        .sort((a, b) => b.length - a.length)[0]
        ?.replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60) ?? ''
    await page.click('.apply button.first')
    await page.click('.ways a')
    await page.waitForSelector('table.plan td.status')
    expect(await page.locator('table.plan td.status').count()).toBe(104)
    expect((await page.locator('table.plan').textContent())?.replace(/\s+/g, ' ')).toContain(longest)
    expect(complaints).toEqual([])
    await page.context().close()
  },
)
