import { Refusal } from '#domain/refusal.ts'
import type { FieldSet, RegisterField } from '#fields/records/register.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { reviseRecords } from '#use-cases/records/revise-records.ts'
import { withOutcome } from '#doors/web/frame/outcome.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import type { SentForm } from '#doors/web/frame/sent-form.ts'
import { addressOf } from '#doors/web/paths.ts'
import { goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { readFormTexts } from '../form/form-texts.ts'
import { surroundingsFor } from '../offers.ts'
import { askableFields, fieldsWithin } from '../register-rights.ts'
import { readChosen } from '../list/chosen.ts'
import { manyPage } from './many-pages.tsx'

/** The routes of the pages that change one fact in many records. */
export const manyRoutes: readonly Route[] = [
  route('recordsChange', {
    get: async visit => page(await showManyPage(visit, formOf(visit.query))),
    form: {
      mostBytes: 256 * 1024,
      read: form => form,
      send: async ({ ask, params: { register }, view: { language }, draft }) => {
        const name = draft.text('field') ?? ''
        const field = fieldNamed(demandRegister(register).fields, name)
        if (!field) throw new Refusal('inputInvalid', { faults: [{ field: 'field', fault: 'notOneOf' }] })
        const { changed } = await ask(reviseRecords, {
          register,
          language,
          records: readChosen(draft.everyText('id')),
          texts: readFormTexts(draft, { [name]: field }),
          why: draft.text('why'),
          step: 'apply',
        })
        const address = addressOf('register', language, { register })
        return goTo(withOutcome(address, changed > 0 ? 'saved' : 'unchanged'))
      },
      showRefused: ({ draft, refusal, ...visit }) => showManyPage(visit, draft, refusal),
    },
    examples: ({ recordId, newRecordId }) => [
      { parts: { register: 'trainings' }, query: { field: 'kind', id: `${recordId}~1` } },
      ...[recordId, newRecordId].map(id => ({
        parts: { register: 'trainings' },
        query: { field: 'kind', id: `${id}~1`, kind: 'workshop', look: 'yes' },
      })),
      { parts: { register: 'trainings' }, query: { field: 'kind' } },
    ],
  }),
]

type ManyVisit = Pick<Visit, 'ask' | 'person' | 'view'> & { params: { register: string } }

const showManyPage = async (visit: ManyVisit, form: ManyForm, refusal?: Refusal): Promise<PageBody> => {
  const { ask, params, person, view } = visit
  const register = demandRegister(params.register)
  const fields = askableFields(register.fields, fieldsWithin(person, 'change', register))
  const name = form.text('field') ?? ''
  const field = fieldNamed(fields, name)
  // Without a field there is no page to show the refusal on.
  if (!field) throw refusal ?? new Refusal('notFound')
  const chosen = readChosen(form.everyText('id'))
  const texts = readFormTexts(form, { [name]: field })
  const preview = async (facts: typeof texts) =>
    chosen.length === 0
      ? []
      : (
          await ask(reviseRecords, {
            register: register.name,
            language: view.language,
            records: chosen,
            texts: facts,
            step: 'preview',
          })
        ).rows
  const why = form.text('why') ?? ''
  const props = { register, name, field, texts, why, ...(await surroundingsFor(visit, register.name)) }
  if (!form.text('look') || refusal || chosen.length === 0)
    return manyPage({ ...props, step: 'ask', rows: await preview({}), refusal })
  try {
    return manyPage({ ...props, step: 'look', rows: await preview(texts) })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'inputInvalid') throw error
    return manyPage({ ...props, step: 'ask', rows: await preview({}), refusal: error })
  }
}

const fieldNamed = (fields: FieldSet, name: string): RegisterField | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** What the pages read of a form, or of an address that a form made. */
type ManyForm = Pick<SentForm, 'text' | 'everyText'>

const formOf = (query: URLSearchParams): ManyForm => ({
  text: name => query.get(name) ?? undefined,
  everyText: name => query.getAll(name),
})
