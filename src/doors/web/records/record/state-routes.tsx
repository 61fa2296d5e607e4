import { Refusal } from '#domain/refusal.ts'
import { recordState } from '#use-cases/records/record-state.ts'
import { removeState } from '#use-cases/records/remove-state.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { textsOf } from '#doors/web/frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { offersFor } from '../offers.ts'
import { recordStatePage, type StateTexts } from '../form/state-page.tsx'
import { loadRecord } from './load-record.ts'
import { recordOutcome, showRecordPage } from './show-record-page.tsx'

/** The routes of the states of a record: record one, and take one back. */
export const recordStateRoutes: readonly Route[] = [
  route('recordState', {
    get: async visit => page(await showStatePage(visit, { state: visit.query.get('state') ?? undefined })),
    form: {
      read: form => textsOf(form, ['version', 'state', 'on', 'why']),
      send: async ({ ask, params, view: { language }, draft }) => {
        const { version = '', state = '', on, why } = draft
        const { changed } = await ask(recordState, { ...params, language, version, state, on, why })
        return goTo(recordOutcome(language, params, changed ? 'saved' : 'unchanged'))
      },
      showRefused: ({ draft, refusal, ...visit }) => showStatePage(visit, draft, refusal),
    },
    examples: ({ recordId }) => [
      { parts: { register: 'trainings', id: recordId }, query: { state: 'held' } },
    ],
  }),

  route('recordStateBack', {
    form: {
      sentFrom: 'record',
      read: form => textsOf(form, ['version', 'row']),
      send: async ({ ask, params, view: { language }, draft: { version = '', row = '' } }) => {
        await ask(removeState, { ...params, language, version, stateId: row })
        return goTo(recordOutcome(language, params, 'saved'))
      },
      showRefused: ({ refusal, ...visit }) => showRecordPage(visit, { refusal }),
    },
  }),
]

const showStatePage = async (
  visit: Visit<'recordState'>,
  texts: StateTexts,
  refusal?: Refusal,
): Promise<PageBody> => {
  const { register, record, title, rights } = await loadRecord(visit)
  const { today } = await offersFor(visit, register.name)
  if (!rights.mayRecordState) throw new Refusal('notFound')
  return recordStatePage({ register, record, title, texts, refusal, today, view: visit.view })
}
