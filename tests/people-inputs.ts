import { addPost } from '#use-cases/people/add-post.ts'
import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { listDemoPeople } from '#use-cases/people/list-demo-people.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { showPost } from '#use-cases/people/show-post.ts'
import { showHolder } from '#use-cases/rights/show-holder.ts'
import { showRoles } from '#use-cases/rights/show-roles.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'

const examples = 'examples/wetlands-2023-2025'

/** An input with which each write about people, posts and roles changes something. */
export const peopleInputs = (jacana: () => Jacana): Record<string, () => Promise<unknown>> => {
  let posts = 0
  const newPost = async () => {
    const { id } = await jacana().do(addPost, planner, {
      code: `P${++posts}`,
      qualifier: '',
      en: 'Post',
      fr: 'Poste',
      es: 'Puesto',
    })
    return { id, version: 1 }
  }

  const somebody = async () => {
    await jacana().do(loadDemoPeople, planner, { folder: examples })
    const { people } = await jacana().do(showPeople, planner, { filter: { state: 'active' } })
    return people[0]?.id ?? ''
  }

  return {
    'add-post': async () => ({ code: 'EX', qualifier: '', en: 'Exam', fr: 'Examen', es: 'Examen' }),
    'edit-post': async () => ({ ...(await newPost()), code: 'ED', qualifier: '', en: 'E', fr: 'F', es: 'S' }),
    'set-post-state': async () => ({ ...(await newPost()), state: 'ended' }),
    'appoint-holder': async () => ({
      ...(await newPost()),
      person: await somebody(),
      firstDay: '2031-01-01',
    }),
    'appoint-stand-in': async () => ({
      ...(await newPost()),
      person: await somebody(),
      firstDay: '2031-01-01',
      lastDay: '2031-01-31',
    }),
    'end-holding': async () => {
      const { id, version } = await newPost()
      const person = await somebody()
      await jacana().do(appointHolder, planner, { id, version, person, firstDay: '2031-01-01' })
      const { holdings } = await jacana().do(showPost, planner, { id })
      return { id, version: version + 1, holding: holdings[0]?.id, action: 'end', lastDay: '2031-06-30' }
    },
    'set-person-state': async () => ({ id: await somebody(), version: 1, state: 'left' }),
    'erase-person': async () => (await jacana().do(listDemoPeople, planner, {}))[0],
    'assign-roles': async () => {
      const [first] = (await jacana().do(showRoles, planner, {})).posts
      const { seen } = await jacana().do(showHolder, planner, { id: first?.post.id ?? '' })
      return { id: first?.post.id, roles: [{ role: 'lead' }], seen }
    },
    'begin-look': async () => ({ id: await somebody() }),
    'end-look': async () => ({ id: await somebody() }),
  }
}
