import { expect, test } from 'vitest'
import { z } from 'zod'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'

import { createJobs } from './jobs.ts'
import { createJacana, defineUseCase } from '../use-case.ts'

/** Jobs of a use-case that ends when the test says so. */
const openRuns = ({ atOnce = 1, kept: most = 3 } = {}) => {
  const work = new Map<string, PromiseWithResolvers<string>>()
  const count = defineUseCase({
    name: 'count-leaves',
    kind: 'pure',
    right: ['read', 'plan'],
    input: z.object({ tree: z.string() }),
    run: ({ input: { tree }, watch }) => {
      const counting = Promise.withResolvers<string>()
      watch.tell?.({ name: 'climbing', amounts: { metres: 3 } })
      watch.signal?.addEventListener('abort', () => counting.reject(new Refusal('cancelled')))
      work.set(tree, counting)
      return counting.promise
    },
  })
  const clock = { now: new Date('2030-06-01T10:00:00Z') }
  const defects: unknown[] = []
  const runs = createJobs(createJacana({}), {
    useCase: count,
    keep: answer => `${answer} leaves`,
    limits: { atOnce, most, minutes: 10 },
    report: defect => defects.push(defect),
    now: () => clock.now,
  })
  const start = (tree: string) => runs.start(planner, { tree })
  const waitForState = async (id: string) => (await runs.wait(planner, id, 5000)).state
  const stateOf = (id: string) => runs.find(planner, id).state
  return { work, clock, defects, runs, start, settled: waitForState, stateOf }
}

test('a job shows its latest step and since when, and keeps the chosen part of its answer', async () => {
  const { start, work, clock, stateOf, settled: waitForState, runs } = openRuns()
  const { id, startedAt, input } = start('oak')
  expect({ startedAt, input }).toEqual({ startedAt: clock.now, input: { tree: 'oak' } })
  expect(stateOf(id)).toEqual({
    kind: 'running',
    step: { name: 'climbing', amounts: { metres: 3 } },
    since: clock.now,
  })
  expect((await runs.wait(planner, id, 1)).state.kind).toBe('running')
  work.get('oak')?.resolve('200')
  expect(await waitForState(id)).toEqual({ kind: 'done', result: '200 leaves' })
})

test('as many jobs run at once as the limit allows; the next begins when one has ended', async () => {
  const { start, work, stateOf, settled: waitForState } = openRuns({ atOnce: 2 })
  const [oak, elm, fir] = [start('oak'), start('elm'), start('fir')]
  expect([oak, elm, fir].map(({ id }) => stateOf(id))).toMatchObject([
    { kind: 'running' },
    { kind: 'running' },
    { kind: 'waiting', ahead: 2 },
  ])
  work.get('elm')?.resolve('1')
  await waitForState(elm.id)
  expect(stateOf(fir.id).kind).toBe('running')
})

test('a defect is reported once; the job says only that it failed', async () => {
  const { start, work, settled: waitForState, defects } = openRuns()
  const { id } = start('oak')
  work.get('oak')?.reject(new Error('The ladder broke'))
  expect(await waitForState(id)).toEqual({ kind: 'failed' })
  expect(defects).toEqual([new Error('The ladder broke')])
})

test('ended jobs are forgotten after a time, and the oldest sooner where room is short', async () => {
  const { start, work, clock, settled: waitForState, stateOf } = openRuns({ atOnce: 3 })
  const notFound = new Refusal('notFound')
  const endState = async (tree: string) => {
    const { id } = start(tree)
    work.get(tree)?.resolve('1')
    await waitForState(id)
    return id
  }
  const [oak, elm] = [await endState('oak'), await endState('elm')]
  const fir = start('fir').id
  const ash = start('ash').id
  expect(() => stateOf(oak)).toThrow(notFound)
  expect([elm, fir, ash].map(id => stateOf(id).kind)).toEqual(['done', 'running', 'running'])
  clock.now = new Date(clock.now.getTime() + 11 * 60_000)
  expect(() => stateOf(elm)).toThrow(notFound)
  expect(stateOf(fir).kind).toBe('running')
})

test('more jobs than the limit are refused', () => {
  const { start } = openRuns({ kept: 2 })
  start('oak')
  start('elm')
  expect(() => start('fir')).toThrow(new Refusal('tooManyRuns', { most: 2 }))
})
