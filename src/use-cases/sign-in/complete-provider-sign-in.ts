import { z } from 'zod'

import type { RoleName } from '#domain/rights/roles.ts'
import { demandsSecondFactor, rolesOfGroups, type SignInRules } from '#domain/rights/sign-in-rules.ts'
import { Refusal } from '#domain/refusal.ts'
import { textField } from '#fields/kinds/text.ts'
import { tokenField } from '#fields/kinds/token.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { isAdministeredFrom } from '#store/people/administrators.ts'
import { findIdentity } from '#store/people/identity.ts'
import { activateMember, removeRolesGivenBy, rolesGivenBy } from '#store/people/member-writes.ts'
import { demandMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { endSession, findSessionByToken, insertSession } from '#store/people/sessions.ts'
import { readSignInRules } from '#store/people/sign-in-rules.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { noteSignIn } from './start-session.ts'

/** Who the log names as the giver of roles that groups of the identity provider give. */
const providerGiver = 'identity-provider'

/**
 * Completes a sign-in at the identity provider: the roles of the groups, the second factor, and the log.
 * The session that the provider's answer made is replaced by one of ours. Answers its token.
 * @throws Refusal signInExpired, personLeft, providerFactorMissing
 */
export const completeProviderSignIn = defineUseCase({
  name: 'complete-provider-sign-in',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    token: tokenField,
    /** Absent where the provider does not say. */
    groups: z.array(textField(300)).max(1000).optional(),
    hasSecondFactor: z.boolean(),
    browser: textField(1000).default(''),
  }),
  run: async ({ tx, input, now }) => {
    const session = await findSessionByToken(tx, input.token)
    if (!session) throw new Refusal('signInExpired')
    const { personId } = session
    const member = await demandMember(tx, personId)
    if (member.state === 'left') throw new Refusal('personLeft')
    await activateMember(tx, personId)
    const rules = await readSignInRules(tx)
    const roles = input.groups && (await syncRoles(tx, { personId, groups: input.groups, rules }, now))
    const identity = await findIdentity(tx, personId, dayOf(now))
    if (!input.hasSecondFactor && demandsSecondFactor(rules, identity?.roles ?? []))
      throw new Refusal('providerFactorMissing')
    await endSession(tx, { personId, sessionId: session.id })
    const { browser, hasSecondFactor: secondFactor } = input
    const note = await noteSignIn(tx, { personId, browser, way: 'provider' }, now)
    const token = await insertSession(tx, { personId, browser, secondFactor }, now)
    const subject = { kind: 'person', id: personId }
    return {
      answer: { token, personId },
      audit: [note, ...(roles ? [{ subject, ...roles }] : [])],
    }
  },
})

/**
 * Gives the roles of the groups, and takes those away that groups gave before; undefined without a change.
 * Whoever would be the last administrator stays one, and the log says so at each sign-in.
 */
const syncRoles = async (
  tx: Transaction,
  { personId, groups, rules }: { personId: string; groups: readonly string[]; rules: SignInRules },
  now: Date,
) => {
  const due = rolesOfGroups(rules, groups).toSorted()
  const before = (await rolesGivenBy(tx, personId, providerGiver)).toSorted()
  if (due.join() === before.join()) return undefined
  const give = (roles: readonly RoleName[]) =>
    insertAssignments(
      tx,
      roles.map(role => ({
        id: newId(),
        role,
        sections: [],
        personId,
        givenAt: now,
        givenBy: providerGiver,
      })),
    )
  await removeRolesGivenBy(tx, personId, providerGiver)
  await give(due)
  const losesRole = before.includes('administrator') && !due.includes('administrator')
  if (!losesRole || (await isAdministeredFrom(tx, { day: dayOf(now), by: personId })))
    return { before: { groupRoles: before }, after: { groupRoles: due } }
  await give(['administrator'])
  return {
    before: { groupRoles: before },
    after: { groupRoles: [...due, 'administrator'], lastAdministratorStays: true },
  }
}
