import type { NamedHolding, SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { Post } from '#domain/plan/plan.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { postPageWords } from '#i18n/pages/posts.ts'

import type { View } from '../frame/view.ts'

/** The forms of the page of a post. */
export type PostForm = 'edit' | 'holder' | 'standIn' | 'holding' | 'state'

/** What the parts of the page of a post need. */
export type PostPageProps = {
  post: SecretariatPost
  holdings: readonly NamedHolding[]
  today: string
  people: readonly { id: string; name: string }[]
  legend: readonly Post[]
  outcome?: 'saved' | 'unchanged' | undefined
  refused?: RefusedPostForm | undefined
  view: View
}

/** The props of a part, with the words of the page. */
export type PostPartProps = PostPageProps & { words: InOne<typeof postPageWords> }

/** A form of the page of a post that was refused: what it sent, and why. */
export type RefusedPostForm = {
  form: PostForm
  draft: Readonly<Record<string, string | undefined>>
  refusal: Refusal
}
