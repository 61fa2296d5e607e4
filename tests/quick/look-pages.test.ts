import { afterAll, beforeAll, expect, test } from 'vitest'

import { lookPageWords } from '#i18n/pages/look.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { planner, reader } from '../people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const { slug } = peatlands
const looker = { ...planner, id: 'noor', name: 'Noor' }

let pages: TestPages
beforeAll(async () => {
  pages = await openTestPages([peatlands])
})
afterAll(() => pages?.close())

const post = (address: string, fields: Record<string, string>) =>
  pages.app.request(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost' },
  })

test('whoever looks as another person sees that person’s pages, and a line that says so', async () => {
  pages.actAs({ person: reader, by: 'session' })
  const own = await (await pages.app.request(`/en/plan/${slug}/versions`)).text()
  pages.actAs({ person: reader, looker, by: 'session' })
  const looked = await (await pages.app.request(`/en/plan/${slug}/versions`)).text()
  expect(looked).toContain(lookPageWords.bar.en('Noor', 'Reader'))
  expect(own).not.toContain('look-line')
  const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'))
  expect(mainOf(looked)).toBe(mainOf(own))
})

test('a cached page does not carry the line of a look to the person themselves', async () => {
  pages.actAs({ person: reader, looker, by: 'session' })
  expect(await (await pages.app.request(`/en/plan/${slug}`)).text()).toContain('look-line')
  pages.actAs({ person: reader, by: 'session' })
  expect(await (await pages.app.request(`/en/plan/${slug}`)).text()).not.toContain('look-line')
})

test('whoever looks changes nothing, whatever the rights of the other', async () => {
  pages.actAs({ person: planner, looker, by: 'session' })
  const { sections } = await pages.jacana.do(showPlan, planner, { slug })
  const [activity] = sections[0]?.children[0]?.strands[0]?.activities ?? []
  const sentence = refusalSentence('en', new Refusal('lookingOnly'))
  for (const [address, fields] of [
    [`/en/plan/${slug}/versions`, { name: 'Mine' }],
    [`/en/plan/${slug}/activity/${activity?.id}`, { version: '1', text: 'Mine' }],
    [`/en/plan/${slug}/papers`, { report: 'briefing', version: 'Mine', language: 'en', format: 'docx' }],
    ['/en/administration/look', { person: 'somebody' }],
  ] as const) {
    const answer = await post(address, fields)
    expect(answer.status, address).toBe(403)
    expect(await answer.text(), address).toContain(sentence)
  }
  expect((await pages.jacana.do(showVersions, planner, { slug })).versions).toEqual([])
  const end = await post('/en/administration/look/end', {})
  expect(end.status).toBe(303)
  expect(end.headers.get('set-cookie')).toContain('jacana.look=;')
})

test('whoever looks does not see what is that person’s alone, and the person does', async () => {
  const own = ['account', 'account/second-factor', 'account/keys', 'account/notices']
  const data = ['people/planner/data', 'people/planner/data.json', 'people/planner/erase']
  const sentence = refusalSentence('en', new Refusal('lookingPrivate'))
  for (const address of [...own, ...data]) {
    pages.actAs({ person: planner, looker, by: 'session' })
    const answer = await pages.app.request(`/en/${address}`)
    expect(answer.status, address).toBe(403)
    expect(await answer.text(), address).toContain(sentence)
  }
  pages.actAs({ person: planner, by: 'session' })
  for (const address of own.slice(2))
    expect((await pages.app.request(`/en/${address}`)).status, address).toBe(200)
})
