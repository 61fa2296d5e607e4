import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { planner } from '#tests/people.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { createRecord } from '#use-cases/records/create-record.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'
import { saveView } from '#use-cases/records/save-view.ts'
import { bringRecords } from '../bring-records.ts'
import { internalWords } from '../internal-words.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([])
  await bringRecords((useCase, input) => pages.jacana.do(useCase, planner, input))
}, 60_000)
afterAll(() => pages?.close())

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

const save = async (query: string): Promise<string> => {
  const request = { register: 'contacts', title: 'Kept', query }
  return (await pages.jacana.do(saveView, planner, request)).id
}
const contactsIn = async (view: string): Promise<string[]> => {
  const { records } = await pages.jacana.do(listRecords, planner, { register: 'contacts', view })
  return records.map(({ id }) => id).toSorted()
}

test('a view that is saved of a view has its records, words, order and columns', async () => {
  const add = (lastName: string, position = '') =>
    pages.jacana.do(createRecord, planner, {
      register: 'contacts',
      values: { lastName, language: 'en', consent: 'publish', ...(position && { position }) },
    })
  const { id: former } = await add('Former')
  await add('Present', 'Adviser')
  await pages.jacana.do(savePartRow, planner, {
    register: 'contacts',
    id: former,
    version: 1,
    part: 'roles',
    values: { role: 'headOfAuthority', party: 'KEN', from: '2020-01-01', until: '2024-01-01' },
  })
  expect(await contactsIn('vacant')).toEqual([former])
  const first = await save('view=vacant&sort=-lastName')
  const second = await save(`view=${first}&words=former&columns=lastName`)
  for (const view of [first, second, await save(`view=${second}&sort=lastName`)])
    expect(await contactsIn(view)).toEqual([former])
  const { order, columns, words } = await pages.jacana.do(listRecords, planner, {
    register: 'contacts',
    view: await save(`view=${second}&own=yes`),
  })
  expect({ order, columns, words }).toMatchObject({
    order: { by: 'lastName', isReversed: true },
    columns: ['lastName'],
    words: undefined,
  })
  expect((await open(`/en/registers/contacts?view=${second}`)).text).toContain('value="former"')
})

test.each(languages)('what a view asks for beside its filters is said: %s', async language => {
  const { text } = await open(`/${language}/registers/contacts?view=vacant`)
  const words = wordsIn(recordListWords, language)
  const line = /<p class="rest-line">(.*?)<\/p>/.exec(text)?.[1] ?? ''
  expect(line).toContain(words.always)
  expect(line).toContain(words.unlike('').slice(0, 2))
  expect(internalWords(line.replaceAll(/<[^>]*>/g, ''))).toEqual([])
})

test('nothing of all this was a defect', () => {
  expect(pages.defects).toEqual([])
})

test.each([
  ['pdf', 'application/pdf', '%PDF-'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
])('a list goes out as a paper at the address on its page: %s', async (format, mediaType, beginning) => {
  const { text } = await open('/en/registers/trainings?kind=webinar')
  const [, address = ''] = new RegExp(`href="([^"]*export\\.${format}[^"]*)"`).exec(text) ?? []
  const answer = await pages.app.request(address.replaceAll('&amp;', '&'))
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain(mediaType)
  expect((await answer.text()).startsWith(beginning)).toBe(true)
})

test('a list on paper is of the records of its page, and says what holds them together', async () => {
  const wordsOf = async (list: string) => {
    const answer = await pages.app.request(`/en/registers/${list}`)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    return strFromU8(files['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '')
  }
  const whole = await wordsOf('trainings/export.docx')
  const behindNumber = await wordsOf(`trainings/export.docx?${asPart}`)
  expect(whole).toContain('Launch of the handbook on small wetlands')
  expect(behindNumber).not.toContain('Launch of the handbook on small wetlands')
  expect(behindNumber).toContain('Trainings held, ')
  const { text } = await open('/en/registers/contacts?view=focalPoints')
  const line = /<p class="rest-line">(.*?)<\/p>/.exec(text)?.[1] ?? ''
  expect(line).toContain('Roles (')
  expect(await wordsOf('contacts/export.docx?view=focalPoints')).toContain(line)
})
