import type { IncomingMessage } from 'node:http'

import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { createSigner } from '#use-cases/people/signer.ts'

import { createDemo, demoCookie } from './demo.ts'

const secrets = { current: 'a secret of this test, and of no other', earlier: [] }
const demo = createDemo(createSigner(secrets, 'demo'))
const app = new Hono()
app.get('/', c => c.json({ isOffered: demo.isOffered(c), person: demo.personIdOf(c) ?? null }))

type Sent = { host?: string; address?: string; headers?: Record<string, string>; httpVersion?: string }

/** What the demo says to a request, asked by the application and before it. */
const ask = async ({ host = 'localhost:3000', address = '127.0.0.1', headers = {}, ...sent }: Sent) => {
  const request = { socket: { remoteAddress: address }, headers, httpVersion: sent.httpVersion ?? '1.1' }
  const incoming = request as unknown as IncomingMessage
  const answer = await app.request(`http://${host}/`, { headers }, { incoming })
  return { ...((await answer.json()) as { isOffered: boolean; person: string | null }), incoming }
}

const cookie = `${demoCookie}=${encodeURIComponent(demo.cookieOf('noor'))}`

test.each<Sent>([
  {},
  { host: '127.0.0.1:3000' },
  { host: '[::1]:3000', address: '::1' },
  { address: '::ffff:127.0.0.1' },
])('a person at this machine may become somebody, and is whom they became: %o', async sent => {
  const { isOffered, incoming } = await ask(sent)
  expect([isOffered, demo.isOfferedTo(incoming)]).toEqual([true, true])
  expect((await ask({ ...sent, headers: { cookie } })).person).toBe('noor')
})

test.each<Sent>([
  { address: '192.0.2.7' },
  { address: '::ffff:192.0.2.7' },
  { httpVersion: '1.0' },
  ...['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-port', 'x-real-ip', 'cf-connecting-ip'].map(
    name => ({
      headers: { [name]: '' },
    }),
  ),
])('who comes from elsewhere or through a proxy is nobody, also with a cookie: %o', async sent => {
  const { isOffered, person, incoming } = await ask({ ...sent, headers: { ...sent.headers, cookie } })
  expect([isOffered, person, demo.isOfferedTo(incoming)]).toEqual([false, null, false])
})

test.each(['plans.example.org', 'localhost.example.org', '127.0.0.1.example.org'])(
  'under the name %s nobody is anybody',
  async host => {
    expect(await ask({ host, headers: { cookie } })).toMatchObject({ isOffered: false, person: null })
  },
)

test('a cookie that this demo has not signed is nobody’s', async () => {
  const signed = createSigner(secrets, 'look').sign('noor')
  for (const value of ['noor', 'noor.', signed, demo.cookieOf('noor').replace('noor', 'elena')])
    expect((await ask({ headers: { cookie: `${demoCookie}=${encodeURIComponent(value)}` } })).person).toBe(
      null,
    )
})
