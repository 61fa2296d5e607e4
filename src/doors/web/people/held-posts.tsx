import type { Post } from '#domain/plan/plan.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { personPageWords } from '#i18n/pages/person.ts'
import type { HeldPost } from '#use-cases/people/show-person.ts'

import type { View } from '../frame/view.ts'
import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { sayDays } from '../posts/say-days.ts'

type HeldPostsProps = {
  heldPosts: readonly HeldPost[]
  today: string
  legend: readonly Post[]
  words: InOne<typeof personPageWords>
  view: View
}

/** The posts that a person holds now, will hold and held, with their days. */
export const HeldPosts = ({ heldPosts, today, words, ...place }: HeldPostsProps) => {
  const isOver = ({ lastDay, hasEnded }: HeldPost) => hasEnded || (lastDay !== undefined && lastDay < today)
  const groups = [
    { title: words.postsNow, posts: heldPosts.filter(each => !isOver(each) && each.firstDay <= today) },
    { title: words.postsToCome, posts: heldPosts.filter(each => !isOver(each) && each.firstDay > today) },
    { title: words.postsBefore, posts: heldPosts.filter(isOver) },
  ]
  return (
    <>
      {groups.map(({ title, posts }, i) =>
        i > 0 && posts.length === 0 ? null : (
          <section>
            <h2>{title}</h2>
            {posts.length === 0 && <p class="empty">{words.noPosts}</p>}
            <ul class="plain-list">
              {posts.map(post => (
                <PostDays heldPost={post} words={words} {...place} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  )
}

const PostDays = ({
  heldPost: { kind, postId, post, ...days },
  legend,
  words,
  view,
}: Omit<HeldPostsProps, 'heldPosts' | 'today'> & { heldPost: HeldPost }) => {
  const { language, person } = view
  const name = postLabel(post, legend, language)
  return (
    <li>
      {mayAnywhere(person, ['read', 'post']) ? (
        <a href={addressOf('post', language, { id: postId })}>{name}</a>
      ) : (
        name
      )}{' '}
      <span class="note">
        {kind === 'standIn' && `${words.standIn} · `}
        {sayDays(days, language)}
      </span>
    </li>
  )
}
