import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Post } from '#domain/plan/plan.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { sayRole } from '#i18n/say-role.ts'

import { may } from '../frame/may.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { administrationPlaces } from '../parts/page-places.ts'
import { PageHead } from '../parts/page-head.tsx'

type WithRoles = { assignments: readonly HeldRole[] }

type RolesProps = {
  posts: readonly (WithRoles & { post: SecretariatPost })[]
  people: readonly (WithRoles & { member: StaffMember })[]
  /** How the newest plan names the posts in each language. */
  legend: readonly Post[]
  view: View
}

/** The posts and the people with their roles. */
export const rolesPage = ({ posts, people, legend, view }: RolesProps) => {
  const { language } = view
  const words = wordsIn(rolesPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={words.lead} path={administrationPlaces(view)} view={view} />
      <HolderTable
        title={words.posts}
        column={words.post}
        empty={words.noPosts}
        rows={posts.map(({ post, assignments }) => ({
          id: post.id,
          name: postLabel(post, legend, language),
          more: say(post.title, language).text,
          assignments,
        }))}
        view={view}
      />
      <HolderTable
        title={words.people}
        column={words.person}
        empty={words.noPeople}
        rows={people.map(({ member: { id, name }, assignments }) => ({ id, name, more: '', assignments }))}
        view={view}
      />
    </>,
  )
}

type HolderRow = WithRoles & { id: string; name: string; more: string }
type TableProps = { title: string; column: string; empty: string; rows: readonly HolderRow[]; view: View }

const HolderTable = ({ title, column, empty, rows, view }: TableProps) => {
  const words = wordsIn(rolesPageWords, view.language)
  const mayChange = may(view, 'change', 'role')
  return (
    <section class="holders">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <table class="list roles">
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col">{words.roles}</th>
              {mayChange && <td></td>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, more, assignments }) => (
              <tr>
                <th scope="row">
                  {name}
                  {more !== '' && <span class="note">{more}</span>}
                </th>
                <td>
                  {assignments.map(each => sayRole(each, view.language)).join(', ') || (
                    <span class="note">{words.none}</span>
                  )}
                </td>
                {mayChange && (
                  <td class="c-do">
                    <a
                      href={addressOf('roleHolder', view.language, { id })}
                      aria-label={`${words.change}: ${words.of(name)}`}
                    >
                      {words.change}
                    </a>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
