import type { Refusal } from '#domain/refusal.ts'
import type { PersonName } from '#domain/people/person-name.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { trashWords } from '#i18n/pages/records-page.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import type { View } from '#doors/web/frame/view.ts'
import { FormOutcome } from '#doors/web/parts/form-outcome.tsx'
import type { PointingRecords } from '#use-cases/records/pointing-records.ts'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'

/** A record in the trash, as its list has it. */
type TrashedRecord = {
  id: string
  number?: string
  version: number
  name: string
  deletedAt: Date
  deletedBy: PersonName
}

type TrashPageProps = {
  register: Register
  records: readonly TrashedRecord[]
  outcome?: 'isThere' | undefined
  refusal?: Refusal | undefined
  view: View
}

/** What of a register is in the trash, the last first, with the way back. */
export const trashPage = ({ register, records, outcome, refusal, view }: TrashPageProps) => {
  const { language } = view
  const words = wordsIn(trashWords, language)
  return pageBody(
    { title: `${words.title}: ${register.title[language]}` },
    <>
      <RecordCrumbs register={register} view={view} />
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      <FormOutcome
        refusal={refusal}
        notice={outcome && { tone: 'good', sentence: words[outcome] }}
        view={view}
      />
      {records.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <table class="slim">
          <caption class="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{register.one[language]}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">
                <span class="unseen">{words.restore}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {records.map(record => (
              <tr>
                <th scope="row">{nameOf(record)}</th>
                <td>
                  <time datetime={record.deletedAt.toISOString()}>
                    {formatInstant(language, record.deletedAt)}
                  </time>
                </td>
                <td>{sayPersonName(language, record.deletedBy)}</td>
                <td class="act">
                  <form
                    method="post"
                    action={addressOf('recordRestore', language, { register: register.name })}
                  >
                    <input type="hidden" name="version" value={String(record.version)} />
                    <button
                      type="submit"
                      class="as-link"
                      name="record"
                      value={record.id}
                      aria-label={words.restoreOne(nameOf(record))}
                    >
                      {words.restore}
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>,
  )
}

const nameOf = ({ number, name }: TrashedRecord): string =>
  number !== undefined && name !== number ? `${number} ${name}` : name

type ConfirmPageProps = {
  register: Register
  record: StoredRecord
  title: string
  pointing: readonly PointingRecords[]
  refusal?: Refusal | undefined
  view: View
}

/** The page that asks before a record goes to the trash, and says what refers to it. */
export const confirmTrashPage = ({ register, record, title, pointing, refusal, view }: ConfirmPageProps) => {
  const { language } = view
  const words = wordsIn(trashWords, language)
  const parts = { register: register.name, id: record.id }
  const referring = pointing.flatMap(({ register: from, records }) =>
    records.map(({ id, name }) => ({
      name,
      href: addressOf('record', language, { register: from.name, id }),
    })),
  )
  return pageBody(
    { title: `${words.confirmTitle} ${title}` },
    <>
      <RecordCrumbs register={register} record={{ id: record.id, title }} view={view} />
      <header class="head">
        <h1>{words.confirmTitle}</h1>
        <p class="under">{title}</p>
      </header>
      <FormOutcome refusal={refusal} view={view} />
      {referring.length > 0 ? (
        <>
          <p>{words.refersHere}</p>
          <ul>
            {referring.map(({ name, href }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={addressOf('record', language, parts)}>{words.keep}</a>
          </p>
        </>
      ) : (
        <>
          <p>{words.confirm}</p>
          <form method="post" action={addressOf('recordTrash', language, parts)}>
            <input type="hidden" name="version" value={String(record.version)} />
            <p class="form-end">
              <button type="submit" class="first">
                {words.put}
              </button>
              <a href={addressOf('record', language, parts)}>{words.keep}</a>
            </p>
          </form>
        </>
      )}
    </>,
  )
}
