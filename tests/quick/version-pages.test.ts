import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'
import { languages } from '#domain/language.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const plan = `/plan/${peatlands.slug}`
const drawing = 'activity-2031-Draw the map'
let pages: TestPages
let first: string

beforeAll(async () => {
  pages = await openTestPages([peatlands])
  first = (
    await pages.jacana.do(createVersion, planner, {
      slug: peatlands.slug,
      name: 'First <draft>',
      why: 'To begin',
    })
  ).id
  await pages.jacana.do(reviseActivity, planner, {
    slug: peatlands.slug,
    id: drawing,
    version: 1,
    language: 'en',
    text: 'Draw the large map',
  })
  await pages.jacana.do(recordProgress, planner, {
    slug: peatlands.slug,
    id: drawing,
    status: 'completed',
    seen: 1,
  })
}, 60_000)
afterAll(() => pages.close())

const get = async (path: string) => {
  const answer = await pages.app.request(path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const post = (path: string, body: FormData | URLSearchParams) =>
  pages.app.request(path, { method: 'POST', body, headers: { origin: 'http://localhost' } })

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)
const faultsIn = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )

test.each(languages)('the pages answer in %s and are valid HTML', async language => {
  for (const path of [
    `${plan}/versions`,
    `${plan}/compare?from=${first}`,
    `${plan}/compare?from=${first}&to=${first}`,
  ]) {
    const { status, text } = await get(`/${language}${path}`)
    expect(status, path).toBe(200)
    expect(await faultsIn(text), path).toEqual([])
    for (const other of languages) expect(text).toContain(`href="/${other}${path.replaceAll('&', '&amp;')}"`)
  }
  expect(pages.defects).toEqual([])
})

test('the page of the plan links to its versions', async () =>
  expect((await get(`/fr${plan}`)).text).toContain(`href="/fr${plan}/versions"`))

test('a comparison marks the changed words and filters by kind and section', async () => {
  const whole = (await get(`/en${plan}/compare?from=${first}`)).text
  expect(whole).toContain('First &lt;draft&gt;')
  expect(whole).toContain('<ins>large </ins>')
  expect(whole).toContain('<del>On track</del>')
  const status = (await get(`/en${plan}/compare?from=${first}&kind=status`)).text
  expect(status).toContain('<ins>Completed</ins>')
  expect(status).not.toContain('<ins>large </ins>')
  const other = (await get(`/en${plan}/compare?from=${first}&function=2`)).text
  expect(other).not.toContain('<ins>')
  expect(other).toContain('No difference fits')
  expect((await get(`/fr${plan}/compare?from=${first}`)).text).not.toContain('<ins>large </ins>')
})

test('empty fields are not in the address; without a version there is no comparison', async () => {
  const response = await get(`/en${plan}/compare?from=${first}&to=&kind=&function=`)
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    `/en${plan}/compare?from=${first}`,
  ])
  expect((await get(`/en${plan}/compare`)).headers.get('location')).toBe(`/en${plan}/versions`)
  expect((await get(`/en${plan}/compare?from=none`)).status).toBe(404)
  expect((await get('/en/plan/none/versions')).status).toBe(404)
})

test('a version gets its name on the page; a name in use is refused and the form keeps it', async () => {
  const response = await post(
    `/es${plan}/versions`,
    new URLSearchParams({ name: 'Segunda', why: 'Porque sí' }),
  )
  expect(response.status).toBe(303)
  expect((await get(response.headers.get('location') ?? '')).text).toContain(
    'La versión «Segunda» está guardada.',
  )
  const again = await post(`/es${plan}/versions`, new URLSearchParams({ name: 'segunda', why: 'Otra vez' }))
  expect(again.status).toBe(422)
  const page = await again.text()
  expect(page).toContain(refusalSentence('es', new Refusal('versionNameTaken', { name: 'segunda' })))
  expect(page).toContain('value="segunda"')
  expect(page).toContain('Otra vez</textarea>')
  expect(await faultsIn(page)).toEqual([])
})

test('a version is exported and imported under another name; another file is refused', async () => {
  const answer = await pages.app.request(`/en${plan}/versions/${first}.json`)
  expect(answer.headers.get('content-disposition')).toContain(`${peatlands.slug}-first-draft.json`)
  const bytes = await answer.arrayBuffer()
  const sending = (content: ArrayBuffer | string, name: string) => {
    const form = new FormData()
    form.set('file', new File([content], 'version.json'))
    form.set('name', name)
    return post(`/en${plan}/versions/import`, form)
  }
  expect((await sending(bytes, '')).status).toBe(422)
  expect((await sending(bytes, 'Brought back')).status).toBe(303)
  expect((await get(`/en${plan}/versions`)).text).toContain('Brought back')
  const refusal = await sending('no version', '')
  expect([
    refusal.status,
    (await refusal.text()).includes(refusalSentence('en', new Refusal('versionFileUnknown'))),
  ]).toEqual([422, true])
  expect((await post(`/en${plan}/versions/import`, new FormData())).status).toBe(422)
  expect(pages.defects).toEqual([])
})
