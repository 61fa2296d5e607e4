import { mayUseField, type PersonField } from '#domain/rights/field-rights.ts'
import { type ListedPerson, type PeopleOrder, peopleOrders } from '#domain/rights/people-list.ts'
import { formatInstant, formatLanguageName } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { peoplePageWords } from '#i18n/pages/people.ts'
import { roleWords } from '#i18n/roles.ts'

import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import type { PeoplePageProps } from './people-model.ts'
import { peopleParameters } from './people-query.ts'

type TableProps = PeoplePageProps & { words: InOne<typeof peoplePageWords> }

/** The people as a table with a column for each field that the reader may read. */
export const PeopleTable = (props: TableProps) => {
  const { people, fields, words, view } = props
  const [first, ...others] = fields
  return (
    <table class="list people-list">
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          {fields.map(field => (
            <Heading {...props} field={field} />
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <tr>
            {first && (
              <th scope="row">
                <a href={addressOf('person', view.language, { id: person.id })}>{person.name}</a>
              </th>
            )}
            {others.map(field => (
              <td data-label={words.columns[field]}>
                <Fact {...props} person={person} field={field} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Heading = ({ field, query, words, view }: TableProps & { field: PersonField }) => {
  const order = peopleOrders.find(each => each === field)
  const name = words.columns[field]
  if (!order || !mayUseField(view.person, field, 'sort')) return <th scope="col">{name}</th>
  const isSorted = (query.by ?? 'name') === order
  return (
    <th scope="col" aria-sort={isSorted ? (query.isReversed ? 'descending' : 'ascending') : undefined}>
      <a href={sortAddress(order, isSorted && !query.isReversed)} title={words.sortBy(name)}>
        {name}
      </a>
      {isSorted && <span aria-hidden="true">{query.isReversed ? ' ↓' : ' ↑'}</span>}
    </th>
  )

  function sortAddress(by: PeopleOrder, isReversed: boolean): string {
    return addressOf('people', view.language, {}, peopleParameters({ ...query, by, isReversed, page: 1 }))
  }
}

const Fact = ({
  person,
  field,
  legend,
  words,
  view,
}: TableProps & { person: ListedPerson; field: PersonField }) => {
  const { language } = view
  switch (field) {
    case 'posts':
      return <>{person.posts?.map(post => postLabel(post, legend, language)).join(', ')}</>
    case 'roles':
      return <>{person.roles?.map(role => roleWords[role][language]).join(', ')}</>
    case 'state':
      return person.state ? (
        <span class={`state ${stateShapes[person.state]}`}>{words.states[person.state]}</span>
      ) : null
    case 'language':
      return <>{person.language && formatLanguageName(language, person.language)}</>
    case 'lastSignIn':
      return person.lastSignInAt ? (
        <time datetime={person.lastSignInAt.toISOString()}>
          {formatInstant(language, person.lastSignInAt)}
        </time>
      ) : null
    case 'name':
    case 'email':
      return <>{person[field]}</>
  }
}

/** The status shapes of the plan that stand for the states of a person. */
export const stateShapes = { invited: 'notStarted', active: 'onTrack', left: 'dropped' } as const
