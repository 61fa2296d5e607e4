import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { planner } from '#tests/people.ts'
import { paperSteps } from '#domain/papers/paper-step.ts'
import { Refusal } from '#domain/refusal.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { createPaperJobs, type PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringPlan } from '../bring-plan.ts'
import { peatlands } from '../world.ts'

const { slug } = peatlands
const colleague: Person = { ...planner, id: 'colleague', name: 'Colleague' }
const defects: unknown[] = []
let store: Store
let jacana: Jacana
let paperJobs: PaperJobs

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  paperJobs = createPaperJobs(jacana, defect => defects.push(defect))
  await jacana.do(bringPlan, planner, peatlands)
  await jacana.do(createVersion, planner, { slug, name: 'First' })
}, 60_000)
afterAll(async () => {
  await paperJobs.stop()
  await store.close()
})

const request = { slug, version: 'First', language: 'en', format: 'docx' } as const
const registered = async () => (await jacana.do(showPapers, planner, { slug })).papers.map(({ id }) => id)
const audited = async () =>
  (await store.read(({ db }) => db.selectFrom('audit_entry').select('position').limit(100_000).execute()))
    .length
const enough = 20_000

test('a person who watches a paper job gets each step, in order', async () => {
  const steps: string[] = []
  const { paper } = await jacana.do(makePaper, planner, request, { tell: ({ name }) => steps.push(name) })
  expect(steps).toEqual(paperSteps)
  expect(await registered()).toEqual([paper.id])
})

test.each(paperSteps)('a job that is cancelled at the step “%s” registers nothing', async step => {
  const before = [await registered(), await audited()]
  const controller = new AbortController()
  const watch = {
    signal: controller.signal,
    tell: ({ name }: { name: string }) => name === step && controller.abort(),
  }
  const cancelledJob = jacana.do(makePaper, planner, { ...request, language: 'fr' }, watch)
  await expect(cancelledJob).rejects.toMatchObject({ code: 'cancelled' })
  expect([await registered(), await audited()]).toEqual(before)
})

test('a job runs by itself, and cannot be cancelled once its paper is registered', async () => {
  const { id, state } = paperJobs.start(planner, { ...request, language: 'es' })
  expect(state).toMatchObject({ kind: 'running', step: { name: 'reading' } })
  const finishedJob = await paperJobs.wait(planner, id, enough)
  const [newest] = await registered()
  expect(finishedJob.state).toEqual({ kind: 'done', result: newest })
  paperJobs.cancel(planner, id)
  expect((await paperJobs.wait(planner, id, enough)).state).toEqual({ kind: 'done', result: newest })
  expect(await registered()).toContain(newest)
})

test('one paper is made at a time; a waiting job says so and can be cancelled', async () => {
  const before = await registered()
  const runs = (['pdf', 'docx', 'docx'] as const).map(format =>
    paperJobs.start(planner, { ...request, language: 'fr', format }),
  )
  expect(runs.map(({ state }) => state)).toMatchObject([
    { kind: 'running' },
    { kind: 'waiting', ahead: 1 },
    { kind: 'waiting', ahead: 2 },
  ])
  const [first, second, third] = runs.map(({ id }) => id)
  paperJobs.cancel(planner, second ?? '')
  expect(paperJobs.find(planner, third ?? '').state).toMatchObject({ kind: 'waiting', ahead: 1 })
  paperJobs.cancel(planner, first ?? '')
  const finishedJobs = await Promise.all(
    [first, second, third].map(id => paperJobs.wait(planner, id ?? '', enough)),
  )
  const cancelledJob = { kind: 'refused', refusal: new Refusal('cancelled') }
  expect(finishedJobs.map(({ state }) => state)).toMatchObject([cancelledJob, cancelledJob, { kind: 'done' }])
  expect(await registered()).toHaveLength(before.length + 1)
})

test('a refused job keeps its refusal and its input', async () => {
  const { id } = paperJobs.start(planner, { ...request, symbol: 'Number 9' })
  const { state, input } = await paperJobs.wait(planner, id, enough)
  expect(state).toEqual({ kind: 'refused', refusal: new Refusal('symbolUnknown', { symbol: 'Number 9' }) })
  expect(input).toMatchObject({ symbol: 'Number 9' })
  expect(defects).toEqual([])
})

test('another person can neither find nor cancel a job', async () => {
  const { id } = paperJobs.start(planner, request)
  for (const act of [paperJobs.find, paperJobs.cancel])
    expect(() => act(colleague, id)).toThrow(new Refusal('notFound'))
  expect((await paperJobs.wait(planner, id, enough)).state.kind).toBe('done')
})

test('stopping cancels all jobs and lets no other start', async () => {
  const closing = createPaperJobs(jacana, defect => defects.push(defect))
  const before = await registered()
  const runs = (['fr', 'es'] as const).map(language =>
    closing.start(planner, { ...request, format: 'pdf', language }),
  )
  await closing.stop()
  for (const { id } of runs)
    expect(closing.find(planner, id).state).toMatchObject({ refusal: { code: 'cancelled' } })
  expect(await registered()).toEqual(before)
  expect(() => closing.start(planner, request)).toThrow('closing')
})
