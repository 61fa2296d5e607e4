import type { PostHolding, SecretariatPost } from '#domain/people/secretariat-post.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** The most posts in a list. */
const mostPosts = 1000

/** The posts that have not ended, by code and qualifier; at most `mostPosts`. */
export const listPosts = async (reader: Reader): Promise<SecretariatPost[]> => {
  const rows = await reader.db
    .selectFrom('secretariat_post')
    .select(['id', 'code', 'qualifier', 'title', 'version'])
    .where('ended_at', 'is', null)
    .orderBy('code')
    .orderBy('qualifier')
    .limit(mostPosts)
    .execute()
  return rows
}

/** Stores new posts. */
export const insertPosts = async (tx: Transaction, posts: readonly SecretariatPost[]): Promise<void> => {
  if (posts.length === 0) return
  await tx.db
    .insertInto('secretariat_post')
    .values(posts.map(({ title, ...post }) => ({ ...post, title: JSON.stringify(title), ended_at: null })))
    .execute()
}

/** Stores new holdings of posts. */
export const insertHoldings = async (tx: Transaction, holdings: readonly PostHolding[]): Promise<void> => {
  if (holdings.length === 0) return
  await tx.db
    .insertInto('post_holding')
    .values(
      holdings.map(({ id, postId, personId, kind, firstDay, lastDay }) => ({
        id,
        post_id: postId,
        person_id: personId,
        kind,
        first_day: firstDay,
        last_day: lastDay ?? null,
      })),
    )
    .execute()
}
