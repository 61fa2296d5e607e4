import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Context, Hono } from 'hono'

import type { Secrets } from '#domain/people/secrets.ts'
import type { ProviderSettings } from '#domain/people/sign-in.ts'
import { createApi } from '#doors/api/create-api.ts'
import { createKeyVisitors } from '#doors/http/key-visitor.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import { loadAssets } from '#doors/web/frame/assets.ts'
import { createLook } from '#doors/web/frame/look.ts'
import { createVisitors, doorkeeper } from '#doors/web/frame/visitor.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { buildAssets } from '#tools/build-assets.js'
import { createPaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { createSetUpLink } from '#use-cases/people/create-set-up-link.ts'
import { createSigner } from '#use-cases/people/signer.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { mailsTo } from './mails-to.ts'
import { planner } from './people.ts'

/** An installation in memory at which people sign in, with a clock that the test moves. */
export type SignInWorld = {
  app: Hono
  jacana: Jacana
  store: Store
  secrets: Secrets
  /** Moves the clock forward by so many seconds. */
  pass: (seconds: number) => void
  now: () => Date
  /** The links of the mails that wait for an address, the oldest first. */
  linksTo: (address: string) => Promise<string[]>
  /** The kinds of notice of the mails to an address, the oldest first. */
  noticesTo: (address: string) => Promise<string[]>
  setUpLink: () => Promise<string>
  defects: unknown[]
  close: () => Promise<void>
}

/** The installation. `baseUrl` is the address that its readers use. */
export const openSignInWorld = async (
  options: { baseUrl?: string; provider?: ProviderSettings; secrets?: Secrets; store?: Store } = {},
): Promise<SignInWorld> => {
  const baseUrl = options.baseUrl ?? 'http://localhost'
  const secrets = options.secrets ?? { current: 'a secret of at least thirty-two signs', earlier: [] }
  const folder = await mkdtemp(join(tmpdir(), 'jacana-assets-'))
  await buildAssets(join(import.meta.dirname, '..'), folder)
  const store = options.store ?? (await openStore({ memory: true }, async () => secrets))
  let shift = 0
  const now = () => new Date(Date.now() + shift)
  const jacana = createJacana({ store, now })
  const signIn = await store.createSignIn({ secrets, baseUrl, provider: options.provider }, now)
  const look = createLook(createSigner(secrets, 'look'), () => now().getTime())
  const keys = createKeyVisitors(jacana)
  const visitors = createVisitors(jacana, signIn, { look, keys })
  store.onChange(({ planIds }) => void (planIds?.length || visitors.forget()))
  const defects: unknown[] = []
  const report = (defect: unknown) => void defects.push(defect)
  const app = createWeb({
    jacana,
    paperJobs: createPaperJobs(jacana, report),
    // As in the program that runs: the API and the pages share the addresses below /api.
    api: createApi({ jacana, keys, baseUrl, report }),
    people: {
      findVisitor: visitors.find,
      forgetVisitors: visitors.forget,
      addressOfVisitor: (c: Context) => c.req.header('x-test-address') ?? '192.0.2.1',
      signIn,
      signer: createSigner(secrets, 'sign-in'),
      look,
    },
    baseUrl,
    assets: loadAssets(folder),
    report,
    checkDatabase: store.upkeep.check,
  })
  return {
    app,
    jacana,
    store,
    secrets,
    pass: seconds => void (shift += seconds * 1000),
    now,
    linksTo: async address => (await mailsTo(store, address)).flatMap(({ values }) => values.link ?? []),
    noticesTo: async address => (await mailsTo(store, address)).map(({ notice }) => notice),
    setUpLink: async () => {
      const person = { ...doorkeeper, grants: planner.grants }
      return (await jacana.do(createSetUpLink, person, { language: 'en' })) ?? ''
    },
    defects,
    close: async () => {
      if (!options.store) await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
