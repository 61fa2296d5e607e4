import { mayAnywhere } from '#domain/rights/right.ts'
import { addPost } from '#use-cases/people/add-post.ts'
import { editPost } from '#use-cases/people/edit-post.ts'
import { postStates, setPostState } from '#use-cases/people/set-post-state.ts'
import { showPosts } from '#use-cases/people/show-posts.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { showPostRows } from '#use-cases/plan/show-post-rows.ts'

import { demandChoice } from '../frame/demand-choices.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { postFields } from './post-fields.tsx'
import { postOutcome, showPostPage } from './show-post-page.tsx'
import { postsPage } from './posts-page.tsx'

/** The routes of the list of posts, and of a post: show, add, change, end, take back. */
export const postRoutes: readonly Route[] = [
  route('posts', {
    get: async visit => page(postsPage(await modelOf(visit))),
    form: {
      read: form => textsOf(form, postFields),
      send: async ({ ask, view: { language }, draft }) => {
        const { id } = await ask(addPost, { ...emptyPost, ...draft })
        return goTo(withOutcome(addressOf('post', language, { id }), 'saved'))
      },
      showRefused: async ({ draft, refusal, ...visit }) =>
        postsPage({ ...(await modelOf(visit)), refused: { draft, refusal } }),
    },
    examples: () => [{ parts: {} }],
  }),

  route('post', {
    get: async visit => page(await showPostPage(visit)),
    form: {
      read: form => textsOf(form, ['version', ...postFields]),
      send: async ({ ask, params: { id }, view: { language }, draft }) => {
        const { version = '', ...texts } = draft
        const { changed } = await ask(editPost, { ...emptyPost, ...texts, id, version })
        return goTo(postOutcome(language, id, changed))
      },
      showRefused: ({ draft, refusal, ...visit }) => showPostPage(visit, { form: 'edit', draft, refusal }),
    },
    examples: ({ postId, endedPostId }) => [{ parts: { id: postId } }, { parts: { id: endedPostId } }],
  }),

  route('postState', {
    form: {
      sentFrom: 'post',
      read: form => textsOf(form, ['version', 'state']),
      send: async ({ ask, params: { id }, view: { language }, draft: { version = '', state: sent } }) => {
        const state = demandChoice('state', sent, postStates)
        const { changed } = await ask(setPostState, { id, version, state })
        return goTo(postOutcome(language, id, changed))
      },
      showRefused: ({ draft, refusal, ...visit }) => showPostPage(visit, { form: 'state', draft, refusal }),
    },
  }),
]

/** A form that did not send a field sent it empty. */
const emptyPost = { code: '', qualifier: '', en: '', fr: '', es: '' }

const modelOf = async ({ ask, person, view }: Pick<Visit, 'ask' | 'person' | 'view'>) => {
  const posts = await ask(showPosts, {})
  const names = posts.map(({ post: { code, qualifier } }) => ({ code, qualifier }))
  const [newest] = mayAnywhere(person, ['read', 'plan']) ? await ask(showPlanStamps, {}) : []
  return { posts, work: newest && (await ask(showPostRows, { slug: newest.slug, posts: names })), view }
}
