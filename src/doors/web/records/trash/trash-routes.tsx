import { Refusal } from '#domain/refusal.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { listTrash } from '#use-cases/records/list-trash.ts'
import { restoreRecord } from '#use-cases/records/restore-record.ts'
import { trashRecord } from '#use-cases/records/trash-record.ts'
import { withOutcome } from '#doors/web/frame/outcome.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { textsOf } from '#doors/web/frame/sent-form.ts'
import { addressOf } from '#doors/web/paths.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { loadRecord } from '../record/load-record.ts'
import { recordOutcome } from '../record/show-record-page.tsx'
import { confirmTrashPage, trashPage } from './trash-pages.tsx'

/** The routes of the trash of a register: what is in it, the way into it and out. */
export const trashRoutes: readonly Route[] = [
  route('recordsTrash', {
    get: async visit => page(await showTrashPage(visit)),
    examples: () => [{ parts: { register: 'trainings' } }],
  }),

  route('recordTrash', {
    get: async visit => page(await showConfirmPage(visit)),
    form: {
      read: form => form.text('version') ?? '',
      send: async ({ ask, params, view: { language }, draft: version }) => {
        await ask(trashRecord, { ...params, language, version })
        return goTo(
          withOutcome(addressOf('recordsTrash', language, { register: params.register }), 'saved', params.id),
        )
      },
      showRefused: ({ refusal, ...visit }) => showConfirmPage(visit, refusal),
    },
    examples: ({ recordId }) => [{ parts: { register: 'trainings', id: recordId } }],
  }),

  route('recordRestore', {
    form: {
      sentFrom: 'recordsTrash',
      read: form => textsOf(form, ['version', 'record']),
      send: async ({ ask, params: { register }, view: { language }, draft }) => {
        const { record: id = '', version = '' } = draft
        await ask(restoreRecord, { register, id, version, language })
        return goTo(recordOutcome(language, { register, id }, 'takenBack'))
      },
      showRefused: ({ refusal, ...visit }) => showTrashPage(visit, refusal),
    },
  }),
]

const showTrashPage = async (
  { ask, params: { register }, query, view }: Visit<'recordsTrash'>,
  refusal?: Refusal,
): Promise<PageBody> => {
  const { records } = await ask(listTrash, { register, language: view.language })
  return trashPage({
    register: demandRegister(register),
    records,
    outcome: query.has('saved') ? 'isThere' : undefined,
    refusal,
    view,
  })
}

const showConfirmPage = async (visit: Visit<'recordTrash'>, refusal?: Refusal): Promise<PageBody> => {
  const { register, record, title, pointing, rights } = await loadRecord(visit)
  if (record.deletedAt || !rights.mayDelete) throw new Refusal('notFound')
  return confirmTrashPage({ register, record, title, pointing, refusal, view: visit.view })
}
