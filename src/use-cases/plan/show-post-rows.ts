import { z } from 'zod'

import { rowsOfPosts, workingYear } from '#domain/plan/post-rows.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

const name = textField(200)

/**
 * How many rows of a plan each of these posts leads or supports.
 * The year is the present one, or the nearest one that the plan has.
 * @throws Refusal notFound
 */
export const showPostRows = defineUseCase({
  name: 'show-post-rows',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({
    slug: slugField,
    posts: z.array(z.object({ code: name, qualifier: name })).max(1000),
  }),
  run: async ({ reader, input: { slug, posts }, now }) => {
    const plan = await demandPlan(reader, slug)
    const year = workingYear(plan, now.getFullYear())
    return { slug, year, legend: plan.posts, posts: rowsOfPosts(plan, year, posts) }
  },
})
