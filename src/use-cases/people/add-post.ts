import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { postCodeField, postTitleFields, regionField } from '#fields/kinds/post.ts'
import { newId } from '#store/engine/new-id.ts'
import { findPost, insertPosts } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { postTitle } from './post-title.ts'

/**
 * Adds a post of the secretariat and answers its id.
 * @throws Refusal postNameTaken (code, qualifier)
 */
export const addPost = defineUseCase({
  name: 'add-post',
  kind: 'write',
  right: ['create', 'post'],
  input: z.object({ code: postCodeField, qualifier: regionField, ...postTitleFields }),
  run: async ({ tx, input: { code, qualifier, ...titles } }) => {
    if (await findPost(tx, { code, qualifier })) throw new Refusal('postNameTaken', { code, qualifier })
    const post = { id: newId(), code, qualifier, title: postTitle(titles), version: 1 }
    await insertPosts(tx, [post])
    return {
      answer: { id: post.id },
      audit: [{ subject: { kind: 'post', id: post.id }, after: { code, qualifier, title: titles } }],
    }
  },
})
