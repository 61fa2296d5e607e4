import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { readSheets } from '#documents/read-sheets.ts'
import type { Person } from '#domain/rights/right.ts'
import { planner } from '#tests/people.ts'
import { addressOf } from '#doors/web/paths.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { countRecords } from '#use-cases/records/count-records.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { reviseRecord } from '#use-cases/records/revise-record.ts'
import { type BroughtRecords, bringRecords } from '../bring-records.ts'
import { internalWords } from '../internal-words.ts'
import { answerOf, createSheetPages, gradesOf, rowOf, saidBy, sheetIn, workbookOf } from '../sheet-pages.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages
let records: BroughtRecords

beforeAll(async () => {
  pages = await openTestPages([])
  records = await bringRecords((useCase, input) => pages.jacana.do(useCase, planner, input))
}, 60_000)
afterAll(() => pages?.close())

const { open, post, send, check, decide } = createSheetPages(() => pages)
const countOf = async (): Promise<number> =>
  (await pages.jacana.do(countRecords, planner, { register: 'trainings' })).count
const auditEntries = async (): Promise<number> => {
  const verdict = await pages.jacana.do(verifyAudit, planner, {})
  if (!verdict.ok) throw new Error('the log does not agree with itself')
  return verdict.entries
}

test.each(languages)('a sheet goes up, is checked and applied: %s', async language => {
  const words = wordsIn(recordSheetPageWords, language)
  const before = await countOf()
  const list = await open(addressOf('register', language, { register: 'trainings' }))
  const upload = addressOf('recordsSheet', language, { register: 'trainings' })
  expect(list.text).toContain(`href="${upload}"`)
  const form = await open(upload)
  expect(form.text).toContain(addressOf('recordsTemplate', language, { register: 'trainings' }))
  const sheet = sheetIn[language](`Wetland skills ${language}`)
  const { location, text, sentences, version } = await check(sheet, language)
  expect(gradesOf(text)).toEqual(['new'])
  expect(sentences).toContain(words.apply(1))
  expect(internalWords(sentences)).toEqual([])
  expect(await countOf()).toBe(before)
  const applied = await decide(location, [
    ['version', version],
    ['do', 'apply'],
  ])
  expect(applied).toMatchObject({ status: 303, location })
  expect(saidBy((await open(location)).text)).toContain(words.added(1))
  expect(await countOf()).toBe(before + 1)
})

test.each([
  ['Title (English),TITLE (ENGLISH)\nA,B\n', 'stands over two columns'],
  ['Colour,Taste\nblue,sour\n', 'No heading of this sheet belongs to the register'],
  ['Name,Party\nAmina,Kenya\n', 'No heading of this sheet belongs to the register'],
  ['', 'is empty'],
])('a sheet with wrong headings is refused with a reason: %j', async (sheet, reason) => {
  const before = await auditEntries()
  const { status, text } = await send(sheet)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(saidBy(text)).toContain(reason)
  expect(text).toContain('<input type="file"')
  expect(await auditEntries()).toBe(before)
})

test('without a file the form says so at its field, in three languages', async () => {
  for (const language of languages) {
    const { status, text } = await post(addressOf('recordsSheet', language, { register: 'trainings' }), [])
    expect(status).toBe(422)
    expect(text).toContain('class="fault"')
  }
})

test('unknown and missing headings are named, in any order and language', async () => {
  const { sentences, text } = await check('Colour;Du;Titre (français)\nblue;3.5.2031;Formation\n', 'fr')
  expect(sentences).toContain('sont inconnues et laissées de côté\u00a0: «\u00a0Colour\u00a0»')
  expect(sentences).toContain('pas de colonne pour «\u00a0Type\u00a0» et «\u00a0Public visé\u00a0»')
  expect(gradesOf(text)).toEqual(['error'])
  expect(sentences).toContain('Aucune ligne ne peut être appliquée')
})

test('days and decimals of another locale are read; what nobody can read is at its row and field', async () => {
  const sheet = [
    'Titre (anglais);Type;Public visé;Du;Coût;Coût (monnaie)',
    'One;Atelier;Parties contractantes;31/03/2031;1 200,50;EUR',
    'Two;Atelier;Parties contractantes;12/31/2031;;',
    'Three;Atelier;Parties contractantes;01.02.2031;beaucoup;EUR',
    'Four;Pique-nique;Parties contractantes;01.02.2031;;',
  ].join('\n')
  const { text } = await check(sheet, 'fr')
  expect(gradesOf(text)).toEqual(['new', 'error', 'error', 'error'])
  expect(rowOf(text, 2)).toContain('31 mars 2031')
  expect(rowOf(text, 2)).toMatch(/1[\u202f\u00a0 ]200,50/)
  expect(rowOf(text, 3)).toContain('Du «\u00a012/31/2031\u00a0» Écrivez un jour')
  expect(rowOf(text, 4)).toMatch(/Coût .*beaucoup.* Écrivez un nombre/)
  expect(rowOf(text, 5)).toContain('Type «\u00a0Pique-nique\u00a0» Choisissez')
})

