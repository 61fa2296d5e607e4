import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { loadAssets } from '#doors/web/frame/assets.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import { newId } from '#store/engine/new-id.ts'
import { openStore } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { composePlan } from '#tests/made/compose.ts'
import { planManyTimes } from '#tests/made/many-times.ts'
import { makeTxt } from '#tests/made/make-txt.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { createPaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { readPlanFile } from '#use-cases/imports/read-plan-file.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { search } from '#use-cases/search/search.ts'
import { createJacana } from '#use-cases/use-case.ts'

import { measure, type Timing } from './measure.ts'
import { measureMeanwhile } from './meanwhile.ts'
import { measurePapers } from './papers.ts'
import { benchTable } from './table.ts'

// Measures everything with a time budget, in this process with a database on disk, at three sizes.

const root = fileURLToPath(new URL('..', import.meta.url))

const exampleManyTimes = (times: number): Promise<Plan> =>
  planManyTimes(() => readExamplePlan(`${root}examples/wetlands-2023-2025`, () => newId()), times)

/** A paper as long as `times` example plans (7 sections, about 104 rows each), as text. */
const paperManyTimes = (times: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    makeTxt(
      composePlan({
        seed: 1,
        language: 'en',
        layout: 'seven',
        sections: 7 * times,
        mostResults: 5,
        mostRows: 9,
      }),
    ),
  )

const measureAt = async (times: number): Promise<Record<string, Timing>> => {
  const folder = await mkdtemp(join(tmpdir(), 'jacana-bench-'))
  const store = await openStore({ dataFolder: folder })
  try {
    const plan = await exampleManyTimes(times)
    await store.write(async tx => ({ answer: await insertPlan(tx, plan) }))
    return await measureOver(createJacana({ store }), plan, paperManyTimes(times))
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

const measureOver = async (
  jacana: ReturnType<typeof createJacana>,
  plan: Plan,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Record<string, Timing>> => {
  const app = createWeb({
    jacana,
    paperJobs: createPaperJobs(jacana, console.error),
    people: {
      findVisitor: async () => ({ person: planner, by: 'session' }),
      forgetVisitors: () => {},
      addressOfVisitor: () => '',
    },
    baseUrl: 'http://localhost',
    assets: loadAssets(`${root}dist/assets`),
    report: console.error,
    checkDatabase: async () => undefined,
  })
  const page = async () => {
    const answer = await app.request(`http://localhost/en/plan/${plan.slug}`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    if (answer.status !== 200) throw new Error(`The page of the plan answers ${answer.status}`)
    await answer.arrayBuffer()
  }
  const activity = allStrands(plan)[0]?.strand.activities[0]
  if (!activity) throw new Error('The plan has no activity')
  let version = activity.version
  const change = async () => {
    const text = `Changed ${version} times`
    version = (
      await jacana.do(reviseActivity, planner, {
        slug: plan.slug,
        id: activity.id,
        version,
        language: 'en',
        text,
      })
    ).activity.version
  }
  const find = () => jacana.do(search, planner, { slug: plan.slug, text: 'wetlands', language: 'en' })
  await page()
  return {
    'import of a text': await measure(() => jacana.do(readPlanFile, planner, { bytes }), { most: 10 }),
    'whole plan, nothing changed': await measure(page, { most: 200 }),
    'whole plan, after a change': await measure(page, { most: 30, prepare: change }),
    'recorded change': await measure(change, { most: 200 }),
    search: await measure(find, { most: 200 }),
  }
}

const printTable = async (
  sizes: readonly number[],
  measureSize: (times: number) => Promise<Record<string, Timing>>,
): Promise<void> => {
  const measured: Record<string, Timing>[] = []
  for (const size of sizes) measured.push(await measureSize(size))
  const names = Object.keys(measured[0] ?? {})
  console.log(
    benchTable(
      sizes,
      names.map(name => ({ name, timings: measured.flatMap(timings => timings[name] ?? []) })),
    ),
  )
}

// `npm run bench -- 10` leaves out sizes above 10.
const most = Number(process.argv[2] ?? 100)
const upTo = (...sizes: number[]): number[] => sizes.filter(size => size <= most)

await printTable(upTo(1, 10, 100), measureAt)
await printTable(upTo(1, 10, 50), async times => measurePapers(await exampleManyTimes(times)))
await printTable(upTo(1, 10), async times =>
  measureMeanwhile(await exampleManyTimes(times), loadAssets(`${root}dist/assets`)),
)
