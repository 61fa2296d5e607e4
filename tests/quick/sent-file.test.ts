import { createHash } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { showSentFile } from '#use-cases/files/show-sent-file.ts'
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

test('a form that is sent twice with the same file brings it once, whole and under its name', async () => {
  const { bytes } = await pages.jacana.do(exportPlan, planner, {
    slug: peatlands.slug,
    format: 'json',
    language: 'en',
  })
  const send = async (plan: string, content = bytes): Promise<string> => {
    // Each form has a boundary of its own, as in browsers.
    const body = new FormData()
    body.set('language', '')
    body.set('plan', plan)
    body.set('file', new File([Buffer.from(content)], 'Plan triennal – été.json'))
    const headers = { origin: 'http://localhost' }
    const answer = await pages.app.request('http://localhost/en/import', { method: 'POST', body, headers })
    expect(answer.status).toBe(303)
    return answer.headers.get('location') ?? ''
  }
  const [first, second, ...others] = await Promise.all([
    send(''),
    send(''),
    send(peatlands.slug),
    send('', Buffer.concat([bytes, Buffer.from(' ')])),
  ])
  expect(second).toBe(first)
  expect(new Set([first, ...others]).size).toBe(3)
  const id = first.split('/').at(-1) ?? ''
  const { file: stored } = await pages.jacana.do(showSentFile, planner, { id })
  expect(stored).toMatchObject({
    fileName: 'Plan triennal – été.json',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  const download = await pages.app.request(`http://localhost/en/files/${id}`)
  expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true)
})

test('nobody can name a file of this machine by its path', async () => {
  const bytes = { path: '/etc/hostname', sha256: '' } as unknown as Uint8Array
  const asking = pages.jacana.do(startImport, planner, { bytes, fileName: 'x' })
  await expect(asking).rejects.toMatchObject({ code: 'inputInvalid' })
})

test('an unknown file is not found', async () => {
  expect((await pages.app.request('http://localhost/en/files/nothing')).status).toBe(404)
})
