import type { Person } from '#domain/rights/right.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { type FilledPost, showPosts } from '#use-cases/people/show-posts.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'

/** The people and posts of the example in a database in memory, found by their names. */
export type DemoPeople = {
  store: Store
  jacana: Jacana
  idOf: (name: string) => Promise<string>
  postOf: (code: string, qualifier?: string) => Promise<FilledPost & Pick<SecretariatPost, 'id' | 'version'>>
}

/** Opens the people and posts of the example; the clock can be set. */
export const openDemoPeople = async (clock: { now: Date }): Promise<DemoPeople> => {
  const store = await openStore({ memory: true })
  const jacana = createJacana({ store, now: () => clock.now })
  await jacana.do(loadDemoPeople, planner, { folder: 'examples/wetlands-2023-2025' })
  return {
    store,
    jacana,
    idOf: async name => {
      const { people } = await jacana.do(showPeople, planner, {})
      return people.find(each => each.name === name)?.id ?? ''
    },
    postOf: async (code, qualifier = '') => {
      const posts = await jacana.do(showPosts, planner, {})
      const filledPost = posts.find(({ post }) => post.code === code && post.qualifier === qualifier)
      if (!filledPost) throw new Error(`no post ${code}`)
      return { ...filledPost, id: filledPost.post.id, version: filledPost.post.version }
    },
  }
}

/** A person with a role and without a post. */
export const personWith = (role: RoleName, id: string = role): Person => ({
  id,
  name: role,
  grants: allGrantsOf({ personId: id, posts: [], roles: [{ role, sections: [] }] }),
})
