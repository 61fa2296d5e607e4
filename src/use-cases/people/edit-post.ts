import { z } from 'zod'

import { canonicalJson } from '#domain/canonical-json.ts'
import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { postCodeField, postTitleFields, regionField } from '#fields/kinds/post.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandPost, findPost, updatePost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { postTitle, postTitles } from './post-title.ts'

/**
 * Changes the name and title of a post and answers whether they differ.
 * Plans that name the post keep their own words.
 * @throws Refusal notFound, clash, postNameTaken (code, qualifier)
 */
export const editPost = defineUseCase({
  name: 'edit-post',
  kind: 'write',
  right: ['change', 'post'],
  input: z.object({
    id: identifierField,
    version: versionField,
    code: postCodeField,
    qualifier: regionField,
    ...postTitleFields,
  }),
  run: async ({ tx, input: { id, version, code, qualifier, ...titles } }) => {
    const post = await demandPost(tx, id)
    const before = { code: post.code, qualifier: post.qualifier, title: postTitles(post.title) }
    const after = { code, qualifier, title: titles }
    if (canonicalJson(before) === canonicalJson(after)) return { answer: { changed: false }, audit: [] }
    const namesake = await findPost(tx, { code, qualifier })
    if (namesake && namesake.id !== id) throw new Refusal('postNameTaken', { code, qualifier })
    await updatePost(tx, { ...post, code, qualifier, title: postTitle(titles) }, version)
    return { answer: { changed: true }, audit: [{ subject: { kind: 'post', id }, before, after }] }
  },
})
