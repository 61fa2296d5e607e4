import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { languages } from '#domain/language.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import { writeJson } from '#documents/write-json.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { xlsxFaults } from '../made/xlsx-faults.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const { slug } = peatlands
const plan = `/plan/${slug}`
let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands])
  const { jacana } = pages
  await jacana.do(createVersion, planner, { slug, name: 'May & June' })
  await jacana.do(makePaper, planner, {
    slug,
    report: 'briefing',
    version: 'May & June',
    language: 'en',
    format: 'docx',
  })
  await jacana.do(reviseActivity, planner, {
    slug,
    id: 'activity-2031-Draw the map',
    version: 1,
    language: 'en',
    text: 'Draw the large map',
  })
  await jacana.do(recordProgress, planner, {
    slug,
    id: 'activity-2031-Draw the map',
    status: 'completed',
    seen: 1,
  })
  await jacana.do(startImport, planner, {
    bytes: Uint8Array.from(writeJson(paperFromPlan(peatlands, 'en'))),
    fileName: 'sent; "twice".json',
  })
}, 60_000)
afterAll(() => pages.close())

const fetched = async (path: string) => {
  const answer = await pages.app.request(path)
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The addresses of the downloads of a page's table. */
const offeredFiles = async (path: string): Promise<string[]> =>
  [...textOf((await fetched(path)).bytes).matchAll(/href="([^"]+\.(?:xlsx|csv)[^"]*)"/gu)].map(
    ([, href = '']) => href.replaceAll('&amp;', '&'),
  )

const tablePages = [
  '',
  plan,
  `${plan}?function=1&q=map`,
  '/mandates',
  '/mandates/resolution-iv-2',
  `${plan}/versions`,
  `${plan}/papers`,
  `${plan}/compare?from=May+%26+June&kind=status`,
  '/search?q=map',
  '/import',
]

test.each(languages.flatMap(language => tablePages.map(page => [language, page] as const)))(
  '/%s%s offers its table as a workbook and as CSV with two separators',
  async (language, page) => {
    const links = await offeredFiles(`/${language}${page}`)
    const usual = language === 'en' ? 'comma' : 'semicolon'
    expect(links.map(link => [/\.(xlsx|csv)/.exec(link)?.[1], /separator=(\w+)/.exec(link)?.[1]])).toEqual([
      ['xlsx', undefined],
      ['csv', usual],
      ['csv', usual === 'comma' ? 'semicolon' : 'comma'],
    ])
    const [workbook, first, second] = await Promise.all(links.map(fetched))
    expect(workbook?.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(xlsxFaults(workbook?.bytes ?? new Uint8Array())).toEqual([])
    for (const [csv, delimiter] of [
      [first, usual === 'comma' ? ',' : ';'],
      [second, usual === 'comma' ? ';' : ','],
    ] as const) {
      expect([csv?.status, csv?.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
      const [head = '', row = ''] = textOf(csv?.bytes ?? new Uint8Array()).split('\r\n')
      expect(head.startsWith('\ufeff')).toBe(true)
      expect(head.split(delimiter).length).toBeGreaterThan(3)
      expect(row).not.toBe('')
    }
    expect(pages.defects).toEqual([])
  },
)

test('the file of a page has the conditions of the page', async () => {
  const rows = async (path: string) =>
    textOf((await fetched(path)).bytes)
      .trimEnd()
      .split('\r\n')
      .slice(1)
  const [status] = await rows(`/en${plan}/tables/comparison.csv?from=May+%26+June&kind=status`)
  expect(status).toBe('1,1.1,1,Draw the large map,Status,Activity 2031,On track,Completed')
  expect(await rows(`/en${plan}/tables/comparison.csv?from=May+%26+June&kind=moved`)).toEqual([])
  expect((await rows(`/en${plan}/tables/mandates.csv?instrument=decision-pc3-4`)).length).toBe(1)
  expect(
    (await rows(`/en${plan}/export.csv?status=completed`)).every(row => row.endsWith(',Completed')),
  ).toBe(true)
  expect((await rows('/en/import/imports.csv'))[0]).toContain('"sent; ""twice"".json",Open')
})

test.each([
  `${plan}/tables/nothing.xlsx`,
  '/plan/none/tables/mandates.xlsx',
  `${plan}/tables/comparison.xlsx?from=none`,
  `${plan}/tables/mandates.xlsx?instrument=none`,
  `${plan}/tables/mandates.exe`,
])('%s is not there', async path => expect((await fetched(`/fr${path}`)).status).toBe(404))
