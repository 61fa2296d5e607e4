import { afterAll, beforeAll, expect, test } from 'vitest'

import { startImport } from '#use-cases/imports/start-import.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { planner } from '../people.ts'
import { peatlands } from '../world.ts'

let pages: TestPages
beforeAll(async () => {
  pages = await openTestPages([peatlands])
}, 60_000)
afterAll(() => pages?.close())

test('a file is downloaded as it was sent, in parts, and never opened as a page', async () => {
  const { bytes } = await pages.jacana.do(exportPlan, planner, {
    slug: peatlands.slug,
    format: 'json',
    language: 'fr',
  })
  // More than two parts of a megabyte each; spaces at the end do not change JSON.
  const largeFile = Buffer.concat([bytes, Buffer.alloc(2_500_000, ' ')])
  const file = { bytes: Uint8Array.from(largeFile), fileName: 'plan “été”.json' }
  const { id } = await pages.jacana.do(startImport, planner, file)
  const answer = await pages.app.request(`http://localhost/fr/files/${id}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-length')).toBe(String(largeFile.length))
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('plan “été”.json')}`,
  )
  expect(Buffer.from(await answer.arrayBuffer()).equals(largeFile)).toBe(true)
})

test('an unknown file is not found', async () => {
  expect((await pages.app.request('http://localhost/en/files/nothing')).status).toBe(404)
})
