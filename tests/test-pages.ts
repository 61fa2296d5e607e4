import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Hono } from 'hono'

import { planner } from '#tests/people.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { loadAssets } from '#doors/web/frame/assets.ts'
import { createLook } from '#doors/web/frame/look.ts'
import type { Visitor } from '#doors/web/frame/visitor.ts'
import type { WebPeople } from '#doors/web/frame/web.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import type { RememberedPages } from '#doors/web/frame/remembered-pages.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { buildAssets } from '#tools/build-assets.js'
import { createPaperJobs, type PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { createSigner } from '#use-cases/people/signer.ts'
import type { Print } from '#use-cases/papers/print.ts'
import { createPrintProcess } from '#use-cases/papers/print-process.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringPlan } from './bring-plan.ts'

/** The pages of Jacana with a database in memory. */
export type TestPages = {
  app: Hono
  /** The same pages for another visitor. */
  appFor: (visitor: Visitor, rememberedPages?: RememberedPages) => Hono
  jacana: Jacana
  store: Store
  paperJobs: PaperJobs
  defects: unknown[]
  /** The folder of style, script and font. */
  assets: string
  /** Makes somebody else the reader of the pages, who is the planner at first. */
  actAs: (visitor: Visitor) => void
  /** Opens the doors by which people sign in, and look as somebody else. */
  openDoors: () => Promise<void>
  close: () => Promise<void>
}

/** The pages over these plans, with papers printed by `print`. Defects are gathered instead of printed. */
export const openTestPages = async (
  plans: readonly Plan[],
  now = () => new Date('2031-03-01T10:00:00Z'),
  print?: Print,
): Promise<TestPages> => {
  const root = join(import.meta.dirname, '..')
  const folder = await mkdtemp(join(tmpdir(), 'jacana-assets-'))
  await buildAssets(root, folder)
  const store = await openStore({ memory: true })
  const printProcess = createPrintProcess()
  const jacana = createJacana({ store, now, print: print ?? printProcess.print })
  for (const plan of plans) await jacana.do(bringPlan, planner, plan)
  const defects: unknown[] = []
  const report = (defect: unknown) => void defects.push(defect)
  const paperJobs = createPaperJobs(jacana, report)
  const assets = loadAssets(folder)
  let visitor: Visitor = { person: planner, by: 'session' }
  const people: WebPeople = {
    findVisitor: async () => visitor,
    forgetVisitors: () => {},
    addressOfVisitor: () => '127.0.0.1',
  }
  const appOf = (people: WebPeople, rememberedPages?: RememberedPages) =>
    createWeb({
      jacana,
      paperJobs,
      people,
      baseUrl: 'http://localhost',
      assets,
      ...(rememberedPages && { rememberedPages }),
      report,
      checkDatabase: store.upkeep.check,
    })
  const appFor = (reader: Visitor, rememberedPages?: RememberedPages) =>
    appOf({ ...people, findVisitor: async () => reader }, rememberedPages)
  const app = appOf(people)
  const openDoors = async () => {
    const secrets = { current: 'a secret of this test, and of no other', earlier: [] }
    people.signIn = await store.createSignIn({ secrets, baseUrl: 'http://localhost' }, now)
    people.signer = createSigner(secrets, 'sign-in')
    people.look = createLook(createSigner(secrets, 'look'), () => now().getTime())
  }
  const close = async () => {
    await paperJobs.stop()
    await printProcess.close()
    await store.close()
    await rm(folder, { recursive: true })
  }
  const actAs = (next: Visitor) => void (visitor = next)
  return { app, appFor, jacana, store, paperJobs, defects, assets: folder, actAs, openDoors, close }
}
