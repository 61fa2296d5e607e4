import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { type Language, languages } from '#domain/language.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { Refusal } from '#domain/refusal.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { closedReturnWords } from '#i18n/pages/closed-return.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import {
  comment,
  editDocx,
  remade,
  retype,
  rowBelow,
  track,
  type WordEdit,
  withoutTables,
} from '../edited-docx.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { withOwnIds } from '../return-suite.ts'
import { peatlands } from '../world.ts'

const plan = withOwnIds(peatlands)
const { slug } = plan
const returns = `/plan/${slug}/papers/returns`
const one = { author: 'Reviewer <One>', at: '2030-05-03T14:05:00Z' }
const two = { author: 'Reviewer Two', at: '2030-05-04T09:30:00Z' }
let pages: TestPages
let paper: Uint8Array

beforeAll(async () => {
  pages = await openTestPages([plan])
  await pages.jacana.do(createVersion, planner, { slug, name: 'As <sent>' })
  paper = await madePaper('integrated-plan', 'en')
}, 60_000)
afterAll(() => pages.close())

const madePaper = async (report: string, language: Language) =>
  (
    await pages.jacana.do(makePaper, planner, {
      slug,
      report,
      version: 'As <sent>',
      language,
      format: 'docx',
    })
  ).bytes

const get = async (path: string) => {
  const answer = await pages.app.request(path)
  return { status: answer.status, text: await answer.text() }
}
const post = async (path: string, fields: Record<string, string | File>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const answer = await pages.app.request(path, {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost' },
  })
  return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() }
}
const fileOf = (bytes: Uint8Array, name = 'comments <of two>.docx') =>
  new File([Uint8Array.from(bytes)], name)
const sendBack = (language: Language, edits: readonly WordEdit[], fields: Record<string, string> = {}) =>
  post(`/${language}${returns}`, { file: fileOf(editDocx(paper, edits)), ...fields })
const escapeSentence = (sentence: string) =>
  sentence
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)
const faultsIn = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )

