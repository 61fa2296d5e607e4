import { type PostName, postKey } from '../people/secretariat-post.ts'
import type { Person } from './right.ts'

/** The posts by which a person has rights, as its holder or stand-in; each once. */
export const ownPosts = ({ grants }: Pick<Person, 'grants'>): PostName[] => [
  ...new Map(grants.flatMap(({ where }) => where?.posts ?? []).map(post => [postKey(post), post])).values(),
]
