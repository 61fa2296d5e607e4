import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { RoleAssignment } from '#domain/rights/role-assignment.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { textIn, withWords } from '#domain/text.ts'

const words = z.string().regex(/\S/, 'empty')

/** The schema of `people.json`: the posts of the example's secretariat, and the people who hold them. */
const peopleFile = z.strictObject({
  posts: z.array(
    z.strictObject({
      code: words,
      qualifier: words.optional(),
      title: z.strictObject({ en: words, fr: words, es: words }),
    }),
  ),
  people: z.array(
    z.strictObject({
      name: words,
      language: z.enum(languages),
      posts: z.array(words),
      roles: z.array(z.strictObject({ role: z.enum(roleNames), sections: z.array(words).default([]) })),
    }),
  ),
})

/** A person of the example. */
export type DemoPerson = z.output<typeof peopleFile>['people'][number]

/** The posts and people of the example in a folder; each post has its id from `newId`. */
export const readDemoPeople = async (
  folder: string,
  newId: () => string,
): Promise<{ posts: SecretariatPost[]; people: DemoPerson[] }> => {
  const text = await readFile(join(folder, 'people.json'), 'utf8')
  const result = peopleFile.safeParse(JSON.parse(text))
  if (!result.success) {
    const [issue] = result.error.issues
    const place = issue?.path.join('.') ?? ''
    throw new Refusal('exampleInvalid', { file: 'people.json', place, reason: issue?.message ?? '' })
  }
  const posts = result.data.posts.map(({ code, qualifier = '', title }) => ({
    id: newId(),
    code,
    qualifier,
    title: withWords(withWords(textIn('en', title.en), 'fr', title.fr), 'es', title.es),
    version: 1,
  }))
  return { posts, people: result.data.people }
}

/** The assignments of a person's roles, by themselves. */
export const assignmentsOf = (
  { roles }: DemoPerson,
  facts: { personId: string; givenAt: Date; givenBy: string; newId: () => string },
): RoleAssignment[] =>
  roles.map(({ role, sections }) => ({
    id: facts.newId(),
    role,
    sections,
    personId: facts.personId,
    givenAt: facts.givenAt,
    givenBy: facts.givenBy,
  }))