test('a reference to nothing and a number of nobody are faults of their rows', async () => {
  const paragraphs = await check('Instrument,Paragraph,Part\nNowhere,3,Operative\n', 'en', 'paragraphs')
  expect(rowOf(paragraphs.text, 2)).toContain('Instrument “Nowhere” Nothing here has this name')
  const { text } = await check('Number in the register,Place\nTRN-1999-001,Gland\n')
  expect(rowOf(text, 2)).toContain('no record of this number')
})

test('two new rows of one key, and two rows about one record, are not both applied', async () => {
  const row = 'Twice,Workshop,Contracting Parties,2031-07-01'
  const { text } = await check(`Title (English),Kind,Audience,From\n${row}\n${row}\n`)
  expect(gradesOf(text)).toContain('error')
  const number = await numberOf(records.recordId)
  const twice = await check(`Number in the register,Place\n${number},Bonn\n${number},Rome\n`)
  expect(gradesOf(twice.text)).toEqual(['change', 'error'])
  expect(rowOf(twice.text, 3)).toContain('A row above is about the same record')
})

test('a formula counts as what it shows, and the row says so', async () => {
  const { text, sentences } = await check(
    workbookOf([
      ['Title (English)', 'Kind', 'Audience', 'From', 'Place'].map(textOf),
      [
        '<f>HYPERLINK("http://x")</f><v>By formula</v>',
        ...['Workshop', 'Contracting Parties', '2031-07-09', '=1+1'].map(textOf),
      ],
    ]),
  )
  expect(rowOf(text, 2)).toContain('By formula')
  expect(rowOf(text, 2)).toContain('=1+1')
  expect(rowOf(text, 2)).toContain('taken as it shows there: Title (English)')
  expect(sentences).toContain('Only the first sheet is read, without “Two”')
})

const textOf = (text: string): string => `<v>${text}</v>`

const recordOf = async (id: string) =>
  (await pages.jacana.do(showRecord, planner, { register: 'trainings', id })).record
const numberOf = async (id: string): Promise<string> => (await recordOf(id)).number ?? ''
const placeOf = async (id: string) => (await recordOf(id)).values['place']

test('a row that would undo a later change is left out unless its box is checked', async () => {
  const id = records.recordId
  const number = await numberOf(id)
  const sheet = `Number in the register,Version in the register,Place\n${number},1,Geneva\n`
  const { location, text, sentences, version } = await check(sheet)
  expect(gradesOf(text)).toEqual(['asks'])
  expect(sentences).toContain('Somebody changed this record after the sheet was made')
  expect(text).toContain('<input type="checkbox" name="rows" value="2"/>')
  const choice = await decide(location, [
    ['version', version],
    ['do', 'keep'],
    ['among', '2'],
    ['rows', '2'],
  ])
  const again = await open(choice.location)
  expect(again.text).toContain('name="rows" value="2" checked')
  expect(again.text).toContain('role="status"')
  // The box is empty again: the row is left out.
  await decide(location, [
    ['version', again.version],
    ['do', 'apply'],
    ['among', '2'],
  ])
  expect(await placeOf(id)).toBe('Nairobi')
  const left = await pages.app.request(`${location}/left-out.xlsx`)
  const [leftSheet] = readSheets(new Uint8Array(await left.arrayBuffer()))
  expect(leftSheet?.rows.flatMap(({ cells }) => cells)).toContain('Geneva')
  const next = await check(sheet)
  const guess = await decide(next.location, [
    ['version', next.version],
    ['do', 'apply'],
    ['among', '2'],
    ['rows', '3'],
  ])
  expect(guess.status).toBe(422)
  expect(guess.text).toContain('class="fault"')
  await decide(next.location, [
    ['version', next.version],
    ['do', 'apply'],
    ['among', '2'],
    ['rows', '2'],
  ])
  expect(await placeOf(id)).toBe('Geneva')
})

