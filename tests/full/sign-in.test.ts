import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Listening, listen } from '#doors/web/listen.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'
import { type IdentityProvider, startIdentityProvider } from '../identity-provider.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'
import { startBrowser, type RunningBrowser } from './browser.ts'
import { freePort } from './free-port.ts'

// From the set-up to the provider, in a real browser; each person has a browser of their own.

let world: SignInWorld
let provider: IdentityProvider
let server: Listening
let running: RunningBrowser
let baseUrl: string
const contexts: BrowserContext[] = []

beforeAll(async () => {
  const port = await freePort()
  baseUrl = `http://127.0.0.1:${port}`
  provider = await startIdentityProvider(() => `${baseUrl}/api/auth/callback/oidc`)
  const { issuer, clientId, clientSecret } = provider
  world = await openSignInWorld({
    baseUrl,
    provider: { issuer, clientId, clientSecret, name: 'Example Office' },
  })
  server = await listen(world.app, { host: '127.0.0.1', port })
  running = await startBrowser()
}, 120_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await running?.stop()
  await server?.close()
  await world?.close()
  await provider?.stop()
})

type Options = NonNullable<Parameters<Browser['newContext']>[0]>
const open = async (options: Options = {}): Promise<Page> => {
  const context = await running.browser.newContext({ baseURL: baseUrl, ...options })
  contexts.push(context)
  return context.newPage()
}
/** Narrow, and without script: what a person on an old telephone has. */
const plainAndNarrow: Options = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }

const admin = { email: 'head@example.org', password: 'tres garzas y un muelle' }
const guest = { email: 'ñandú@example.org', password: 'le héron lit trois cartes' }
const send = (page: Page) => page.locator('main button.first').click()
const isWithinWindow = async (page: Page) => {
  const { width = 0 } = page.viewportSize() ?? {}
  for (const part of await page.locator('main :is(h1, form, section, svg, input, select, button)').all()) {
    const place = await part.boundingBox()
    const isInTable = (await part.locator('xpath=ancestor::table').count()) > 0
    if (place && !isInTable) expect(place.x + place.width).toBeLessThanOrEqual(width + 1)
  }
}

test('from the link of the set-up to a second factor that a role demands', async () => {
  const page = await open()
  await page.goto(await world.setUpLink())
  await page.getByLabel('Your name').fill('Head of office')
  await page.getByLabel('Your e-mail address').fill(admin.email)
  await page.getByLabel('New password').fill('jacana-2026-jacana')
  await send(page)
  await page.getByText('easy to guess').first().waitFor()
  await page.getByLabel('New password').fill(admin.password)
  await send(page)
  await page.getByText('Acting as Head of office').waitFor()
  await page.goto('/en/administration/sign-in')
  await page.getByLabel('Planner').check()
  await page.getByLabel('Name or number of the group').first().fill('g-staff')
  await page.getByLabel('Role').first().selectOption({ label: 'Staff' })
  await send(page)
  await page.getByText('The rules are saved.').waitFor()
  await page.goto('/en/invitations')
  await page.getByLabel('Name').fill('Guest of the office')
  await page.getByLabel('E-mail address').fill(guest.email)
  await page.getByLabel('Language of mails').selectOption('fr')
  await page.getByLabel('Planner').check()
  await send(page)
  await page.getByText('Guest of the office is invited.').waitFor()

  const narrow = await open(plainAndNarrow)
  const [link = ''] = await world.linksTo(guest.email)
  await narrow.goto(link)
  await isWithinWindow(narrow)
  await narrow.getByLabel('Nouveau mot de passe').fill(guest.password)
  await send(narrow)
  await narrow.goto('/fr/account/second-factor')
  await narrow.getByText('Votre rôle exige un second facteur').waitFor()
  await narrow.goto('/fr/plan')
  expect(new URL(narrow.url()).pathname).toBe('/fr/account/second-factor')
  await send(narrow)
  await isWithinWindow(narrow)
  const key = (await narrow.locator('.factor-key').innerText()).replaceAll(' ', '')
  await narrow.getByLabel('Code', { exact: true }).fill(totpAt(key, world.now()))
  await send(narrow)
  await narrow.getByRole('heading', { name: 'Vos codes de secours' }).waitFor()
  const [recoveryCode = ''] = await narrow.locator('.recovery-codes code').allInnerTexts()
  await narrow.goto('/fr/account')
  await isWithinWindow(narrow)

  const again = await open(plainAndNarrow)
  await again.goto('/es/sign-in')
  await again.getByLabel('Correo electrónico').fill(guest.email.toUpperCase())
  await again.getByLabel('Contraseña').fill(guest.password)
  await send(again)
  await isWithinWindow(again)
  await again.getByLabel('Código').fill('000000')
  await send(again)
  await again.getByText('Este código no es correcto').first().waitFor()
  await again.getByLabel('Código').fill(recoveryCode.toLowerCase())
  await send(again)
  await again.getByText('Actúa como Guest of the office').waitFor()
}, 120_000)

test('a forgotten password is chosen anew, without script and on a narrow screen', async () => {
  const page = await open(plainAndNarrow)
  await page.goto('/en/sign-in')
  await isWithinWindow(page)
  await page.getByRole('link', { name: 'I forgot my password' }).click()
  await page.getByLabel('E-mail address').fill(admin.email)
  await send(page)
  await page.getByText('a link is on its way').waitFor()
  await isWithinWindow(page)
  await expect.poll(async () => (await world.linksTo(admin.email)).length).toBe(1)
  const [link = ''] = await world.linksTo(admin.email)
  await page.goto(link)
  await page.getByLabel('New password').fill('cinco garzas y dos muelles')
  await send(page)
  await page.getByText('Acting as Head of office').waitFor()
  await page.goto(link)
  await page.getByText('This link has been used already.').waitFor()
}, 60_000)

test('somebody comes in through the provider of the organisation', async () => {
  const page = await open()
  provider.present.claims = { sub: 'a1', email: 'staff@example.org', groups: ['g-staff'] }
  await page.goto('/fr/sign-in')
  await page.getByRole('link', { name: 'Se connecter avec Example Office' }).click()
  await page.getByText('Personne n’a invité staff@example.org').waitFor()
  const inviter = await open()
  await inviter.goto('/en/sign-in')
  await inviter.getByLabel('E-mail address').fill(admin.email)
  await inviter.getByLabel('Password').fill('cinco garzas y dos muelles')
  await send(inviter)
  await inviter.getByText('Acting as Head of office').waitFor()
  await inviter.goto('/en/invitations')
  await inviter.getByLabel('Name').fill('Member of staff')
  await inviter.getByLabel('E-mail address').fill('staff@example.org')
  await send(inviter)
  await inviter.getByText('Member of staff is invited.').waitFor()
  await page.goto('/fr/sign-in')
  await page.getByRole('link', { name: 'Se connecter avec Example Office' }).click()
  await page.getByText('Vous agissez en tant que Member of staff').waitFor()
  expect(new URL(page.url()).pathname).toBe('/fr')
  expect(world.defects).toEqual([])
}, 60_000)
