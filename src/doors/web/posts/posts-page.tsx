import type { Refusal } from '#domain/refusal.ts'
import { postKey } from '#domain/people/secretariat-post.ts'
import type { PostRows } from '#domain/plan/post-rows.ts'
import type { Post } from '#domain/plan/plan.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { scopeOf } from '#domain/rights/right.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { postPageWords } from '#i18n/pages/posts.ts'
import type { FilledPost } from '#use-cases/people/show-posts.ts'

import { planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { ContentLine } from '../parts/content-text.tsx'
import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { PostFields, type PostTexts } from './post-fields.tsx'

/** The rows of the newest plan that the posts lead or support in a year. */
export type PostWork = { slug: string; year: number; legend: readonly Post[]; posts: readonly PostRows[] }

type PostsProps = {
  posts: readonly FilledPost[]
  work: PostWork | undefined
  view: View
  refused?: { draft: PostTexts; refusal: Refusal }
}

/** The posts of the secretariat: who has each, and what it leads this year. */
export const postsPage = ({ posts, work, view, refused }: PostsProps) => {
  const { language, person } = view
  const words = wordsIn(postPageWords, language)
  const [ended, open] = [posts.filter(({ post }) => post.endedAt), posts.filter(({ post }) => !post.endedAt)]
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={administrationPlaces(view)}
        view={view}
        refusal={refused?.refusal}
      >
        {scopeOf(person, ['read', 'person']) === true && (
          <nav class="beside" aria-label={words.title}>
            <a href={addressOf('people', language, {})}>{words.toPeople}</a>
          </nav>
        )}
      </PageHead>
      {open.length > 0 ? (
        <PostTable posts={open} work={work} words={words} view={view} />
      ) : (
        <p class="empty">{words.none}</p>
      )}
      {ended.length > 0 && (
        <details class="ended-posts">
          <summary>{words.ended}</summary>
          <ul>
            {ended.map(({ post }) => (
              <li>
                <a href={addressOf('post', language, { id: post.id })}>
                  {postLabel(post, work?.legend ?? [], language)}
                </a>{' '}
                <ContentLine text={post.title} view={view} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayAnywhere(person, ['create', 'post']) && <AddForm refused={refused} words={words} view={view} />}
    </>,
  )
}

type Words = InOne<typeof postPageWords>

type TableProps = Pick<PostsProps, 'posts' | 'work' | 'view'> & { words: Words }

const PostTable = ({ posts, work, words, view }: TableProps) => (
  <table class="list people-list">
    <caption class="unseen">{words.title}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.post}</th>
        <th scope="col">{words.columns.holder}</th>
        <th scope="col">{words.columns.standIn}</th>
        {work && <th scope="col">{words.columns.work(work.year)}</th>}
      </tr>
    </thead>
    <tbody>
      {posts.map(({ post, holder, standIns }) => (
        <tr>
          <th scope="row">
            <a href={addressOf('post', view.language, { id: post.id })}>
              {postLabel(post, work?.legend ?? [], view.language)}
            </a>
            <span class="note">
              <ContentLine text={post.title} view={view} />
            </span>
          </th>
          <td data-label={words.columns.holder}>
            {holder?.personName ?? <span class="note">{words.vacant}</span>}
          </td>
          <td data-label={words.columns.standIn}>
            {standIns.map(({ personName, lastDay }) => (
              <span class="line">
                {personName} {lastDay !== undefined && <span class="note">{words.untilDay(lastDay)}</span>}
              </span>
            ))}
          </td>
          {work && (
            <td data-label={words.columns.work(work.year)}>
              <Work work={work} name={postKey(post)} words={words} view={view} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

type WorkProps = { work: PostWork; name: string; words: Words; view: View }

const Work = ({ work, name, words, view }: WorkProps) => {
  const own = work.posts.find(({ post }) => postKey(post) === name)
  if (!own || own.rows === 0) return null
  return (
    <>
      <a href={planAddress(view.language, work.slug, { year: String(work.year), lead: name })}>
        {words.activities(own.rows)}
      </a>{' '}
      <span class="note">{words.functions(own.sections)}</span>
    </>
  )
}

const AddForm = ({ refused, words, view }: Pick<PostsProps, 'refused' | 'view'> & { words: Words }) => (
  <details class="change" open={refused !== undefined}>
    <summary>{words.add}</summary>
    <form
      class="card paper-form"
      method="post"
      action={addressOf('posts', view.language, {})}
      autocomplete="off"
      data-warn={refused ? 'refused' : 'changed'}
    >
      <PostFields texts={refused?.draft ?? {}} isRefused={refused !== undefined} view={view} />
      <p>
        <button type="submit" class="first">
          {words.add}
        </button>
      </p>
    </form>
  </details>
)
