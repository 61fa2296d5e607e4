import { Refusal } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { registers } from '#registers/index.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { removeView } from '#use-cases/records/remove-view.ts'
import { saveView } from '#use-cases/records/save-view.ts'
import { demandChoices } from '#doors/web/frame/demand-choices.ts'
import { withOutcome, withoutOutcome } from '#doors/web/frame/outcome.ts'
import { textsOf } from '#doors/web/frame/sent-form.ts'
import { addressOf } from '#doors/web/paths.ts'
import { goTo, page, type Route, route } from '#doors/web/route.ts'

import { mayInRegister } from '../register-rights.ts'
import { registersPage } from '../registers-page.tsx'
import { listAddress, readListQuery } from './list-query.ts'
import { showListPage, viewTabs } from './show-list-page.tsx'

/** The routes of all registers, of the list of one, and of the views that people save of it. */
export const recordListRoutes: readonly Route[] = [
  route('registers', {
    get: async ({ ask, person, view }) => {
      const inSight = registers.filter(({ name }) => mayAnywhere(person, ['read', recordsKind(name)]))
      return page(
        registersPage({
          registers: await Promise.all(
            inSight.map(async register => ({
              register,
              tabs: await viewTabs(ask, register, view.language),
              mayAdd: mayInRegister(person, 'create', register),
            })),
          ),
          view,
        }),
      )
    },
    examples: () => [{ parts: {} }],
  }),

  route('register', {
    get: async visit => {
      // A form sends its empty fields too, but the address that people copy has only their choices.
      const { params, query, view } = visit
      const register = demandRegister(params.register)
      const present = new URLSearchParams(withoutOutcome(`?${query}`)).toString()
      const list = readListQuery(register, query)
      const { place, isExact } = list
      const address = listAddress(view.language, register.name, list, { place, isExact })
      const isPlain = new URLSearchParams(address.split('?')[1] ?? '').toString() === present
      return isPlain ? page(await showListPage(visit)) : goTo(address)
    },
    examples: ({ recordViewId }) => [
      { parts: { register: 'trainings' } },
      { parts: { register: 'trainings' }, query: { kind: 'webinar', sort: 'dueOn' } },
      { parts: { register: 'trainings' }, query: { view: recordViewId } },
      { parts: { register: 'contacts' }, query: { view: 'focalPoints' } },
      { parts: { register: 'contacts' }, query: { words: 'nobody of this name' } },
      { parts: { register: 'instruments' } },
      { parts: { register: 'paragraphs' } },
    ],
  }),

  route('recordViews', {
    form: {
      sentFrom: 'register',
      read: form => textsOf(form, ['title', 'query', 'shared']),
      send: async ({ ask, params: { register }, view: { language }, draft }) => {
        const { title = '', query = '', shared = '' } = draft
        demandChoices({ shared: { chosen: shared, offered: ['yes'] } })
        // The list of all records is there already, and no view.
        const { isOwn, sort } = readListQuery(demandRegister(register), new URLSearchParams(query))
        if (!isOwn && sort === '')
          throw new Refusal('inputInvalid', { faults: [{ field: 'query', fault: 'missing' }] })
        const { id } = await ask(saveView, { register, language, title, query, isShared: shared === 'yes' })
        return goTo(`${addressOf('register', language, { register }, { view: id })}&made`)
      },
      showRefused: ({ draft, refusal, ...visit }) =>
        showListPage({ ...visit, query: new URLSearchParams(draft.query) }, { refusal, draft }),
    },
  }),

  route('recordViewRemove', {
    form: {
      sentFrom: 'register',
      read: form => textsOf(form, ['view', 'version']),
      send: async ({ ask, params: { register }, view: { language }, draft }) => {
        const { view: id = '', version = '' } = draft
        await ask(removeView, { register, id, version, language })
        return goTo(withOutcome(addressOf('register', language, { register }), 'takenBack'))
      },
      showRefused: ({ draft, refusal, ...visit }) =>
        showListPage(
          { ...visit, query: new URLSearchParams(draft.view ? { view: draft.view } : {}) },
          { refusal },
        ),
    },
  }),
]
