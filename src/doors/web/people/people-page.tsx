import { type PostName, postKey } from '#domain/people/secretariat-post.ts'
import { personStates } from '#domain/people/staff-member.ts'
import type { Post } from '#domain/plan/plan.ts'
import { mayUseField, type PersonField, usableFields } from '#domain/rights/field-rights.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { peoplePageWords } from '#i18n/pages/people.ts'
import { postPageWords } from '#i18n/pages/posts.ts'
import { roleWords } from '#i18n/roles.ts'

import { peopleFileAddress } from '../addresses/table-addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { Download } from '../parts/download.tsx'
import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { peopleParameters } from './people-query.ts'
import type { PeoplePageProps } from './people-model.ts'
import { PeopleTable } from './people-table.tsx'

/** The list of people, filtered and sorted by what the reader may read. */
export const peoplePage = (props: PeoplePageProps) => {
  const { count, pages, query, view } = props
  const { language, person } = view
  const words = wordsIn(peoplePageWords, language)
  const parameters = peopleParameters({ ...query, page: 1 })
  return pageBody(
    { title: words.title, wide: true },
    <>
      <PageHead title={words.title} lead={words.lead} path={administrationPlaces(view)} view={view}>
        <nav class="beside" aria-label={words.title}>
          <a href={addressOf('posts', language, {})}>{wordsIn(postPageWords, language).title}</a>
        </nav>
      </PageHead>
      <Filters {...props} words={words} />
      <p class="shown" role="status">
        <strong>{words.number(count)}</strong>
        {Object.keys(query.filter).length > 0 && (
          <a href={addressOf('people', language, {})}>{words.clear}</a>
        )}
        {usableFields(person, 'export').length > 0 && (
          <Download address={file => peopleFileAddress(language, file, parameters)} view={view} />
        )}
      </p>
      {count > 0 ? <PeopleTable {...props} words={words} /> : <p class="empty">{words.nobody}</p>}
      {pages > 1 && <Pages {...props} words={words} />}
    </>,
  )
}

type PartProps = PeoplePageProps & { words: InOne<typeof peoplePageWords> }

const Filters = ({ posts, legend, query, words, view }: PartProps) => {
  const { language, person } = view
  const { filter } = query
  const may = (field: PersonField) => mayUseField(person, field, 'filter')
  const { sort } = peopleParameters(query)
  return (
    <form
      class="filters"
      action={addressOf('people', language, {})}
      aria-label={words.filter}
      autocomplete="off"
      data-submit-on-change
    >
      {sort && <input type="hidden" name="sort" value={sort} />}
      {may('state') && (
        <Select
          name="state"
          label={words.columns.state}
          all={words.allStates}
          choices={personStates.map(value => ({ value, label: words.states[value] }))}
          chosen={filter.state}
        />
      )}
      {may('roles') && (
        <Select
          name="role"
          label={words.columns.roles}
          all={words.allRoles}
          choices={roleNames.map(value => ({ value, label: roleWords[value][language] }))}
          chosen={filter.role}
        />
      )}
      {may('posts') && (
        <Select
          name="post"
          label={words.columns.posts}
          all={words.allPosts}
          choices={postChoices(posts, legend, view)}
          chosen={filter.post}
        />
      )}
      <button type="submit" class="plain">
        {words.show}
      </button>
    </form>
  )
}

/** Each post; where several have one code, the code alone comes first and means all of them. */
const postChoices = (posts: readonly PostName[], legend: readonly Post[], view: View) => {
  const shared = posts.filter(
    ({ code, qualifier }) => qualifier !== '' && !posts.some(each => postKey(each) === code),
  )
  const codes = [...new Set(shared.map(({ code }) => code))].map(code => ({ code, qualifier: '' }))
  return [...posts, ...codes]
    .map(post => ({ value: postKey(post), label: postLabel(post, legend, view.language) }))
    .sort((one, other) => (one.value < other.value ? -1 : 1))
}

type SelectProps = {
  name: string
  label: string
  all: string
  choices: readonly { value: string; label: string }[]
  chosen: string | undefined
}

const Select = ({ name, label, all, choices, chosen }: SelectProps) => (
  <select name={name} aria-label={label} class={chosen ? 'chosen' : undefined}>
    <option value="">{all}</option>
    {choices.map(choice => (
      <option value={choice.value} selected={choice.value === chosen}>
        {choice.label}
      </option>
    ))}
  </select>
)

const Pages = ({ pages, query, words, view }: PartProps) => {
  const address = (page: number) =>
    addressOf('people', view.language, {}, peopleParameters({ ...query, page }))
  return (
    <nav class="neighbours" aria-label={words.pages}>
      {query.page > 1 ? (
        <a rel="prev" href={address(query.page - 1)}>
          ← {words.earlier}
        </a>
      ) : (
        <span />
      )}
      <span>{words.pageOf(query.page, pages)}</span>
      {query.page < pages ? (
        <a rel="next" href={address(query.page + 1)}>
          {words.later} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
