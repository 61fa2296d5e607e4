import type { Language } from '#domain/language.ts'
import { showPost } from '#use-cases/people/show-post.ts'

import { withOutcome } from '../frame/outcome.ts'
import type { PageBody } from '../frame/page-body.ts'
import { newestLegend } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import type { Visit } from '../route.ts'
import type { RefusedPostForm } from './post-model.ts'
import { postPage } from './post-page.tsx'

/** The page of a post, with a form that was refused. */
export const showPostPage = async (
  { ask, person, params: { id }, query, view }: Visit<'post'>,
  refused?: RefusedPostForm,
): Promise<PageBody> =>
  postPage({
    ...(await ask(showPost, { id })),
    legend: await newestLegend({ ask, person }),
    outcome: query.has('saved') ? 'saved' : query.has('unchanged') ? 'unchanged' : undefined,
    refused,
    view,
  })

/** The address of a post after a form. */
export const postOutcome = (language: Language, id: string, changed: boolean): string =>
  withOutcome(addressOf('post', language, { id }), changed ? 'saved' : 'unchanged')
