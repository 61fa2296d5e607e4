import type { Post } from '#domain/plan/plan.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { personPageWords } from '#i18n/pages/person.ts'
import { roleWords } from '#i18n/roles.ts'
import type { PersonRole } from '#use-cases/people/show-person.ts'

import type { View } from '../frame/view.ts'
import { postLabel } from '../parts/post-label.ts'

type PersonRolesProps = {
  roles: readonly PersonRole[]
  legend: readonly Post[]
  words: InOne<typeof personPageWords>
  view: View
}

/** The roles of a person, each with the functions that it is limited to and the post that it comes with. */
export const PersonRoles = ({ roles, legend, words, view }: PersonRolesProps) => (
  <section>
    <h2>{words.roles}</h2>
    {roles.length === 0 && <p class="empty">{words.noRoles}</p>}
    <ul class="plain-list">
      {roles.map(({ role, sections, post }) => (
        <li>
          {roleWords[role][view.language]}{' '}
          <span class="note">
            {[
              ...(sections.length > 0 ? [words.ofFunctions(sections)] : []),
              ...(post ? [words.byPost(postLabel(post, legend, view.language))] : []),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
