import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findMember } from '#store/people/people.ts'
import { demandPost } from '#store/people/posts.ts'

/**
 * A post that somebody can be given, and the person who is to have it.
 * @throws Refusal notFound, postEnded
 * @throws Refusal inputInvalid where the person is unknown or has left
 */
export const demandPostToFill = async (
  reader: Reader,
  { id, person }: { id: string; person: string },
): Promise<{ post: SecretariatPost; personId: string }> => {
  const post = await demandPost(reader, id)
  if (post.endedAt) throw new Refusal('postEnded')
  const member = await findMember(reader, person)
  if (!member || member.state === 'left')
    throw new Refusal('inputInvalid', { faults: [{ field: 'person', fault: 'notOneOf' }] })
  return { post, personId: member.id }
}
