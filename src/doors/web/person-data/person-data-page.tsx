import type { ReferenceCounts } from '#domain/people/person-record.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Refusal } from '#domain/refusal.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { personDataWords } from '#i18n/pages/person-data.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
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
      <header class="head">
        <h1>{words.title(name)}</h1>
        <p class="under">{words.lead}</p>
      </header>
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

type EraseProps = PersonProps & { refusal?: Refusal; name?: string }

/** The page that erases a person: what refers to them first, then the name to write. */
export const erasePersonPage = ({ member, counts, view, refusal, name }: EraseProps) => {
  const { language } = view
  const words = wordsIn(personDataWords, language)
  const parts = { id: member.id }
  return pageBody(
    { title: words.eraseTitle(member.name) },
    <>
      <header class="head">
        <h1>{words.eraseTitle(member.name)}</h1>
        <p class="under">{words.eraseLead}</p>
      </header>
      {refusal && (
        <Notice tone="bad">
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <ReferenceTable counts={counts} view={view} />
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
export const erasedPage = ({ day, view: { language } }: { day: string; view: View }) => {
  const words = wordsIn(personDataWords, language)
  return pageBody(
    { title: words.erasedTitle },
    <>
      <header class="head">
        <h1>{words.erasedTitle}</h1>
      </header>
      <Notice tone="good">
        <p>{words.erased(formatDay(language, day))}</p>
      </Notice>
    </>,
  )
}
