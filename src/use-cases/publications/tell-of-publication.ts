import { languages } from '#domain/language.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { planPath } from '#mail/mail-links.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { withdrawMail } from '#store/mail/withdraw-mail.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { listMembersWithRoles } from '#store/people/members-with-roles.ts'

import { dayOf } from '../day-of.ts'
import { mailReaderOf } from '../people/mail-reader.ts'

/** The roles whose people are told that a plan is published. */
const toldRoles: readonly RoleName[] = ['planner', 'committeeMember']

/**
 * Tells planners and members of the committee by mail that a plan is published; whoever published it knows.
 */
export const tellOfPublication = async (
  tx: Transaction,
  { slug, name, plan }: Pick<FrozenPlan, 'slug' | 'name' | 'plan'>,
  { by, now }: { by: string; now: Date },
): Promise<void> => {
  for (const member of await listMembersWithRoles(tx, toldRoles, dayOf(now))) {
    const reader = mailReaderOf(member)
    if (!reader || member.id === by) continue
    const values = { plan: plan.title, version: name, link: planPath(reader.language, slug) }
    await writeMail(tx, { kind: 'planPublished', values }, reader, now)
  }
}

/** Withdraws what waits to tell people of a publication that is taken back. */
export const tellNoLonger = async (
  tx: Transaction,
  { slug, name }: Pick<FrozenPlan, 'slug' | 'name'>,
): Promise<void> => {
  const links = languages.map(language => planPath(language, slug))
  await withdrawMail(tx, 'planPublished', ({ version, link }) => version === name && links.includes(link))
}
