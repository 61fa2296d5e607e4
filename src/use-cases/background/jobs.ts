import { randomUUID } from 'node:crypto'

import type { z } from 'zod'

import type { Person } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import type { WorkStep } from '#domain/work-step.ts'

import type { Jacana, UseCase } from '../use-case.ts'

/**
 * The state of a job; `ahead` counts the jobs that must end before it begins.
 * For a failed job the defect is already reported.
 */
export type JobState<Outcome> =
  | { kind: 'waiting'; ahead: number }
  | { kind: 'running'; step: WorkStep | undefined; since: Date }
  | { kind: 'done'; result: Outcome }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed' }

/** A use-case that runs, or ran, in the background, with its input and its start. */
export type Job<Input, Outcome> = { id: string; input: Input; startedAt: Date; state: JobState<Outcome> }

/** The jobs of one use-case. Each belongs to the person who started it; others cannot find it. */
export type Jobs<Input, Outcome> = {
  /**
   * Starts a job, which begins at once or waits for its turn.
   * @throws Refusal tooManyRuns (most)
   */
  start: (person: Person, input: Input) => Job<Input, Outcome>
  /**
   * The job as it is now.
   * @throws Refusal notFound, for a job that is forgotten too
   */
  find: (person: Person, id: string) => Job<Input, Outcome>
  /**
   * Ends a job with the refusal `cancelled`, unless it is done first.
   * @throws Refusal notFound
   */
  cancel: (person: Person, id: string) => void
  /**
   * The job when it has ended, or its state after `patience` milliseconds.
   * @throws Refusal notFound
   */
  wait: (person: Person, id: string, patience: number) => Promise<Job<Input, Outcome>>
  /** Cancels all jobs, waits until they have ended, and starts no more. */
  stop: () => Promise<void>
}

/**
 * How many jobs run at once and how many are remembered.
 * A job is remembered for `minutes` after its end; the oldest ended ones leave sooner where room is short.
 */
export type JobLimits = { atOnce: number; most: number; minutes: number }

/** A use-case to run, the part of its answer to keep, the limits, the reporter of defects, and the clock. */
export type JobSetup<Schema extends z.ZodType, Answer, Outcome> = {
  useCase: UseCase<Schema, Answer>
  keep: (answer: Answer) => Outcome
  limits: JobLimits
  report: (defect: unknown) => void
  now?: () => Date
}

type Entry<Input, Outcome> = {
  id: string
  input: Input
  person: Person
  startedAt: Date
  state: JobState<Outcome>
  endedAt: Date | undefined
  controller: AbortController
  completion: PromiseWithResolvers<void>
}

/** The jobs of a use-case, which run in the background and are remembered in memory. */
export const createJobs = <Schema extends z.ZodType, Answer, Outcome>(
  jacana: Jacana,
  { useCase, keep, limits, report, now = () => new Date() }: JobSetup<Schema, Answer, Outcome>,
): Jobs<z.input<Schema>, Outcome> => {
  type Input = z.input<Schema>
  const entries = new Map<string, Entry<Input, Outcome>>()
  let stopping = false

  const all = (kind: JobState<Outcome>['kind']) =>
    [...entries.values()].filter(({ state }) => state.kind === kind)
  const alive = () => [...entries.values()].filter(({ endedAt }) => !endedAt)

  const jobOf = ({ id, input, startedAt, state }: Entry<Input, Outcome>): Job<Input, Outcome> => {
    const ahead = alive().findIndex(other => other.id === id)
    return { id, input, startedAt, state: state.kind === 'waiting' ? { kind: 'waiting', ahead } : state }
  }

  const end = (entry: Entry<Input, Outcome>, state: JobState<Outcome>): void => {
    entry.state = state
    entry.endedAt = now()
    entry.completion.resolve()
    beginNext()
  }

  const begin = async (entry: Entry<Input, Outcome>): Promise<void> => {
    const tell = (step: WorkStep) => {
      if (!entry.endedAt) entry.state = { kind: 'running', step, since: now() }
    }
    entry.state = { kind: 'running', step: undefined, since: now() }
    try {
      const answer = await jacana.do(useCase, entry.person, entry.input, {
        signal: entry.controller.signal,
        tell,
      })
      end(entry, { kind: 'done', result: keep(answer) })
    } catch (error) {
      if (!(error instanceof Refusal)) report(error)
      end(entry, error instanceof Refusal ? { kind: 'refused', refusal: error } : { kind: 'failed' })
    }
  }

  const beginNext = (): void => {
    const [next] = all('waiting')
    if (next && !stopping && all('running').length < limits.atOnce) void begin(next)
  }

  const cancel = (entry: Entry<Input, Outcome>): void => {
    if (entry.state.kind === 'waiting') end(entry, { kind: 'refused', refusal: new Refusal('cancelled') })
    else entry.controller.abort()
  }

  /** Forgets jobs that ended long ago, and more of them where `room` new ones would not fit. */
  const forget = (room: number): void => {
    const finishedEntries = [...entries.values()].filter(({ endedAt }) => endedAt)
    const oldest = now().getTime() - limits.minutes * 60_000
    const tooMany = entries.size + room - limits.most
    for (const [i, { id, endedAt }] of finishedEntries.entries())
      if (i < tooMany || (endedAt?.getTime() ?? 0) < oldest) entries.delete(id)
  }

  const demand = (person: Person, id: string): Entry<Input, Outcome> => {
    forget(0)
    const entry = entries.get(id)
    if (entry?.person.id !== person.id) throw new Refusal('notFound')
    return entry
  }

  return {
    start: (person, input) => {
      if (stopping) throw new Error('Jacana is closing: no job can start')
      forget(1)
      if (entries.size >= limits.most) throw new Refusal('tooManyRuns', { most: limits.most })
      const entry: Entry<Input, Outcome> = {
        id: randomUUID(),
        input,
        person,
        startedAt: now(),
        state: { kind: 'waiting', ahead: 0 },
        endedAt: undefined,
        controller: new AbortController(),
        completion: Promise.withResolvers(),
      }
      entries.set(entry.id, entry)
      beginNext()
      return jobOf(entry)
    },
    find: (person, id) => jobOf(demand(person, id)),
    cancel: (person, id) => cancel(demand(person, id)),
    wait: async (person, id, patience) => {
      const entry = demand(person, id)
      const timeout = Promise.withResolvers<void>()
      const timer = setTimeout(timeout.resolve, patience)
      await Promise.race([entry.completion.promise, timeout.promise])
      clearTimeout(timer)
      return jobOf(entry)
    },
    stop: async () => {
      stopping = true
      const remaining = alive()
      remaining.forEach(cancel)
      await Promise.all(remaining.map(({ completion }) => completion.promise))
    },
  }
}
