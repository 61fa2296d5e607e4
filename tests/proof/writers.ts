import { activityForm, sendForm } from './activity-form.ts'
import type { Program } from './program.ts'
import { wait } from './wait.ts'

/** The page of one activity, with the number of changes sent and the last acknowledged one. */
export type Page = { path: string; tries: number; acknowledged: number }

/** The numbers of acknowledged changes that are lost, and of changes that are only partly there. */
export type Losses = { lost: number; halves: number }

/** Writers at work, one for each page. */
export type Writers = {
  /** Resolves with the first change that is acknowledged. */
  firstChange: Promise<void>
  acknowledged: () => number
  /** The statuses and faults of changes that were not acknowledged, each with its count. */
  otherAnswers: Map<string, number>
  stop: () => Promise<void>
}

/** Writers that change their pages through the form, one change after another, until they are stopped. */
export const startWriters = (program: Program, pages: readonly Page[]): Writers => {
  const first = Promise.withResolvers<void>()
  const otherAnswers = new Map<string, number>()
  const noChange = () => first.reject(new Error(`No change was acknowledged: ${[...otherAnswers].join(' ')}`))
  const patience = setTimeout(noChange, mostWait)
  let acknowledged = 0
  let isStopped = false
  const note = (answer: string) => otherAnswers.set(answer, (otherAnswers.get(answer) ?? 0) + 1)
  const writeOnce = async (page: Page): Promise<void> => {
    const form = await activityForm(program.address, page.path)
    const change = ++page.tries
    const fields = { ...form.fields, deadline: dayOf(change), priority: `n${change}` }
    const { status } = await sendForm(program.address, { ...form, fields })
    if (status !== 303) return void note(String(status))
    page.acknowledged = change
    acknowledged++
    first.resolve()
  }
  const write = async (page: Page): Promise<void> => {
    while (!isStopped)
      await writeOnce(page).catch(async (fault: unknown) => {
        if (!isStopped) note(causeOf(fault))
        await wait(50)
      })
  }
  const work = Promise.all(pages.map(write))
  const stop = async (): Promise<void> => {
    isStopped = true
    clearTimeout(patience)
    await work
  }
  return { firstChange: first.promise, acknowledged: () => acknowledged, otherAnswers, stop }
}

/** So long the first change may take, in milliseconds; a program that takes none fails its proof. */
const mostWait = 120_000

const causeOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault)
  const { cause } = fault
  return cause instanceof Error && 'code' in cause ? String(cause.code) : fault.message.slice(0, 80)
}

// A deadline is a day: the number of a change is that of a day after this one.
const dayBefore = Date.UTC(2000, 0, 1)
const dayInMilliseconds = 86_400_000

const dayOf = (change: number): string =>
  new Date(dayBefore + change * dayInMilliseconds).toISOString().slice(0, 10)

const changeOnDay = (day = ''): number =>
  /^20\d\d-\d\d-\d\d$/.test(day) ? (Date.parse(day) - dayBefore) / dayInMilliseconds : 0

/** The losses on the pages compared with the acknowledged changes; the counts continue from the pages. */
export const lossesOf = async (program: Program, pages: readonly Page[]): Promise<Losses> => {
  const losses: Losses = { lost: 0, halves: 0 }
  for (const page of pages) {
    // A page that is gone has lost all its changes.
    const form = await activityForm(program.address, page.path).catch(() => undefined)
    const deadline = changeOnDay(form?.fields['deadline'])
    const priority = numberOf(form?.fields['priority'])
    losses.lost += Math.max(0, page.acknowledged - deadline)
    if (deadline !== priority) losses.halves++
    page.acknowledged = deadline
    page.tries = Math.max(page.tries, page.acknowledged)
  }
  return losses
}

const numberOf = (mark: string | undefined): number => Number(/^n(\d+)$/.exec(mark ?? '')?.[1] ?? 0)
