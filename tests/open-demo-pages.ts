import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { connectionAddress } from '#doors/http/connection-address.ts'
import { createKeyVisitors } from '#doors/http/key-visitor.ts'
import { createDemo } from '#doors/web/frame/demo.ts'
import { loadAssets } from '#doors/web/frame/assets.ts'
import { createVisitors } from '#doors/web/frame/visitor.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import { openStore } from '#store/open-store.ts'
import { buildAssets } from '#tools/build-assets.js'
import { createPaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { createSigner } from '#use-cases/people/signer.ts'
import { loadExample } from '#use-cases/plan/load-example.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'
import type { TestPages } from './test-pages.ts'

/** The pages over the example, whose reader is whom the visitor has become. */
export type DemoPages = Omit<TestPages, 'actAs' | 'appFor' | 'openDoors'>

/** The pages over the example, where a visitor is nobody until they become one of its people. */
export const openDemoPages = async (clock: { now: Date }): Promise<DemoPages> => {
  const root = join(import.meta.dirname, '..')
  const folder = await mkdtemp(join(tmpdir(), 'jacana-assets-'))
  await buildAssets(root, folder)
  const store = await openStore({ memory: true })
  const jacana = createJacana({ store, now: () => clock.now })
  const example = { folder: join(root, 'examples/wetlands-2023-2025') }
  await jacana.do(loadExample, planner, example)
  await jacana.do(loadDemoPeople, planner, example)
  const secrets = { current: 'a secret of this test, and of no other', earlier: [] }
  const signIn = await store.createSignIn({ secrets, baseUrl: 'http://localhost' })
  const demo = createDemo(createSigner(secrets, 'demo'))
  const keys = createKeyVisitors(jacana, { isDemoOffered: demo.isOffered })
  const visitors = createVisitors(jacana, signIn, { demo, keys })
  store.onChange(({ planIds }) => void (planIds?.length || visitors.forget()))
  const defects: unknown[] = []
  const report = (defect: unknown) => void defects.push(defect)
  const paperJobs = createPaperJobs(jacana, report)
  const app = createWeb({
    jacana,
    paperJobs,
    people: {
      findVisitor: visitors.find,
      forgetVisitors: visitors.forget,
      addressOfVisitor: connectionAddress,
      signIn,
      demo,
    },
    baseUrl: 'http://localhost',
    assets: loadAssets(folder),
    report,
    checkDatabase: store.upkeep.check,
  })
  const close = async () => {
    await paperJobs.stop()
    await store.close()
    await rm(folder, { recursive: true })
  }
  return { app, jacana, store, paperJobs, defects, assets: folder, close }
}
