import { Refusal } from '#domain/refusal.ts'
import type { RegisterPart } from '#fields/records/register.ts'
import { demandPart, demandRegister } from '#use-cases/records/demand-register.ts'
import { removePartRow } from '#use-cases/records/remove-part-row.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { type SentForm, textsOf } from '#doors/web/frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { partRowPage, type RefusedRecordForm } from '../form/form-pages.tsx'
import { readFormTexts } from '../form/form-texts.ts'
import { surroundingsFor } from '../offers.ts'
import { askableFields } from '../register-rights.ts'
import { loadRecord } from './load-record.ts'
import { recordOutcome, showRecordPage } from './show-record-page.tsx'

/** The routes of the rows of a part of a record: add, change, remove. */
export const recordPartRoutes: readonly Route[] = [
  route('recordPartNew', {
    get: async visit => page(await showRowPage(visit)),
    form: {
      showsDenial: true,
      read: form => form,
      send: visit => saveRow(visit),
      showRefused: ({ draft, refusal, ...visit }) => showRowPage(visit, refusedRow(visit, draft, refusal)),
    },
    examples: ({ recordId }) => [{ parts: { register: 'trainings', id: recordId, part: 'participants' } }],
  }),

  route('recordPartRemove', {
    form: {
      sentFrom: 'record',
      read: form => textsOf(form, ['version', 'part', 'row']),
      send: async ({ ask, params, view: { language }, draft: { version = '', part = '', row = '' } }) => {
        await ask(removePartRow, { ...params, part, row, version, language })
        return goTo(`${recordOutcome(language, params, 'saved')}#part-${part}`)
      },
      showRefused: ({ refusal, ...visit }) => showRecordPage(visit, { refusal }),
    },
  }),

  route('recordPart', {
    get: async visit => page(await showRowPage(visit)),
    form: {
      showsDenial: true,
      read: form => form,
      send: visit => saveRow(visit),
      showRefused: ({ draft, refusal, ...visit }) => showRowPage(visit, refusedRow(visit, draft, refusal)),
    },
    examples: ({ recordId, recordRowId }) => [
      { parts: { register: 'trainings', id: recordId, part: 'participants', row: recordRowId } },
    ],
  }),
]

type RowParts = { register: string; id: string; part: string; row?: string }
type RowVisit = Pick<Visit, 'ask' | 'person' | 'view'> & { params: RowParts }

const saveRow = async ({
  ask,
  params: { register, id, part, row },
  view: { language },
  draft,
}: RowVisit & { draft: SentForm }) => {
  const { fields } = demandPart(demandRegister(register), part)
  const { row: savedId, changed } = await ask(savePartRow, {
    register,
    id,
    part,
    row,
    language,
    version: draft.text('version') ?? '',
    texts: readFormTexts(draft, fields),
    why: draft.text('why'),
  })
  return goTo(`${recordOutcome(language, { register, id }, changed ? 'saved' : 'unchanged')}#row-${savedId}`)
}

const refusedRow = (
  { params: { register, part } }: RowVisit,
  draft: SentForm,
  refusal: Refusal,
): RefusedRecordForm => {
  const { fields } = demandPart(demandRegister(register), part)
  return { draft: readFormTexts(draft, fields), refusal }
}

const showRowPage = async (visit: RowVisit, refused?: RefusedRecordForm): Promise<PageBody> => {
  const { part: partName, row: rowId } = visit.params
  const { register, record, writing, title, rights } = await loadRecord(visit)
  const part: RegisterPart = demandPart(register, partName)
  const isThere = rowId === undefined || record.parts[partName]?.some(({ id }) => id === rowId)
  const fields = askableFields(part.fields, name => rights.mayChange(`${partName}.${name}`))
  if (!isThere || Object.keys(fields).length === 0) throw new Refusal('notFound')
  return partRowPage({
    register,
    record,
    title,
    fields,
    partName,
    part,
    rowId,
    writing,
    refused,
    ...(await surroundingsFor(visit, register.name)),
  })
}
