import type { Selectable } from 'kysely'

import type { PostName, SecretariatPost } from '#domain/people/secretariat-post.ts'
import { Refusal } from '#domain/refusal.ts'

import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { refuseClash } from '../log/clash.ts'

/** The most posts in a list. */
const mostPosts = 1000

/** The posts that have not ended, by code and qualifier; at most `mostPosts`. */
export const listPosts = async (reader: Reader): Promise<SecretariatPost[]> => {
  const rows = await posts(reader).where('ended_at', 'is', null).execute()
  return rows.map(postOf)
}

/** All posts, also those that have ended, by code and qualifier; at most `mostPosts`. */
export const listAllPosts = async (reader: Reader): Promise<SecretariatPost[]> =>
  (await posts(reader).execute()).map(postOf)

/**
 * The post with this id.
 * @throws Refusal notFound
 */
export const demandPost = async (reader: Reader, id: string): Promise<SecretariatPost> => {
  const row = await posts(reader).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('notFound')
  return postOf(row)
}

/** The post with this name, also where it has ended. */
export const findPost = async (
  reader: Reader,
  { code, qualifier }: PostName,
): Promise<SecretariatPost | undefined> => {
  const row = await posts(reader)
    .where('code', '=', code)
    .where('qualifier', '=', qualifier)
    .executeTakeFirst()
  return row && postOf(row)
}

/** Stores new posts. */
export const insertPosts = async (
  tx: Transaction,
  newPosts: readonly Omit<SecretariatPost, 'endedAt'>[],
): Promise<void> => {
  if (newPosts.length === 0) return
  await tx.db
    .insertInto('secretariat_post')
    .values(newPosts.map(({ title, ...post }) => ({ ...post, title: JSON.stringify(title), ended_at: null })))
    .execute()
}

/**
 * Stores a post in place of the row version that the person saw, and raises the version.
 * A change of who holds the post is a change of the post, too.
 * @throws Refusal clash (who, when)
 */
export const updatePost = async (
  tx: Transaction,
  { id, code, qualifier, title, endedAt }: SecretariatPost,
  seenVersion: number,
): Promise<void> => {
  const row = await tx.db
    .updateTable('secretariat_post')
    .set({
      code,
      qualifier,
      title: JSON.stringify(title),
      ended_at: endedAt ?? null,
      version: seenVersion + 1,
    })
    .where('id', '=', id)
    .where('version', '=', seenVersion)
    .returning('version')
    .executeTakeFirst()
  if (!row) await refuseClash(tx, id, id)
}

const posts = (reader: Reader) =>
  reader.db.selectFrom('secretariat_post').selectAll().orderBy('code').orderBy('qualifier').limit(mostPosts)

const postOf = ({ ended_at, ...row }: Selectable<Tables['secretariat_post']>): SecretariatPost => ({
  ...row,
  ...(ended_at !== null && { endedAt: ended_at }),
})