/** What the page of a file shows: its version in the forms, and the ids of its changes in order. */
const formOn = (text: string) => ({
  version: /name="version" value="(\d+)"/u.exec(text)?.[1] ?? '',
  revision: /name="revision" value="(\d+)"/u.exec(text)?.[1] ?? '',
  edits: [...text.matchAll(/<li class="edit (\w+)" id="(\w+)"/gu)].map(([, state = '', id = '']) => ({
    state,
    id,
  })),
})
const decide = async (location: string, verb: string, more: Record<string, string> = {}) => {
  const [path = ''] = location.split(/[?#]/u)
  const { version } = formOn((await get(location)).text)
  return post(`${path}/decide`, { version, do: verb, show: 'all', ...more })
}

const everything = [
  track('Draw the map', 'Draw a large map', one),
  track('Keep the register', 'Maintain the register', two),
  retype('Means', 'Ways and means'),
  rowBelow('Audit', 'Second audit'),
  comment('Print the map', 'In "colours"?', two),
  retype('take note of', 'welcome'),
]

test('the page of the papers has the form, with what it can take said before anything is sent', async () => {
  const { text } = await get(`/fr/plan/${slug}/papers`)
  expect(text).toContain(`action="/fr${returns}"`)
  expect(text).toContain('data-most-bytes="25000000"')
  expect(text).toContain(wordsIn(returnsPageWords, 'fr').fileHint(25))
  expect(text).toContain(wordsIn(returnsPageWords, 'fr').none)
})

test.each(languages)(
  'the pages answer in %s, whole and without faults: open, taken over, dropped',
  async language => {
    const { status, location } = await sendBack(language, everything)
    expect(status).toBe(303)
    const open = await get(location)
    expect(await faultsIn(open.text)).toEqual([])
    expect(open.text).toContain('comments &lt;of two&gt;.docx')
    expect(open.text).toContain('As &lt;sent&gt;')
    expect(open.text).toContain('Reviewer &lt;One&gt;')
    for (const other of languages)
      expect(open.text).toContain(`href="${location.replace(`/${language}/`, `/${other}/`)}"`)
    expect(await faultsIn((await get(`/${language}${returns}`)).text)).toEqual([])
    await post(`${location}/discard`, { version: '1' })
    const closedPage = await get(location)
    expect(closedPage.text).toContain(escapeSentence(wordsIn(closedReturnWords, language).discarded))
    expect(await faultsIn(closedPage.text)).toEqual([])
    expect(pages.defects).toEqual([])
  },
)

test('each change stands in the order of the plan beside its row, with what goes and comes, by whom and when', async () => {
  const { location } = await sendBack('en', everything)
  const { text } = await get(location)
  const order = ['welcome', '<del>the</del>', 'In &quot;colours&quot;?', '<del>Keep</del>', 'Second audit']
  const places = order.map(words => text.indexOf(words))
  expect(places.every(place => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(text).toContain('<ins>a large</ins>')
  expect(text).toMatch(
    /<time datetime="2030-05-03T14:05:00[^"]*">Reviewer &lt;One&gt;, 3 May 2030 at 14:05 UTC<\/time>/u,
  )
  expect(text).toContain(wordsIn(returnedEditWords, 'en').untracked)
  const row = text.slice(text.indexOf('class="present-row"'), text.indexOf('<del>the</del>'))
  expect(row).toContain('1.1, Row 1')
  expect(row).toContain('Draw the map')
  expect(row).toContain('SO / FO')
})

test('a change is decided, taken back, decided with its row, its person and the rest; filters keep what they name', async () => {
  const { location } = await sendBack('en', everything)
  const all = formOn((await get(location)).text).edits
  const first = all[0]?.id ?? ''
  const acceptedPage = await decide(location, `accept:${first}`)
  expect(acceptedPage).toMatchObject({ status: 303, location: `${location}?at=${all[1]?.id}#${all[1]?.id}` })
  expect((await get(acceptedPage.location)).text).toMatch(
    new RegExp(`id="${all[1]?.id}-accept" autofocus`, 'u'),
  )
  expect((await get(`${location}?show=accepted`)).text).toContain(`id="${first}"`)
  expect((await get(`${location}?show=open`)).text).not.toContain(`id="${first}"`)
  await decide(location, `open:${first}`)
  expect(formOn((await get(location)).text).edits.every(({ state }) => state === 'open')).toBe(true)
  await decide(location, `refuse:${all[2]?.id},${all[3]?.id}`)
  await decide(location, 'accept:by:Reviewer <One>')
  const ofOne = await get(`${location}?by=Reviewer+%3COne%3E`)
  expect(formOn(ofOne.text).edits).toEqual([expect.objectContaining({ state: 'accepted' })])
  const rest = await decide(location, 'refuse:rest', { show: 'open' })
  expect(rest.location).toBe(`${location}?show=open`)
  expect((await get(rest.location)).text).toContain(wordsIn(returnPageWords, 'en').emptyChoice)
  const states = formOn((await get(location)).text).edits.map(({ state }) => state)
  expect(states.filter(state => state === 'accepted')).toHaveLength(1)
  expect(states.filter(state => state === 'refused')).toHaveLength(all.length - 1)
  expect((await decide(location, 'ponder:e1')).status).toBe(422)
})

test('what somebody else decided meanwhile is not overwritten, and said', async () => {
  const { location } = await sendBack('es', everything)
  await decide(location, 'accept:e1')
  const late = await post(`${location}/decide`, { version: '1', do: 'refuse:e1', show: 'all' })
  expect(late.status).toBe(409)
  expect(late.text).toContain(refusalSentence('es', new Refusal('clash', { who: planner.name })).slice(0, 20))
  expect(formOn(late.text)).toMatchObject({ version: '2' })
})

test('nothing is taken over while something is undecided; then it is, and the page says what was written', async () => {
  const { location } = await sendBack('en', everything)
  const early = await post(
    `${location}/apply`,
    formOn((await get(location)).text) as unknown as Record<string, string>,
  )
  expect(early.status).toBe(422)
  expect(early.text).toContain(refusalSentence('en', new Refusal('returnUndecided', { edits: 6 })))
  await decide(location, 'accept:rest')
  const { version, revision } = formOn((await get(location)).text)
  expect(await post(`${location}/apply`, { version, revision })).toMatchObject({ status: 303, location })
  const { text } = await get(location)
  expect(text).toContain(wordsIn(closedReturnWords, 'en').applied)
  expect(text).toContain(wordsIn(closedReturnWords, 'en').notes(1))
  expect(text).toContain(wordsIn(closedReturnWords, 'en').covers(1))
  const { version: planVersion } = await pages.jacana.do(showReturn, planner, {
    id: location.split('/').at(-1) ?? '',
  })
  expect(text).toContain(`href="/en/plan/${slug}/compare?from=${planVersion.id}"`)
  expect((await get(`/en/plan/${slug}`)).text).toContain('Draw a large map')
  expect((await get(`/en${returns}`)).text).toContain(wordsIn(returnsPageWords, 'en').states.applied)
  expect((await post(`${location}/apply`, { version, revision })).text).toContain('To take over more')
})

test('a comment is a note on the page of its row, and of its result', async () => {
  const printing = allStrands(plan).find(
    ({ strand }) => strand.activities[0]?.text.words['en']?.text === 'Print the map',
  )
  const activity = printing?.strand.activities[0] ?? { id: '', year: 0 }
  for (const path of [activityAddress('fr', slug, '1.1', activity), `/fr/plan/${slug}/result/1.1`]) {
    const { text } = await get(path)
    expect(text, path).toContain('In &quot;colours&quot;?')
    expect(text, path).toContain('Reviewer Two')
    expect(text, path).toContain('comments &lt;of two&gt;.docx')
    expect(await faultsIn(text), path).toEqual([])
  }
  expect((await get(`/fr/plan/${slug}/result/2.1`)).text).not.toContain('colours')
})

test('the same file again: what the plan says already asks for no decision', async () => {
  const { location } = await sendBack('en', everything)
  const { text } = await get(location)
  expect(formOn(text).edits.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'done'))
  expect(text).not.toContain('/apply"')
})

test('where the plan changed since, all three texts are shown, and the page says so above', async () => {
  const audit = allStrands(plan).find(
    ({ strand }) => strand.activities[0]?.text.words['en']?.text === 'Audit',
  )?.strand.activities[0]
  const changedPlan = {
    slug,
    id: audit?.id ?? '',
    version: audit?.version ?? 1,
    language: 'en',
    text: 'Audit of accounts',
  }
  await pages.jacana.do(reviseActivity, planner, changedPlan)
  for (const language of languages) {
    const { location } = await sendBack(language, [track('Audit', 'Outside audit', two)])
    const { text } = await get(location)
    expect(text).toContain(escapeSentence(wordsIn(returnPageWords, language).since(1, 'As <sent>')))
    expect(text).toContain(wordsIn(returnedEditWords, language).saysNow)
    expect(text).toContain('<ins> of accounts</ins>')
    expect(formOn((await get(`${location}?show=changed`)).text).edits).toHaveLength(1)
  }
})

test('a great many changes come in pages', async () => {
  const comments = Array.from({ length: 130 }, (_, i) =>
    comment('Schools know peat', `Comment ${i + 1}`, two),
  )
  const { location } = await sendBack('en', comments)
  const { text } = await get(location)
  expect(formOn(text).edits).toHaveLength(100)
  expect(text).toContain(`href="${location}?page=2"`)
  expect(formOn((await get(`${location}?page=2`)).text).edits).toHaveLength(30)
  expect(formOn((await get(`${location}?at=e120`)).text).edits.map(({ id }) => id)).toContain('e120')
})

const editFile = (...edits: WordEdit[]) => fileOf(editDocx(paper, edits))
const bare: WordEdit = parts => ({
  ...parts,
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  'word/document.xml': (parts['word/document.xml'] ?? '').replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ''),
})
const inFrench = async () =>
  fileOf(editDocx(await madePaper('integrated-plan', 'fr'), [remade('language', 'en')]))
const withMacro: WordEdit = parts => ({ ...parts, 'word/vbaProject.bin': 'x' })

type Bad = {
  what: string
  file: () => File | Promise<File>
  refusal: Refusal
}
const bad: Bad[] = [
  {
    what: 'a paper of another plan',
    file: () => editFile(remade('plan', 'lakes')),
    refusal: new Refusal('paperOfOtherPlan', { plan: 'lakes' }),
  },
  {
    what: 'another kind of paper',
    file: async () => fileOf(await madePaper('briefing', 'en')),
    refusal: new Refusal('paperOfOtherKind', { report: 'briefing' }),
  },
  {
    what: 'a version that is not kept',
    file: () => editFile(remade('version', 'April')),
    refusal: new Refusal('paperVersionUnknown', { version: 'April' }),
  },
  {
    what: 'no version',
    file: () => editFile(remade('version', undefined)),
    refusal: new Refusal('paperVersionUnknown'),
  },
  {
    what: 'a text of a book’s length',
    file: () => editFile(retype('Audit', 'Audit '.repeat(20_000))),
    refusal: new Refusal('paperOverfull'),
  },
  {
    what: 'the tables destroyed',
    file: () => editFile(withoutTables),
    refusal: new Refusal('paperTablesGone'),
  },
  { what: 'a macro', file: () => editFile(withMacro), refusal: new Refusal('fileMacro') },
  { what: 'a paper not made here', file: () => editFile(bare), refusal: new Refusal('paperOfOtherOrigin') },
  {
    what: 'another language than it was made in',
    file: inFrench,
    refusal: new Refusal('paperLanguageOther', { paperLanguage: 'en', textLanguage: 'fr' }),
  },
  {
    what: 'no Word file',
    file: () => new File(['words'], 'words.txt'),
    refusal: new Refusal('paperNotWord'),
  },
  { what: 'an empty file', file: () => new File([''], 'empty.docx'), refusal: new Refusal('fileEmpty') },
]

test.each(bad.flatMap(each => languages.map(language => ({ ...each, language }))))(
  '$what is refused with its sentence above the form ($language)',
  async ({ file, refusal, language }) => {
    const { status, text } = await post(`/${language}${returns}`, { file: await file() })
    const sentence = escapeSentence(refusalSentence(language, refusal))
    expect(status).toBe(422)
    expect(text).toContain(`<div class="notice bad" role="alert"><p>${sentence}</p></div>`)
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('id="back-file"'))
  },
)

test('a file that lost its version and its language is read where they are said; without a file nothing is', async () => {
  const file = editFile(
    remade('version', undefined),
    remade('language', undefined),
    retype('Audit', 'Audits'),
  )
  expect((await post(`/es${returns}`, { file, version: 'As <sent>', language: 'en' })).status).toBe(303)
  const { status, text } = await post(`/es${returns}`, { version: '' })
  expect(status).toBe(422)
  expect(text).toContain(escapeSentence(refusalSentence('es', new Refusal('fileMissing'))))
})

test('a file that came back is found under its own plan only', async () => {
  const { location } = await sendBack('en', [retype('Audit', 'Audits')])
  expect((await get(location.replace(slug, 'other'))).status).toBe(404)
  expect((await get(`/en${returns}/nothing`)).status).toBe(404)
})
