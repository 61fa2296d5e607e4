import { z } from 'zod'

import type { NamedHolding, SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { listAllPosts } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'

/** A post with those who have it today; who has left has no post. */
export type FilledPost = {
  post: SecretariatPost
  holder: NamedHolding | undefined
  standIns: readonly NamedHolding[]
}

/** All posts with their present holders and stand-ins; those that have ended come last. */
export const showPosts = defineUseCase({
  name: 'show-posts',
  kind: 'read',
  right: ['read', 'post'],
  input: z.object({}),
  run: async ({ reader, now }): Promise<FilledPost[]> => {
    const today = dayOf(now)
    const posts = await listAllPosts(reader)
    const holdings = await presentHoldings(reader, today)
    return posts
      .map(post => {
        const ofPost = holdings.filter(({ postId }) => postId === post.id)
        return {
          post,
          holder: ofPost.find(({ kind }) => kind === 'holder'),
          standIns: ofPost.filter(({ kind }) => kind === 'standIn'),
        }
      })
      .sort((one, other) => Number(Boolean(one.post.endedAt)) - Number(Boolean(other.post.endedAt)))
  },
})

const presentHoldings = async (reader: Reader, today: string): Promise<NamedHolding[]> =>
  (await listHoldings(reader, { day: today })).filter(({ hasLeft }) => !hasLeft)
