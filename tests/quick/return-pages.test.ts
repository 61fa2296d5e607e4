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
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { comment, editDocx, retype, rowBelow, track, type WordEdit } from '../edited-docx.ts'
import { escapeSentence, openReturnPages, type ReturnPages, wordFile } from '../return-pages.ts'

let pages: ReturnPages
let slug: string
let returns: string

beforeAll(async () => {
  pages = await openReturnPages()
  ;({ slug, returns } = pages)
}, 60_000)
afterAll(() => pages.close())

const one = { author: 'Reviewer <One>', at: '2030-05-03T14:05:00Z' }
const two = { author: 'Reviewer Two', at: '2030-05-04T09:30:00Z' }

const get = (path: string) => pages.get(path)
const post = (path: string, fields: Record<string, string | File>) => pages.post(path, fields)
const sendBack = (language: Language, edits: readonly WordEdit[]) =>
  post(`/${language}${returns}`, { file: wordFile(editDocx(pages.paper, edits)) })

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)
const faultsIn = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )

/** The versions in the forms of a page, and the ids of its edits in order. */
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

test('the page of the papers has the form, with the limit of the size', async () => {
  const { text } = await get(`/fr/plan/${slug}/papers`)
  expect(text).toContain(`action="/fr${returns}"`)
  expect(text).toContain('data-most-bytes="25000000"')
  expect(text).toContain(wordsIn(returnsPageWords, 'fr').fileHint(25))
  expect(text).toContain(wordsIn(returnsPageWords, 'fr').none)
})

test.each(languages)(
  'the pages of an open and a discarded paper answer in %s and are valid HTML',
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

test('each edit is beside its row, in the order of the plan, with its words, author and time', async () => {
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

test('edits are decided one by one, by row, by author and all at once; filters show only theirs', async () => {
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

test('a decision that somebody else made meanwhile is not overwritten but shown', async () => {
  const { location } = await sendBack('es', everything)
  await decide(location, 'accept:e1')
  const late = await post(`${location}/decide`, { version: '1', do: 'refuse:e1', show: 'all' })
  expect(late.status).toBe(409)
  expect(late.text).toContain(refusalSentence('es', new Refusal('clash', { who: planner.name })).slice(0, 20))
  expect(formOn(late.text)).toMatchObject({ version: '2' })
})

test('edits are applied only when all are decided, and the page counts the changes', async () => {
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
  // The same form once more would get the same answer; this one comes from another window.
  const again = await post(`${location}/apply`, { version, revision, show: 'all' })
  expect(again.text).toContain('To take over more')
})

test('a comment becomes a note on the pages of its row and of its result', async () => {
  const printing = allStrands(pages.plan).find(
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

test('the same file again has nothing to decide', async () => {
  const { location } = await sendBack('en', everything)
  const { text } = await get(location)
  expect(formOn(text).edits.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'done'))
  expect(text).not.toContain('/apply"')
})

test('where the plan has changed since, the page says so and shows all three texts', async () => {
  const audit = allStrands(pages.plan).find(
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

test('many edits are shown in pages', async () => {
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

test('a returned paper is found under its own plan only', async () => {
  const { location } = await sendBack('en', [retype('Audit', 'Audits')])
  expect((await get(location.replace(slug, 'other'))).status).toBe(404)
  expect((await get(`/en${returns}/nothing`)).status).toBe(404)
})
