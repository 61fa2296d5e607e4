import { afterAll, beforeAll, expect, test } from 'vitest'

import { administrationEntriesOf } from '#doors/web/frame/administration-entries.ts'
import { addressOf } from '#doors/web/paths.ts'
import { listDemoPeople } from '#use-cases/people/list-demo-people.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { showPosts } from '#use-cases/people/show-posts.ts'
import { personWith } from '../demo-people.ts'
import { planner } from '../people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages
let personId: string
let postId: string
beforeAll(async () => {
  pages = await openTestPages([])
  await pages.jacana.do(loadDemoPeople, planner, { folder: 'examples/wetlands-2023-2025' })
  personId = (await pages.jacana.do(listDemoPeople, planner, {}))[0]?.id ?? ''
  postId = (await pages.jacana.do(showPosts, planner, {}))[0]?.post.id ?? ''
}, 60_000)
afterAll(() => pages?.close())

/** The addresses of the pages above, as the breadcrumbs of a page name them. */
const placesAbove = async (address: string): Promise<string[]> => {
  const answer = await pages.app.request(address)
  expect(answer.status, address).toBe(200)
  const [, crumbs = ''] = /<nav class="crumbs"[^>]*>(.*?)<\/nav>/s.exec(await answer.text()) ?? []
  return [...crumbs.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
}

const above = '/en/administration'

test('each page of the administration leads back to its index, and to the list that it belongs to', async () => {
  pages.actAs({ person: planner, by: 'session' })
  const entries = administrationEntriesOf(planner)
  expect(entries.length).toBeGreaterThan(9)
  for (const { page } of entries) expect(await placesAbove(addressOf(page, 'en', {})), page).toEqual([above])
  expect(await placesAbove(`/en/posts/${postId}`)).toEqual([above, '/en/posts'])
  expect(await placesAbove(`/en/people/${personId}`)).toEqual([above, '/en/people'])
  expect(await placesAbove(`/en/roles/${postId}`)).toEqual([above, '/en/roles'])
  for (const page of ['data', 'erase'])
    expect(await placesAbove(`/en/people/${personId}/${page}`)).toEqual([
      above,
      '/en/people',
      `/en/people/${personId}`,
    ])
})

test('who may not open the index is not led to it; what is one’s own leads back to the account', async () => {
  pages.actAs({ person: personWith('staffReader', personId), by: 'session' })
  expect(await placesAbove('/en/posts')).toEqual([])
  expect(await placesAbove(`/en/posts/${postId}`)).toEqual(['/en/posts'])
  for (const page of ['/en/account/keys', '/en/account/notices', `/en/people/${personId}/data`])
    expect(await placesAbove(page), page).toEqual(['/en/account'])
})
