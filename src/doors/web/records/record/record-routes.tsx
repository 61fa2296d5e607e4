import { Refusal } from '#domain/refusal.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { reviseRecord } from '#use-cases/records/revise-record.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import type { SentForm } from '#doors/web/frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { editRecordPage, type RefusedRecordForm } from '../form/form-pages.tsx'
import type { FormTexts } from '../form/form-model.ts'
import { readFormTexts } from '../form/form-texts.ts'
import { surroundingsFor } from '../offers.ts'
import { askableFields } from '../register-rights.ts'
import { loadRecord } from './load-record.ts'
import { recordOutcome, showRecordPage } from './show-record-page.tsx'

/** The routes of a record: show it, change one of its facts or all. */
export const recordRoutes: readonly Route[] = [
  route('recordEdit', {
    get: async visit => page(await showEditPage(visit)),
    form: {
      mostBytes: 256 * 1024,
      showsDenial: true,
      read: form => form,
      send: visit => revise(visit),
      showRefused: ({ draft, refusal, ...visit }) =>
        showEditPage(visit, { draft: draftOf(visit.params.register, draft), refusal }),
    },
    examples: ({ recordId }) => [{ parts: { register: 'trainings', id: recordId } }],
  }),

  route('record', {
    get: async visit => page(await showRecordPage(visit)),
    form: {
      showsDenial: true,
      read: form => form,
      send: visit => revise(visit, anchorOf(visit)),
      showRefused: ({ draft, refusal, ...visit }) =>
        showRecordPage(visit, {
          field: draft.text('field'),
          draft: draftOf(visit.params.register, draft),
          refusal,
        }),
    },
    examples: ({ recordId }) => [
      { parts: { register: 'trainings', id: recordId } },
      { parts: { register: 'trainings', id: recordId }, query: { edit: 'title' } },
    ],
  }),
]

type RecordVisit = Pick<Visit<'record'>, 'ask' | 'params' | 'view'> & { draft: SentForm }

const revise = async ({ ask, params, view: { language }, draft }: RecordVisit, anchor = '') => {
  const { changed } = await ask(reviseRecord, {
    ...params,
    language,
    version: draft.text('version') ?? '',
    texts: readFormTexts(draft, demandRegister(params.register).fields),
    why: draft.text('why'),
  })
  return goTo(`${recordOutcome(language, params, changed ? 'saved' : 'unchanged')}${anchor}`)
}

/** The fact that was open, on its page. */
const anchorOf = ({ params: { register }, draft }: RecordVisit): string => {
  const field = draft.text('field') ?? ''
  return Object.hasOwn(demandRegister(register).fields, field) ? `#fact-${field}` : ''
}

const draftOf = (register: string, draft: SentForm): FormTexts => ({
  ...readFormTexts(draft, demandRegister(register).fields),
  why: draft.text('why') ?? '',
})

const showEditPage = async (visit: Visit<'recordEdit'>, refused?: RefusedRecordForm): Promise<PageBody> => {
  const { register, record, title, writing, rights } = await loadRecord(visit)
  const fields = askableFields(register.fields, rights.mayChange)
  if (record.deletedAt || Object.keys(fields).length === 0) throw new Refusal('notFound')
  return editRecordPage({
    register,
    record,
    title,
    fields,
    writing,
    refused,
    ...(await surroundingsFor(visit, register.name)),
  })
}
