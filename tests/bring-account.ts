import type { Person } from '#domain/rights/right.ts'
import type { Visitor } from '#doors/web/frame/visitor.ts'
import { choosePassword } from '#use-cases/people/choose-password.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { showAccount } from '#use-cases/sign-in/show-account.ts'
import { signInByPassword } from '#use-cases/sign-in/sign-in-by-password.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'

/** What somebody types to sign in to the example world. */
export const exampleSignIn = { email: 'planning.officer@example.org', password: 'tres garzas y un muelle' }

/** Who reads the pages of a world: with an account, every right, and two browsers that are signed in. */
export type AccountHolder = {
  visitor: Visitor & { person: Person }
  /** The end of the link of somebody else's invitation, which nobody has used. */
  guestToken: string
}

/** Brings somebody who can sign in, and an invitation that still waits. */
export const bringAccount = async (jacana: Jacana): Promise<AccountHolder> => {
  const { email, password } = exampleSignIn
  const name = 'Planning officer'
  const { id, link } = await jacana.do(invitePerson, planner, { name, email, language: 'en' })
  await jacana.do(choosePassword, planner, { token: tokenOf(link), password })
  for (const browser of browsers) await jacana.do(signInByPassword, planner, { email, password, browser })
  const person = { ...planner, id, name }
  const { sessions } = await jacana.do(showAccount, person, {})
  const guest = { name: 'Guest of the office', email: 'guest@example.org', language: 'en' } as const
  const invitation = await jacana.do(invitePerson, person, guest)
  return {
    visitor: { person, by: 'session', sessionId: sessions[0]?.id ?? '' },
    guestToken: tokenOf(invitation.link),
  }
}

const browsers = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
]

const tokenOf = (link: string): string => link.split('/').at(-1) ?? ''
