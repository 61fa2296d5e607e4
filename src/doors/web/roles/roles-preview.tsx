import type { HeldRight } from '#domain/rights/rights-difference.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { sayPersonReach } from '#i18n/right-limits.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { rightSentence } from '#i18n/rights.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import type { PersonPreview } from '#use-cases/rights/preview-roles.ts'

import type { View } from '../frame/view.ts'

type PreviewProps = { people: readonly PersonPreview[]; view: View }

/** What each person would gain and lose, in sentences. */
export const RolesPreview = ({ people, view }: PreviewProps) => {
  const { language } = view
  const words = wordsIn(rolesPageWords, language)
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" tabindex={-1} autofocus>
        {words.previewTitle}
      </h2>
      <p>{people.length > 0 ? words.affected(people.length) : words.nobodyAffected}</p>
      {people.map(({ name, gains, losses }) => (
        <div class="person-preview">
          <h3>{sayPersonName(language, name)}</h3>
          {gains.length + losses.length === 0 && <p>{words.same}</p>}
          <RightList title={words.gains} rights={gains} kind="gains" view={view} />
          <RightList title={words.losses} rights={losses} kind="losses" view={view} />
        </div>
      ))}
    </section>
  )
}

type ListProps = { title: string; rights: readonly HeldRight[]; kind: 'gains' | 'losses'; view: View }

const RightList = ({ title, rights, kind, view: { language } }: ListProps) =>
  rights.length === 0 ? null : (
    <div class={kind}>
      <h4>
        <span aria-hidden="true">{kind === 'gains' ? '+' : '−'}</span> {title}
      </h4>
      <ul>
        {rights.map(({ right, ...reach }) => {
          const register = rightsRules.wordsOf(right[1])
          return (
            <li>
              {rightSentence(right, language, register)}
              {(reach.where || reach.fields) && ` ${sayPersonReach(language, reach, register)}.`}
            </li>
          )
        })}
      </ul>
    </div>
  )
