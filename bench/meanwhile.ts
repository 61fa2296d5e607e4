import { planner } from '#tests/people.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Assets } from '#doors/web/frame/assets.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import { openStore } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { createPaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { createPrintProcess } from '#use-cases/papers/print-process.ts'
import type { Print } from '#use-cases/papers/print.ts'
import { createJacana } from '#use-cases/use-case.ts'

import type { Timing } from './measure.ts'

/**
 * The waits for the first page while a PDF is made, in this process and in the print process.
 * The page is requested again and again. `runs` counts the requests.
 */
export const measureMeanwhile = async (plan: Plan, assets: Assets): Promise<Record<string, Timing>> => {
  const printProcess = createPrintProcess()
  try {
    // The first paper warms up the print process, as on a server.
    await waitsWhile(plan, assets, printProcess.print)
    const here = await waitsWhile(plan, assets)
    const elsewhere = await waitsWhile(plan, assets, printProcess.print)
    return {
      'page during a PDF made here, longest wait': longest(here),
      'page during a PDF made by the print process, longest wait': longest(elsewhere),
      'page during a PDF made by the print process': median(elsewhere),
    }
  } finally {
    await printProcess.close()
  }
}

const longest = (waits: readonly number[]): Timing => ({ median: Math.max(...waits), runs: waits.length })

const median = (waits: readonly number[]): Timing => ({
  median: waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0,
  runs: waits.length,
})

const waitsWhile = async (plan: Plan, assets: Assets, print?: Print): Promise<number[]> => {
  const store = await openStore({ memory: true })
  try {
    await store.write(async tx => ({ answer: await insertPlan(tx, plan) }))
    const jacana = createJacana({ store, ...(print && { print }) })
    await jacana.do(createVersion, planner, { slug: plan.slug, name: 'May' })
    const paperJobs = createPaperJobs(jacana, console.error)
    const app = createWeb({
      jacana,
      paperJobs,
      people: {
        findVisitor: async () => ({ person: planner, by: 'session' }),
        forgetVisitors: () => {},
        addressOfVisitor: () => '',
      },
      baseUrl: 'http://localhost',
      assets,
      report: console.error,
      checkDatabase: store.upkeep.check,
    })
    const ask = async () => (await app.request('http://localhost/en')).arrayBuffer()
    await ask()
    const { id } = paperJobs.start(planner, {
      slug: plan.slug,
      version: 'May',
      language: 'fr',
      format: 'pdf',
    })
    const waits: number[] = []
    while (paperJobs.find(planner, id).state.kind === 'running') {
      const start = performance.now()
      // A request that arrives while the process is busy waits before it is even received.
      await new Promise(resolve => setTimeout(resolve, pause))
      await ask()
      waits.push(performance.now() - start - pause)
    }
    return waits
  } finally {
    await store.close()
  }
}

/** The milliseconds between two requests. */
const pause = 20
