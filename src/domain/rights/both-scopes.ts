import { samePost } from '../people/secretariat-post.ts'
import type { Condition, Scope } from './right.ts'

/** The scope of what two rights reach together: a record must be within both. */
export const bothScopes = (one: Scope, other: Scope): Scope => {
  if (one === true) return other
  if (other === true) return one
  if (one === false || other === false) return false
  return one.flatMap(each => other.map(more => bothConditions(each, more)))
}

const bothConditions = (one: Condition, other: Condition): Condition => {
  const { posts } = one
  return {
    ...one,
    ...other,
    ...listInBoth('plans', one, other),
    ...listInBoth('sections', one, other),
    ...listInBoth('people', one, other),
    ...(posts &&
      other.posts && { posts: other.posts.filter(post => posts.some(each => samePost(each, post))) }),
  }
}

const listInBoth = (name: 'plans' | 'sections' | 'people', one: Condition, other: Condition): Condition => {
  const [list, more] = [one[name], other[name]]
  return list && more ? { [name]: more.filter(each => list.includes(each)) } : {}
}
