import type { ReferenceCounts } from '#domain/people/person-record.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Refusal } from '#domain/refusal.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { peoplePageWords } from '#i18n/pages/people.ts'
import { personDataWords } from '#i18n/pages/person-data.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { accountPlaces, administrationPlaces } from '../parts/page-places.ts'
import { ReferenceTable } from './reference-table.tsx'

type PersonProps = { member: StaffMember; counts: ReferenceCounts; view: View }

/** What is stored about a person, with the ways to take it away and to erase it. */
export const personDataPage = ({ member: { id, name }, counts, view }: PersonProps) => {
  const { language } = view
  const words = wordsIn(personDataWords, language)
  const fileAddress = (file: string) => addressOf('personDataFile', language, { id, file })
  return pageBody(
    { title: words.title(name) },
    <>
      <PageHead title={words.title(name)} lead={words.lead} path={pathTo({ id, name }, view)} view={view} />
      {mayAnywhere(view.person, ['export', 'person']) && (
        <p class="tools">
          <span class="export">
            {words.take}
            <a href={fileAddress('data.xlsx')} data-turbo="false" download>
              {words.xlsx}
            </a>
            <a href={fileAddress('data.json')} data-turbo="false" download>
              {words.json}
            </a>
          </span>
        </p>
      )}
      <ReferenceTable counts={counts} view={view} />
      {mayAnywhere(view.person, ['delete', 'person']) && (
        <p>
          <a href={addressOf('personErase', language, { id })}>{words.toErase}</a>
        </p>
      )}
    </>,
  )
}

/** The way back: to one's own account, or to the page of somebody else. */
const pathTo = ({ id, name }: Pick<StaffMember, 'id' | 'name'>, view: View) => {
  if (id === view.person.id) return accountPlaces(view)
  return administrationPlaces(view, peoplePlace(view), {
    name,
    href: addressOf('person', view.language, { id }),
  })
}

const peoplePlace = ({ language }: View) => ({
  name: peoplePageWords.title[language],
  href: addressOf('people', language, {}),
})

type EraseProps = PersonProps & { refusal?: Refusal; name?: string }

/** The page that erases a person: what refers to them first, then the name to write. */
export const erasePersonPage = ({ member, counts, view, refusal, name }: EraseProps) => {
  const { language } = view
  const words = wordsIn(personDataWords, language)
  const parts = { id: member.id }
  return pageBody(
    { title: words.eraseTitle(member.name) },
    <>
      <PageHead
        title={words.eraseTitle(member.name)}
        lead={words.eraseLead}
        path={pathTo(member, view)}
        view={view}
        refusal={refusal}
      />
      <ReferenceTable counts={counts} view={view} />
      <p class="note">{words.sameName}</p>
      <p class="note">{words.stays}</p>
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('personErase', language, parts)}
        autocomplete="off"
      >
        <div class="field">
          <label for="name">{words.confirm(member.name)}</label>
          <input id="name" name="name" required maxlength={200} value={name} />
          <FieldFault name="name" />
        </div>
        <p class="actions">
          <button type="submit">{words.erase}</button>{' '}
          <a href={addressOf('personData', language, parts)}>{words.keep}</a>
        </p>
      </form>
    </>,
  )
}

/** The page that says that a person was erased just now. */
export const erasedPage = ({ day, view }: { day: string; view: View }) => {
  const { language } = view
  const words = wordsIn(personDataWords, language)
  return pageBody(
    { title: words.erasedTitle },
    <>
      <PageHead
        title={words.erasedTitle}
        path={administrationPlaces(view, peoplePlace(view))}
        view={view}
        notice={{ tone: 'good', sentence: words.erased(formatDay(language, day)) }}
      />
    </>,
  )
}
