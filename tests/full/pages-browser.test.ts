import { afterAll, beforeAll, expect, test } from 'vitest'

import { allStrands } from '#domain/plan/plan-table.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import { newId } from '#store/engine/new-id.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { startVisit, type BrowserVisit } from './visit.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const [activity = { id: '', year: 0 }] = allStrands(plan).flatMap(({ strand }) => strand.activities)
const planPath = `/plan/${plan.slug}`
const paths = [
  '',
  planPath,
  `${planPath}?function=3&status=unreported`,
  `${planPath}?q=volcano`,
  `${planPath}/result/1.1`,
  activityAddress('en', plan.slug, '1.1', activity).slice(3),
  '/mandates',
  '/mandates/resolution-xiv-8',
  '/search?q=SC63',
  '/nowhere',
]

let visit: BrowserVisit
let base: string
const openPage: BrowserVisit['openPage'] = setup => visit.openPage(setup)

beforeAll(async () => {
  visit = await startVisit([plan])
  base = visit.base
})

afterAll(() => visit?.end())

test('no page asks for what its own content policy refuses, nor for what is not there', async () => {
  const { page, complaints } = await openPage()
  for (const path of paths.filter(each => each !== '/nowhere')) {
    await page.goto(`${base}/fr${path}`, { waitUntil: 'networkidle' })
  }
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a first view weighs at most 100 kB, of which script 35 kB; a repeated view 25 kB', async () => {
  for (const path of ['', planPath]) {
    const { page } = await openPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const kinds = new Map<string, string>()
    let weights: { kind: string; bytes: number }[] = []
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      weights.push({ kind: kinds.get(requestId) ?? '', bytes: encodedDataLength })
    })
    const weight = (kind?: string) =>
      weights.filter(each => !kind || each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)
    await page.goto(`${base}/fr${path}`, { waitUntil: 'networkidle' })
    console.log(
      `/fr${path}: ${weight()} bytes, of which script ${weight('Script')}, font ${weight('Font')}, style ${weight('Stylesheet')}`,
    )
    expect(weight('Font')).toBeGreaterThan(0)
    expect(weight('Script')).toBeLessThanOrEqual(35_000)
    expect(weight()).toBeLessThanOrEqual(100_000)
    weights = []
    await page.goto(`${base}/fr${path}`, { waitUntil: 'networkidle' })
    expect(weight()).toBeLessThanOrEqual(25_000)
    await page.context().close()
  }
})

test('without any script: filter, read, change an activity', async () => {
  const { page } = await openPage({ scripts: false })
  await page.goto(`${base}/en${planPath}`)
  await page.selectOption('select[name=status]', 'completed')
  await page.click('.filters button')
  expect(page.url()).toBe(`${base}/en${planPath}?status=completed`)
  expect(await page.locator('table.plan td.closing').count()).toBeGreaterThan(0)
  await page.goto(`${base}/en${paths[5]}`)
  await page.selectOption('select[name=status]', 'onTrack')
  await page.click('.report button')
  expect(page.url()).toContain('?saved')
  await page.click('.change summary')
  await page.fill('[name=deadline]', '2024-05-31')
  await page.fill('[name=why]', 'Agreed by the team')
  await page.click('.change button')
  expect(page.url()).toContain('?saved')
  expect(await page.locator('.facts .state').textContent()).toBe('On track')
  expect(await page.locator('.trail').textContent()).toContain('Agreed by the team')
  await page.context().close()
})

test('with the script a choice filters at once, `/` goes to the search, and colours change', async () => {
  const { page, complaints } = await openPage()
  await page.goto(`${base}/es${planPath}`)
  await page.locator('select[name=tag]').dispatchEvent('pointerdown')
  await page.selectOption('select[name=tag]', 'CEPA')
  await page.waitForURL(`${base}/es${planPath}?tag=CEPA`)
  expect(await page.locator('table.plan tr.tagged').count()).toBe(
    await page.locator('table.plan td.status').count(),
  )
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await page.keyboard.type('juventud')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${base}/es/search?q=juventud`)
  expect(await page.locator('.hits mark').count()).toBeGreaterThan(0)
  await page.click('.foot button[value=dark]')
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
  expect(complaints).toEqual([])
  await page.context().close()
})

test('arrow keys choose, Enter sends and keeps the focus, and Back restores the filters', async () => {
  const { page } = await openPage()
  await page.goto(`${base}/en${planPath}`)
  await page.focus('select[name=status]')
  await page.keyboard.press('ArrowDown')
  expect(page.url()).toBe(`${base}/en${planPath}`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/status=/)
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'status')
  await page.goBack()
  await page.waitForURL(`${base}/en${planPath}`)
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('select[name=status]')?.value === '',
  )
  await page.context().close()
})

test('leaving a changed form asks first; sending it does not', async () => {
  const { page } = await openPage()
  const address = `${base}/fr${paths[5]}`
  await page.goto(address)
  await page.click('.change summary')
  await page.fill('[name=priority]', 'Haute')
  const questions: string[] = []
  page.on('dialog', dialog => {
    questions.push(dialog.message())
    void dialog.dismiss()
  })
  await page.click('.bar nav a >> nth=1')
  expect(questions).toEqual([frameWords.leave.fr])
  expect(page.url()).toBe(address)
  expect(await page.inputValue('[name=priority]')).toBe('Haute')
  await page.click('.change button.first')
  await page.waitForURL(/[?]saved/)
  await page.click('.bar nav a >> nth=1')
  await page.waitForURL(/mandates/)
  expect(questions).toHaveLength(1)
  await page.context().close()
})

test('the plan table can be walked by keyboard alone', async () => {
  const { page } = await openPage()
  await page.goto(`${base}/en${planPath}?function=1`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
  await page.keyboard.press('Enter')
  const addresses = new Set<string>()
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    addresses.add(await page.evaluate(() => document.activeElement?.className ?? ''))
    const inSight = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect()
      const bar = document.querySelector('.bar')?.getBoundingClientRect()
      return box && bar ? box.bottom > bar.bottom && box.top < window.innerHeight : false
    })
    expect(inSight, `step ${step}`).toBe(true)
  }
  expect([...addresses]).toEqual(expect.arrayContaining(['table-frame', 'no', 'chip', 'go']))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(activity|result)\//)
  await page.context().close()
})

test('the headings of the table stay visible while its rows scroll', async () => {
  const { page } = await openPage({ width: 1440 })
  await page.goto(`${base}/en${planPath}`)
  await page.evaluate(() => window.scrollTo(0, 4000))
  const top = await page.locator('table.plan thead th').first().boundingBox()
  const bar = await page.locator('.bar').boundingBox()
  expect(top?.y).toBeCloseTo(bar?.height ?? 0, 0)
  await page.context().close()
})

test('the printed plan is in landscape A4, with its headings on every page and without the filters', async () => {
  const { page } = await openPage()
  await page.goto(`${base}/fr${planPath}?function=1`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.filters').isVisible()).toBe(false)
  expect(await page.locator('table.plan thead').evaluate(head => getComputedStyle(head).display)).toBe(
    'table-header-group',
  )
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ])
  expect(new Set(sizes.map(String))).toEqual(new Set(['842,595']))
  await page.context().close()
})
