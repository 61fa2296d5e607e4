import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { planner } from '#tests/people.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { bringRecords } from '../bring-records.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([])
  await bringRecords((useCase, input) => pages.jacana.do(useCase, planner, input))
}, 60_000)
afterAll(() => {
  expect(pages?.defects).toEqual([])
  return pages?.close()
})

const open = async (address: string) => {
  const answer = await pages.app.request(address)
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '' }
}

/** The ids of the records that a page lists. */
const idsOn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\/registers\/trainings\/([0-9a-f-]{20,})"/g)].map(([, id = '']) => id)),
]

const idsOf = async (input: object): Promise<string[]> => {
  const request = { register: 'trainings', size: 1000, ...input }
  return (await pages.jacana.do(listRecords, planner, request)).records.map(({ id }) => id)
}

const behind = 'held;2031-01-01..2031-03-01;kind=webinar'
const asPart = `behind=${encodeURIComponent(behind)}`

test.each(languages)(
  'a number of a measure opens its records, and the page says which: %s',
  async language => {
    const { status, text } = await open(`/${language}/registers/trainings?${asPart}`)
    expect(status).toBe(200)
    const ids = await idsOf({ behind })
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.length).toBeLessThan((await idsOf({})).length)
    expect(idsOn(text).toSorted()).toEqual(ids.toSorted())
    const words = wordsIn(measureWords, language)
    expect(text).toContain(words.wholeList)
    expect(text).toContain({ en: 'Trainings held', fr: 'Formations tenues', es: 'Capacitaciones' }[language])
    expect(text).toContain(`href="/${language}/registers/trainings">${words.wholeList}`)
  },
)

test('the records behind a number stay while they are sorted, filtered, paged and downloaded', async () => {
  const { text } = await open(`/en/registers/trainings?${asPart}&sort=title`)
  const lists = [...text.matchAll(/href="([^"]*(?:registers\/trainings|export\.\w+)\?[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter(href => href.includes('sort=') || href.includes('export.'))
  expect(lists.length).toBeGreaterThan(4)
  expect(lists.filter(href => !href.includes('behind='))).toEqual([])
  expect(text).toContain(`<input type="hidden" name="behind" value="${behind}"`)
  const json = lists.find(href => href.includes('export.json')) ?? ''
  const file = JSON.parse((await open(json)).text) as { records: { id: string }[] }
  expect(file.records.map(({ id }) => id).toSorted()).toEqual((await idsOf({ behind })).toSorted())
  // A number as at a day is no view.
  expect(text).not.toContain('id="view-title"')
})

test('what names no number of the register leads to the plain list', async () => {
  for (const text of ['nonsense', 'constructor;..2024-01-01', 'held;..2024-01-01;colour=red'])
    expect(await open(`/en/registers/trainings?behind=${encodeURIComponent(text)}`)).toMatchObject({
      status: 302,
      location: '/en/registers/trainings',
    })
})
