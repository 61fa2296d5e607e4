import { z } from 'zod'

import { listAssignments } from '#store/people/role-assignments.ts'
import { listPeople } from '#store/people/people.ts'
import { listPosts } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'

/** The posts and the people with the roles that each has; those of a post are its holders', too. */
export const showRoles = defineUseCase({
  name: 'show-roles',
  kind: 'read',
  right: ['read', 'role'],
  input: z.object({}),
  run: async ({ reader }) => {
    const assignments = await listAssignments(reader)
    const posts = (await listPosts(reader)).map(post => ({
      post,
      assignments: assignments.filter(each => 'postId' in each && each.postId === post.id),
    }))
    const people = (await listPeople(reader))
      .filter(({ state }) => state !== 'left')
      .map(member => ({
        member,
        assignments: assignments.filter(each => 'personId' in each && each.personId === member.id),
      }))
    return { posts, people }
  },
})
