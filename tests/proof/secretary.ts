import { becomeAdministrator } from '../demo-person.ts'
import type { Program } from './program.ts'
import { wait, waitUpTo } from './wait.ts'

/** The number of mails that were asked for, and the addresses of those that were acknowledged. */
export type SentMails = { tries: number; acknowledged: Set<string> }

/** The milliseconds between two mails, at most: seldom, as people cause them, so that one kill meets one. */
const longestPause = 900

/** Asks for one test mail after another, each to an address of its own; the result ends that. */
export const startSecretary = ({ address }: Program, mails: SentMails): (() => Promise<void>) => {
  let isStopped = false
  const write = async (): Promise<void> => {
    // The program may be killed at any time, also before it knows the administrator.
    const headers = await becomeAdministrator(address).catch(() => undefined)
    while (headers && !isStopped) {
      await waitUpTo(longestPause)
      const to = `reader-${++mails.tries}@example.org`
      const body = new URLSearchParams({ address: to })
      const form = { method: 'POST', body, headers, redirect: 'manual' } as const
      const answer = await fetch(`${address}/en/administration/mail`, form).catch(() => undefined)
      if (answer?.status === 303) mails.acknowledged.add(to)
      else if (!isStopped) await wait(50)
    }
  }
  const work = write()
  return async () => {
    isStopped = true
    await work
  }
}
