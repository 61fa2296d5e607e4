import type { PostHolding, SecretariatPost } from '#domain/people/secretariat-post.ts'
import { postPath } from '#mail/mail-links.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { writeMail } from '#store/mail/write-mail.ts'
import { findMember } from '#store/people/people.ts'

import { mailReaderOf } from './mail-reader.ts'

/** Tells a person by mail that a post is theirs from a day on, or until a last day as a stand-in. */
export const tellOfPost = async (
  tx: Transaction,
  post: SecretariatPost,
  { personId, firstDay, lastDay }: Pick<PostHolding, 'personId' | 'firstDay' | 'lastDay'>,
  now: Date,
): Promise<void> => {
  const member = await findMember(tx, personId)
  const reader = member && mailReaderOf(member)
  if (!reader) return
  const values = {
    post: post.title,
    firstDay,
    ...(lastDay !== undefined && { standInUntil: lastDay }),
    link: postPath(reader.language, post.id),
  }
  await writeMail(tx, { kind: 'postGiven', values }, reader, now)
}
