import { postKey } from '#domain/people/secretariat-post.ts'
import type { PostRows } from '#domain/plan/post-rows.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { postPageWords } from '#i18n/pages/posts.ts'

import { planAddress } from '../addresses/addresses.ts'
import type { View } from '../frame/view.ts'
import { postLabel } from '../parts/post-label.ts'

/** The rows of a plan that the reader's posts lead or support in a year. */
export type OwnRows = { year: number; posts: readonly PostRows[] }

/**
 * One line for a reader with posts: how many activities of the year each leads or supports, with a link to
 * them.
 */
export const OwnWork = ({ own, plan, view }: { own: OwnRows; plan: Plan; view: View }) => {
  const words = wordsIn(postPageWords, view.language)
  const label = ({ post }: PostRows) => postLabel(post, plan.posts, view.language)
  return (
    <p>
      {words.own(own.posts.map(label), own.year)}{' '}
      {own.posts.map((each, i) => (
        <>
          {i > 0 && ', '}
          <a
            href={planAddress(view.language, plan.slug, { year: String(own.year), lead: postKey(each.post) })}
          >
            {own.posts.length > 1 && `${label(each)} · `}
            {words.activities(each.rows)}
          </a>
        </>
      ))}
    </p>
  )
}
