import { randomUUID } from 'node:crypto'

import type { z } from 'zod'

import type { Person } from '#domain/rights.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'

import type { Jacana, UseCase } from '../use-case.ts'

/** What became of a run so far. `ahead` counts the runs that must end before it begins; a defect was reported already. */
export type RunState<Kept> =
  | { kind: 'waiting'; ahead: number }
  | { kind: 'running'; step: Step | undefined; since: Date }
  | { kind: 'done'; kept: Kept }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed' }

/** A use-case that runs, or ran, in the background: what it was asked, and since when. */
export type Run<Input, Kept> = { id: string; input: Input; startedAt: Date; state: RunState<Kept> }

/** The runs of one use-case. Each belongs to the person who started it: to others it is not there. */
export type Runs<Input, Kept> = {
  /** Begins at once, or waits for its turn. Throws Refusal `tooManyRuns` (most). */
  start: (person: Person, input: Input) => Run<Input, Kept>
  /** The run as it is now. Throws Refusal `notFound`, for one that is forgotten too. */
  find: (person: Person, id: string) => Run<Input, Kept>
  /** Ends it as refused with `cancelled`, unless it is done first. Throws as `find`. */
  cancel: (person: Person, id: string) => void
  /** The run when it has ended, or as it is after so many milliseconds. Throws as `find`. */
  settled: (person: Person, id: string, patience: number) => Promise<Run<Input, Kept>>
  /** Cancels what runs, waits until it has ended, and starts nothing more. */
  stop: () => Promise<void>
}

/** How many run at once, how many are kept (those that ended leave first), and for how many minutes after their end. */
export type RunLimits = { atOnce: number; kept: number; minutes: number }

/** What is run, what is kept of its answer, how much at most, where defects are told, and the clock. */
export type RunSetup<Schema extends z.ZodType, Answer, Kept> = {
  useCase: UseCase<Schema, Answer>
  keep: (answer: Answer) => Kept
  limits: RunLimits
  report: (defect: unknown) => void
  now?: () => Date
}

type Entry<Input, Kept> = {
  id: string
  input: Input
  person: Person
  startedAt: Date
  state: RunState<Kept>
  endedAt: Date | undefined
  controller: AbortController
  ended: PromiseWithResolvers<void>
}

/** Runs a use-case in the background and remembers, in memory, how it goes. */
export const createRuns = <Schema extends z.ZodType, Answer, Kept>(
  jacana: Jacana,
  { useCase, keep, limits, report, now = () => new Date() }: RunSetup<Schema, Answer, Kept>,
): Runs<z.input<Schema>, Kept> => {
  type Input = z.input<Schema>
  const entries = new Map<string, Entry<Input, Kept>>()
  let stopping = false

  const all = (kind: RunState<Kept>['kind']) =>
    [...entries.values()].filter(({ state }) => state.kind === kind)
  const alive = () => [...entries.values()].filter(({ endedAt }) => !endedAt)

  const shown = ({ id, input, startedAt, state }: Entry<Input, Kept>): Run<Input, Kept> => {
    const ahead = alive().findIndex(other => other.id === id)
    return { id, input, startedAt, state: state.kind === 'waiting' ? { kind: 'waiting', ahead } : state }
  }

  const end = (entry: Entry<Input, Kept>, state: RunState<Kept>): void => {
    entry.state = state
    entry.endedAt = now()
    entry.ended.resolve()
    beginNext()
  }

  const begin = async (entry: Entry<Input, Kept>): Promise<void> => {
    const tell = (step: Step) => {
      if (!entry.endedAt) entry.state = { kind: 'running', step, since: now() }
    }
    entry.state = { kind: 'running', step: undefined, since: now() }
    try {
      const answer = await jacana.do(useCase, entry.person, entry.input, {
        signal: entry.controller.signal,
        tell,
      })
      end(entry, { kind: 'done', kept: keep(answer) })
    } catch (error) {
      if (!(error instanceof Refusal)) report(error)
      end(entry, error instanceof Refusal ? { kind: 'refused', refusal: error } : { kind: 'failed' })
    }
  }

  const beginNext = (): void => {
    const [next] = all('waiting')
    if (next && !stopping && all('running').length < limits.atOnce) void begin(next)
  }

  const cancel = (entry: Entry<Input, Kept>): void => {
    if (entry.state.kind === 'waiting') end(entry, { kind: 'refused', refusal: new Refusal('cancelled') })
    else entry.controller.abort()
  }

  /** Forgets what ended long ago, and as much more as it takes to have room for so many. */
  const forget = (room: number): void => {
    const ended = [...entries.values()].filter(({ endedAt }) => endedAt)
    const oldest = now().getTime() - limits.minutes * 60_000
    const tooMany = entries.size + room - limits.kept
    for (const [i, { id, endedAt }] of ended.entries())
      if (i < tooMany || (endedAt?.getTime() ?? 0) < oldest) entries.delete(id)
  }

  const demand = (person: Person, id: string): Entry<Input, Kept> => {
    forget(0)
    const entry = entries.get(id)
    if (entry?.person.id !== person.id) throw new Refusal('notFound')
    return entry
  }

  return {
    start: (person, input) => {
      if (stopping) throw new Error('The house closes: nothing more is started')
      forget(1)
      if (entries.size >= limits.kept) throw new Refusal('tooManyRuns', { most: limits.kept })
      const entry: Entry<Input, Kept> = {
        id: randomUUID(),
        input,
        person,
        startedAt: now(),
        state: { kind: 'waiting', ahead: 0 },
        endedAt: undefined,
        controller: new AbortController(),
        ended: Promise.withResolvers(),
      }
      entries.set(entry.id, entry)
      beginNext()
      return shown(entry)
    },
    find: (person, id) => shown(demand(person, id)),
    cancel: (person, id) => cancel(demand(person, id)),
    settled: async (person, id, patience) => {
      const entry = demand(person, id)
      const patient = Promise.withResolvers<void>()
      const timer = setTimeout(patient.resolve, patience)
      await Promise.race([entry.ended.promise, patient.promise])
      clearTimeout(timer)
      return shown(entry)
    },
    stop: async () => {
      stopping = true
      const left = alive()
      left.forEach(cancel)
      await Promise.all(left.map(({ ended }) => ended.promise))
    },
  }
}
