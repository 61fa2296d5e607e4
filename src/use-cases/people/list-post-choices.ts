import { z } from 'zod'

import { listPosts } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'

/** The posts of the secretariat that have not ended, for choices. */
export const listPostChoices = defineUseCase({
  name: 'list-post-choices',
  kind: 'glance',
  right: ['read', 'post'],
  input: z.object({}),
  run: ({ reader }) => listPosts(reader),
})
