import type { Refusal } from '#domain/refusal.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register, RegisterPart } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { pageBody, type PageBody } from '#doors/web/frame/page-body.ts'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'
import type { FormSurroundings, FormTexts } from './form-model.ts'
import { differentTexts, textsOfValues } from './form-texts.ts'
import { FormTrouble } from './form-trouble.tsx'
import { RecordForm, WhyInput } from './record-form.tsx'

/** A form that was refused: what it sent, and why. */
export type RefusedRecordForm = { draft: FormTexts; refusal: Refusal }

type NewPageProps = FormSurroundings & {
  register: Register
  /** The fields that the reader may fill. */
  fields: FieldSet
  isQuick: boolean
  refused?: RefusedRecordForm | undefined
}

/** The page that adds a record: all its facts, or only what is needed. */
export const newRecordPage = ({ register, fields, isQuick, refused, ...around }: NewPageProps): PageBody => {
  const { view } = around
  const words = wordsIn(recordFormWords, view.language)
  const title = words.addTitle(register.one[view.language])
  const parts = { register: register.name }
  const fieldsToAsk = isQuick ? requiredOf(fields) : fields
  return pageBody(
    { title },
    <>
      <RecordCrumbs register={register} view={view} />
      <header class="head">
        <h1>{title}</h1>
        {isQuick && <p class="under">{words.quickLead}</p>}
        <nav class="beside" aria-label={title}>
          {isQuick ? (
            <a href={addressOf('recordNew', view.language, parts)}>{words.inAllFields}</a>
          ) : (
            <a href={addressOf('recordNew', view.language, parts, { quick: 'yes' })}>{words.quickOnly}</a>
          )}
        </nav>
      </header>
      {refused && (
        <FormTrouble refusal={refused.refusal} fields={fields} others={register.fields} view={view} />
      )}
      <RecordForm
        {...around}
        action={addressOf('recordNew', view.language, parts, { quick: isQuick ? 'yes' : undefined })}
        fields={fieldsToAsk}
        texts={refused?.draft ?? {}}
        isQuick={isQuick}
        isRefused={refused !== undefined}
        save={words.saveNew}
        leave={{ name: words.leaveNew, href: addressOf('register', view.language, parts) }}
      />
    </>,
  )
}

/** What a record cannot be without. */
const requiredOf = (fields: FieldSet): FieldSet =>
  Object.fromEntries(Object.entries(fields).filter(([, { isRequired }]) => isRequired))

type EditPageProps = FormSurroundings & {
  register: Register
  record: StoredRecord
  title: string
  fields: FieldSet
  writing: WriteContext
  refused?: RefusedRecordForm | undefined
}

/** The page that changes all facts of a record at once. */
export const editRecordPage = (props: EditPageProps): PageBody => {
  const { register, record, title, fields, writing, refused, ...around } = props
  const { view } = around
  const words = wordsIn(recordFormWords, view.language)
  const now = textsOfValues(fields, record.values, writing)
  const parts = { register: register.name, id: record.id }
  const isClash = refused?.refusal.code === 'clash'
  return pageBody(
    { title: `${words.editTitle}: ${title}` },
    <>
      <RecordCrumbs register={register} record={{ id: record.id, title }} view={view} />
      <header class="head">
        <h1>{words.editTitle}</h1>
        <p class="under">{title}</p>
      </header>
      {refused && (
        <FormTrouble refusal={refused.refusal} fields={fields} others={register.fields} view={view} />
      )}
      <RecordForm
        {...around}
        action={addressOf('recordEdit', view.language, parts)}
        fields={fields}
        texts={refused?.draft ?? now}
        there={isClash ? differentTexts(fields, refused.draft, now) : undefined}
        version={record.version}
        isRefused={refused !== undefined}
        save={isClash ? words.sendAgain : words.save}
        leave={{ name: words.leave, href: addressOf('record', view.language, parts) }}
      >
        <WhyInput text={refused?.draft['why']} view={view} />
      </RecordForm>
    </>,
  )
}

type RowPageProps = EditPageProps & {
  partName: string
  part: RegisterPart
  /** The row that is changed; absent where one is added. */
  rowId?: string | undefined
}

/** The page that adds a row to a part of a record, or changes one. */
export const partRowPage = (props: RowPageProps): PageBody => {
  const { register, record, title, fields, partName, part, rowId, writing, refused, ...around } = props
  const { view } = around
  const words = wordsIn(recordFormWords, view.language)
  const row = record.parts[partName]?.find(({ id }) => id === rowId)
  const now = row ? textsOfValues(fields, row.values, writing) : undefined
  const parts = { register: register.name, id: record.id, part: partName }
  const isClash = refused?.refusal.code === 'clash'
  const one = part.one[view.language]
  const heading = row ? words.editRow(one) : words.addTitle(one)
  return pageBody(
    { title: `${heading}: ${title}` },
    <>
      <RecordCrumbs register={register} record={{ id: record.id, title }} view={view} />
      <header class="head">
        <h1>{heading}</h1>
        <p class="under">{title}</p>
      </header>
      {refused && (
        <FormTrouble refusal={refused.refusal} fields={fields} others={register.fields} view={view} />
      )}
      <RecordForm
        {...around}
        action={
          row
            ? addressOf('recordPart', view.language, { ...parts, row: row.id })
            : addressOf('recordPartNew', view.language, parts)
        }
        fields={fields}
        texts={refused?.draft ?? now ?? {}}
        there={isClash && now ? differentTexts(fields, refused.draft, now) : undefined}
        version={record.version}
        isRefused={refused !== undefined}
        save={isClash ? words.sendAgain : row ? words.save : words.saveNew}
        leave={{
          name: row ? words.leave : words.leaveNew,
          href: `${addressOf('record', view.language, parts)}#part-${partName}`,
        }}
      />
    </>,
  )
}
