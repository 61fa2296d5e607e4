import { createHash } from 'node:crypto'

import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { emailField } from '#fields/kinds/email.ts'
import { passwordField } from '#fields/kinds/password.ts'
import { textField } from '#fields/kinds/text.ts'
import { findPasswordHolder } from '#store/people/sign-in-users.ts'

import { defineUseCase, type WriteResult } from '../use-case.ts'
import { isPassword } from '../people/hash-password.ts'
import { startSession } from './start-session.ts'

/**
 * What a right password leads to: a session, or the question for a code. `proof` changes with the password.
 */
export type PasswordAnswer =
  { kind: 'session'; personId: string; token: string } | { kind: 'code'; personId: string; proof: string }

/** A text that shows which password was given, without telling it. */
export const proofOf = (hash: string): string =>
  createHash('sha256').update(hash).digest('base64url').slice(0, 22)

/**
 * Signs somebody in by address and password; with a second factor, a code is still to come.
 * An unknown address takes as long as a wrong password.
 * @throws Refusal signInRefused, personLeft
 */
export const signInByPassword = defineUseCase({
  name: 'sign-in-by-password',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    email: emailField,
    password: passwordField,
    browser: textField(1000).default(''),
  }),
  prepare: async ({ input, now, read }) => {
    const holder = await read(reader => findPasswordHolder(reader, input.email))
    if (!(await isPassword(input.password, holder?.hash)) || !holder) throw new Refusal('signInRefused')
    if (holder.state === 'left') throw new Refusal('personLeft')
    if (holder.state !== 'active') throw new Refusal('signInRefused')
    const { personId, hash, hasSecondFactor } = holder
    return async (tx): Promise<WriteResult<PasswordAnswer>> => {
      if (hasSecondFactor) return { answer: { kind: 'code', personId, proof: proofOf(hash) }, audit: [] }
      // Somebody may have left, or changed the password, while it was checked.
      const present = await findPasswordHolder(tx, input.email)
      if (present?.hash !== hash || present.state !== 'active') throw new Refusal('signInRefused')
      const { browser } = input
      const start = { personId, browser, secondFactor: false, way: 'password' } as const
      const { token, audit } = await startSession(tx, start, now)
      return { answer: { kind: 'session', personId, token }, audit }
    }
  },
})
