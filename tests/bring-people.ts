import type { ExampleWorld } from '#doors/web/route.ts'
import { addPost } from '#use-cases/people/add-post.ts'
import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { appointStandIn } from '#use-cases/people/appoint-stand-in.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { setPostState } from '#use-cases/people/set-post-state.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import type { Ask } from '#use-cases/use-case.ts'

/** The people of the example world, whose present day is 1 March 2031. */
type WorldPeople = Pick<ExampleWorld, 'postId' | 'endedPostId' | 'personId' | 'leftPersonId'>

/**
 * Brings the people of the example, a post that was passed on and has a stand-in to come, and one that has
 * ended.
 */
export const bringPeople = async (ask: Ask): Promise<WorldPeople> => {
  await ask(loadDemoPeople, { folder: 'examples/wetlands-2023-2025' })
  const { people } = await ask(showPeople, {})
  const idOf = (name: string) => people.find(each => each.name === name)?.id ?? ''
  const [postId, endedPostId] = [await newPost(ask, 'XO'), await newPost(ask, 'YO')]
  const [mei, jonas] = [idOf('Mei Brook'), idOf('Jonas Weir')]
  await ask(appointHolder, { id: postId, version: 1, person: jonas, firstDay: '2029-05-01' })
  await ask(appointHolder, { id: postId, version: 2, person: mei, firstDay: '2030-09-01' })
  const away = { firstDay: '2031-07-01', lastDay: '2031-07-31' }
  await ask(appointStandIn, { id: postId, version: 3, person: jonas, ...away })
  await ask(setPostState, { id: endedPostId, version: 1, state: 'ended' })
  const leftPersonId = idOf('Samuel Lake')
  await ask(setPersonState, { id: leftPersonId, version: 1, state: 'left' })
  return { postId, endedPostId, personId: mei, leftPersonId }
}

const newPost = async (ask: Ask, code: string): Promise<string> => {
  const titles = { en: 'External Officer', fr: 'Relations extérieures', es: 'Relaciones exteriores' }
  return (await ask(addPost, { code, qualifier: '', ...titles })).id
}
