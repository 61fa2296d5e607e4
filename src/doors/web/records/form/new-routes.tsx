import { createRecord } from '#use-cases/records/create-record.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { withOutcome } from '#doors/web/frame/outcome.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { addressOf } from '#doors/web/paths.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { surroundingsFor } from '../offers.ts'
import { askableFields, demandRegisterRight, fieldsWithin } from '../register-rights.ts'
import { newRecordPage, type RefusedRecordForm } from './form-pages.tsx'
import { readFormTexts } from './form-texts.ts'

/** The routes of the page that adds a record. */
export const newRecordRoutes: readonly Route[] = [
  route('recordNew', {
    get: async visit => page(await showNewPage(visit)),
    form: {
      mostBytes: 256 * 1024,
      showsDenial: true,
      read: form => form,
      send: async ({ ask, params: { register }, view: { language }, draft }) => {
        const { fields } = demandRegister(register)
        const { id } = await ask(createRecord, { register, language, texts: readFormTexts(draft, fields) })
        return goTo(withOutcome(addressOf('record', language, { register, id }), 'made'))
      },
      showRefused: ({ draft, refusal, ...visit }) =>
        showNewPage(visit, {
          draft: readFormTexts(draft, demandRegister(visit.params.register).fields),
          refusal,
        }),
    },
    examples: () => [
      { parts: { register: 'trainings' } },
      { parts: { register: 'contacts' }, query: { quick: 'yes' } },
    ],
  }),
]

const showNewPage = async (
  { params, query, person, ...visit }: Visit<'recordNew'>,
  refused?: RefusedRecordForm,
): Promise<PageBody> => {
  const register = demandRegister(params.register)
  demandRegisterRight(person, 'create', register)
  return newRecordPage({
    register,
    fields: askableFields(register.fields, fieldsWithin(person, 'create', register)),
    isQuick: query.has('quick'),
    refused,
    ...(await surroundingsFor(visit, register.name)),
  })
}