test('a stale form is answered, keeps what was checked, and writes nothing', async () => {
  const id = records.recordId
  const sheet = `Number in the register,Version in the register,Place\n${await numberOf(id)},1,Lima\n`
  const { location, version } = await check(sheet)
  await decide(location, [
    ['version', version],
    ['do', 'keep'],
    ['among', '2'],
  ])
  const before = await auditEntries()
  const stale = await decide(location, [
    ['version', version],
    ['do', 'apply'],
    ['among', '2'],
    ['rows', '2'],
  ])
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('role="alert"')
  expect(stale.text).toContain('name="rows" value="2" checked')
  expect(await auditEntries()).toBe(before)
  expect(await placeOf(id)).not.toBe('Lima')
})

test('a sheet is applied once, however often its form is sent, and never after it was discarded', async () => {
  const before = await countOf()
  const { location, version } = await check(sheetIn.en('Only once'))
  const fields = [
    ['version', version],
    ['do', 'apply'],
  ] as const
  await Promise.all([decide(location, fields), decide(location, fields)])
  const later = await decide(location, [...fields, ['among', '']])
  expect(later.status).toBeGreaterThanOrEqual(400)
  expect(saidBy(later.text)).toContain('The sheet is in')
  expect(await countOf()).toBe(before + 1)
  const other = await check(sheetIn.en('Never'))
  const gone = await post(`${other.location}/discard`, [['version', other.version]])
  expect(gone.status).toBe(303)
  expect(saidBy((await open(other.location)).text)).toContain('Nothing was written')
  expect(
    (
      await decide(other.location, [
        ['version', other.version],
        ['do', 'apply'],
      ])
    ).status,
  ).toBeGreaterThanOrEqual(400)
  expect(await countOf()).toBe(before + 1)
})

test('what changed since the check is judged anew, and nothing is half written', async () => {
  const id = records.recordId
  const number = await numberOf(id)
  const sheet = `Number in the register,Version in the register,Title (English),Kind,Audience,From,Place\n${number},${(await recordOf(id)).version},,,,,Quito\n,,Half written,Workshop,Contracting Parties,2031-08-08,\n`
  const { location, text, version } = await check(sheet)
  expect(gradesOf(text)).toContain('new')
  const [entries, before] = [await auditEntries(), await countOf()]
  const broken = await decide(location, [
    ['version', version],
    ['do', 'apply'],
    ['rows', 'none such'],
  ])
  expect(broken.status).toBe(422)
  expect([await auditEntries(), await countOf()]).toEqual([entries, before])
  await pages.jacana.do(reviseRecord, planner, {
    register: 'trainings',
    id,
    version: (await recordOf(id)).version,
    texts: { place: 'Montreux' },
    why: 'Moved',
  })
  await decide(location, [
    ['version', version],
    ['do', 'apply'],
  ])
  expect(await placeOf(id)).toBe('Montreux')
  expect(await countOf()).toBe(before + 1)
})

test('the sheet of another register, and that of another person, is not found', async () => {
  const { location } = await check(sheetIn.en('Mine'))
  const { status } = await open(location.replace('/trainings/', '/contacts/'))
  expect(status).toBe(404)
  const other = pages.appFor({ person: { ...planner, id: 'somebody-else' }, by: 'session' })
  expect((await other.request(location)).status).toBe(404)
  expect((await other.request(`${location}/left-out.xlsx`)).status).toBe(404)
})

test('who may only read is offered no sheet and may send none', async () => {
  const reader: Person = { id: 'reader', name: 'Reader', grants: [{ right: ['read', 'records:trainings'] }] }
  const app = pages.appFor({ person: reader, by: 'session' })
  const address = addressOf('recordsSheet', 'en', { register: 'trainings' })
  const list = await answerOf(await app.request(addressOf('register', 'en', { register: 'trainings' })))
  expect(list.status).toBe(200)
  expect(list.text).not.toContain(address)
  expect((await app.request(address)).status).toBe(403)
})

test('many rows come in pages, by their grade, and each page says where it is', async () => {
  const rows = Array.from({ length: 130 }, (_, i) => `Series ${i},Workshop,Contracting Parties,2031-09-01`)
  const { location, text } = await check(`Title (English),Kind,Audience,From\n${rows.join('\n')}\nBad,,,\n`)
  expect(gradesOf(text)).toHaveLength(100)
  const second = await open(`${location}?page=2`)
  expect(gradesOf(second.text)).toHaveLength(31)
  expect(gradesOf((await open(`${location}?show=error`)).text)).toEqual(['error'])
  expect((await open(`${location}?show=nothing&page=-1`)).status).toBe(200)
  expect(text.length).toBeLessThan(100_000)
  expect(pages.defects).toEqual([])
})
