import { afterAll, beforeAll, expect, test } from 'vitest'

import type { HoldingKind } from '#domain/people/secretariat-post.ts'
import { mayAnywhere, scopeOf } from '#domain/rights/right.ts'
import { insertMember } from '#store/people/people.ts'
import { insertHoldings } from '#store/people/holdings.ts'
import { insertPosts } from '#store/people/posts.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { textIn } from '#domain/text.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { planner } from '../people.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

// The roles of a post belong to whoever holds it on the day, and to nobody else.

const now = new Date('2031-03-01T10:00:00Z')
const post = { id: 'post', code: 'SO', qualifier: '', title: textIn('en', 'Science'), version: 1 }

/**
 * People by what they are, each with the days of their holding and whether they have the rights of the post
 * today.
 */
const people: Record<
  string,
  { state?: StaffMember['state']; kind?: HoldingKind; days?: [string, string?]; holds: boolean }
> = {
  holder: { days: ['2030-01-01'], holds: true },
  standIn: { kind: 'standIn', days: ['2031-02-15', '2031-03-01'], holds: true },
  standInBefore: { kind: 'standIn', days: ['2031-02-01', '2031-02-28'], holds: false },
  holderToCome: { days: ['2031-03-02'], holds: false },
  holderWhoLeft: { state: 'left', days: ['2030-01-01'], holds: false },
  invited: { state: 'invited', days: ['2030-01-01'], holds: false },
  somebodyElse: { holds: false },
}

let store: Store
let jacana: Jacana
beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => now })
  await writeInTransaction(store, async tx => {
    await insertPosts(tx, [post])
    for (const [id, { state = 'active', kind = 'holder', days }] of Object.entries(people)) {
      await insertMember(tx, { id, name: id, kind: 'person', state, version: 1 })
      const [firstDay, lastDay] = days ?? []
      const ends = lastDay === undefined ? {} : { lastDay }
      if (firstDay !== undefined)
        await insertHoldings(tx, [
          { id: `${id}-holding`, postId: post.id, personId: id, kind, firstDay, ...ends },
        ])
    }
    const facts = { sections: [], givenAt: now, givenBy: 'planner' }
    await insertAssignments(tx, [{ id: 'lead', role: 'lead', postId: post.id, ...facts }])
  })
})
afterAll(() => store?.close())

test.each(Object.entries(people))(
  '%s has the rights of the post exactly while holding it',
  async (id, { holds, state }) => {
    const person = await jacana.do(identifyPerson, planner, { id })
    expect(person === undefined).toBe(state !== undefined)
    const right = ['change', 'progress'] as const
    expect(person !== undefined && mayAnywhere(person, right)).toBe(holds)
    expect(person && holds ? scopeOf(person, right) : holds).toEqual(
      holds && [{ posts: [{ code: 'SO', qualifier: '' }] }],
    )
  },
)

test('nobody is identified for somebody who may not see them', async () => {
  const self = {
    ...planner,
    grants: [{ right: ['read', 'person'], where: { people: ['standIn'] } }],
  } as const
  expect(await jacana.do(identifyPerson, self, { id: 'holder' })).toBeUndefined()
  expect(await jacana.do(identifyPerson, self, { id: 'standIn' })).toMatchObject({ id: 'standIn' })
})
