import { type Right, scopeOf } from '#domain/rights/right.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { personPageWords } from '#i18n/pages/person.ts'
import type { VisiblePerson } from '#use-cases/people/show-person.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

type PersonTasksProps = { person: VisiblePerson; mayEndFactor: boolean; view: View }

/**
 * What the reader may do about a person: see or erase what is stored, give roles, turn a second factor off.
 */
export const PersonTasks = ({ person: { id }, mayEndFactor, view }: PersonTasksProps) => {
  const { language } = view
  const words = wordsIn(personPageWords, language)
  const mayEverywhere = (right: Right) => scopeOf(view.person, right) === true
  // Whoever looks as another person does not read what is stored about them.
  const seesData = !view.looker && (id === view.person.id || mayEverywhere(['export', 'person']))
  const links = [
    ...(seesData ? [{ href: addressOf('personData', language, { id }), name: words.toData }] : []),
    ...(mayEverywhere(['change', 'role'])
      ? [{ href: addressOf('roleHolder', language, { id }), name: words.toRoles }]
      : []),
    ...(!view.looker && mayEverywhere(['delete', 'person'])
      ? [{ href: addressOf('personErase', language, { id }), name: words.toErase }]
      : []),
  ]
  if (links.length === 0 && !mayEndFactor) return null
  return (
    <section aria-labelledby="person-tasks">
      <h2 id="person-tasks">{words.tasks}</h2>
      <ul class="plain-list">
        {links.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      {mayEndFactor && (
        <form class="state-form" method="post" action={addressOf('personFactor', language, { id })}>
          <p>{words.factorLead}</p>
          <button type="submit">{words.endFactor}</button>
        </form>
      )}
    </section>
  )
}
