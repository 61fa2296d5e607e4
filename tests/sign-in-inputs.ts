import type { Store } from '#store/open-store.ts'
import { takeStep, writeRecoveryCodes, writeSecondFactor } from '#store/people/second-factors.ts'
import { endSessionsOf, insertSession, listSessions } from '#store/people/sessions.ts'
import { findPasswordOf, insertSignInUser, writePassword } from '#store/people/sign-in-users.ts'
import { hashPassword } from '#store/sign-in/password-hash.ts'
import { createSetUpLink } from '#use-cases/people/create-set-up-link.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { hashOfRecoveryCode, newRecoveryCodes } from '#use-cases/sign-in/recovery-codes.ts'
import { beginSecondFactor } from '#use-cases/sign-in/begin-second-factor.ts'
import { requestEmailChange } from '#use-cases/sign-in/request-email-change.ts'
import { showGuestLinks } from '#use-cases/people/show-guest-links.ts'
import { showAccount } from '#use-cases/sign-in/show-account.ts'
import { proofOf } from '#use-cases/sign-in/sign-in-by-password.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { mailsTo } from './mails-to.ts'
import { planner } from './people.ts'

type Place = { jacana: Jacana; store: Store }

const password = 'tres garzas y un muelle'
const email = 'planner@example.org'

/**
 * An input with which each write about accounts changes something. The planner becomes somebody with a
 * password.
 */
export const signInInputs = (place: () => Place): Record<string, () => Promise<unknown>> => {
  let secret = ''
  let people = 0
  const newPerson = () => {
    people += 1
    return { name: 'Somebody', email: `somebody${people}@example.org`, language: 'en' as const }
  }
  const invited = async () => {
    const person = newPerson()
    const { id, link } = await place().jacana.do(invitePerson, planner, person)
    return { id, email: person.email, token: tokenIn(link) }
  }
  const newSession = () =>
    place().store.write(async tx => {
      const start = { personId: planner.id, browser: 'Exam', secondFactor: false }
      const token = await insertSession(tx, start, new Date())
      const [session] = await listSessions(tx, planner.id, new Date())
      return { answer: { token, id: session?.id ?? '' } }
    })
  const lastLinkTo = async (address: string) =>
    tokenIn((await mailsTo(place().store, address)).at(-1)?.values.link ?? '')
  return {
    'create-set-up-link': async () => ({ language: 'en' }),
    'accept-set-up': async () => {
      const link = await place().jacana.do(createSetUpLink, planner, { language: 'en' })
      return { token: tokenIn(link ?? ''), ...newPerson(), password }
    },
    'create-administrator-link': async () => ({ language: 'en' }),
    'invite-person': async () => newPerson(),
    'invite-again': async () => ({ id: (await invited()).id }),
    'choose-password': async () => ({ token: (await invited()).token, password }),
    'request-password': async () => {
      await makePlannerAPerson(place())
      return { email, language: 'en' }
    },
    'confirm-email': async () => {
      await place().jacana.do(requestEmailChange, planner, {
        email: 'new@example.org',
        currentPassword: password,
      })
      return { token: await lastLinkTo('new@example.org') }
    },
    'sign-in-by-password': async () => ({ email: 'new@example.org', password }),
    'begin-second-factor': async () => ({}),
    'confirm-second-factor': async () => {
      ;({ secret } = await place().jacana.do(beginSecondFactor, planner, {}))
      return { code: totpAt(secret, new Date(Date.now() - 30_000)), sessionId: (await newSession()).id }
    },
    'sign-in-by-code': async () => {
      const holder = await place().store.read(reader => findPasswordOf(reader, planner.id))
      return {
        personId: planner.id,
        proof: proofOf(holder?.hash ?? ''),
        code: totpAt(secret, new Date(Date.now() + 29_000)),
      }
    },
    'renew-recovery-codes': async () => {
      const [code = ''] = newRecoveryCodes()
      await place().store.write(async tx => ({
        answer: await writeRecoveryCodes(tx, planner.id, [hashOfRecoveryCode(planner.id, code)]),
      }))
      return { currentPassword: password, code }
    },
    'remove-second-factor': async () => ({ password }),
    'end-second-factor': async () => {
      const { id } = await invited()
      await place().store.write(async tx => {
        await writeSecondFactor(tx, id, 'secret')
        return { answer: await takeStep(tx, id, 1) }
      })
      return { id }
    },
    'change-password': async () => ({ currentPassword: password, password: `${password} largo` }),
    'request-email-change': async () => ({
      currentPassword: `${password} largo`,
      email: 'third@example.org',
    }),
    'revise-account': async () => {
      const { member } = await place().jacana.do(showAccount, planner, {})
      return { version: member.version, name: 'Planner', language: 'fr', zone: 'Africa/Nairobi' }
    },
    'end-own-session': async () => ({ session: (await newSession()).id }),
    'end-session-of': async () => ({ id: planner.id, session: (await newSession()).id }),
    'end-guest-link': async () => {
      await invited()
      const [link] = await place().jacana.do(showGuestLinks, planner, {})
      return { id: link?.id ?? '' }
    },
    'end-other-sessions': async () => {
      await newSession()
      return { sessionId: (await newSession()).id }
    },
    'revise-sign-in-rules': async () => ({
      version: 0,
      secondFactorRoles: ['administrator'],
      groupRoles: [],
    }),
    'complete-provider-sign-in': async () => {
      await place().store.write(async tx => ({ answer: await endSessionsOf(tx, planner.id) }))
      return { token: (await newSession()).token, hasSecondFactor: true, groups: ['staff'] }
    },
  }
}

const makePlannerAPerson = async ({ store }: Place): Promise<void> => {
  const hash = await hashPassword(password)
  await store.write(async tx => {
    await tx.db
      .updateTable('person')
      .set({ kind: 'person', state: 'active', email, language: 'en' })
      .where('id', '=', planner.id)
      .execute()
    await insertSignInUser(tx, planner)
    await writePassword(tx, { personId: planner.id, hash }, new Date())
    return { answer: undefined }
  })
}

const tokenIn = (link: string): string => link.split('/').at(-1) ?? ''
