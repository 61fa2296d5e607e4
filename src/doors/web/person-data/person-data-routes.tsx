import { erasePerson } from '#use-cases/people/erase-person.ts'
import { exportPerson } from '#use-cases/people/export-person.ts'
import { showPersonRecord } from '#use-cases/people/show-person-record.ts'

import { textsOf } from '../frame/sent-form.ts'
import { download, page, type Route, route, secretPage } from '../route.ts'
import { erasedPage, erasePersonPage, personDataPage } from './person-data-page.tsx'

/** The routes of what is stored about a person: to see it, to take it away, to erase it. */
export const personDataRoutes: readonly Route[] = [
  route('personData', {
    get: async ({ ask, params: { id }, view }) =>
      page(personDataPage({ ...(await ask(showPersonRecord, { id })), view })),
    examples: ({ personId: id }) => [{ parts: { id } }],
  }),

  route('personDataFile', {
    get: async ({ ask, params: { id, file }, view: { language } }) =>
      download(await ask(exportPerson, { id, format: file.endsWith('.json') ? 'json' : 'xlsx', language })),
  }),

  route('personErase', {
    get: async ({ ask, params: { id }, view }) =>
      page(erasePersonPage({ ...(await ask(showPersonRecord, { id })), view })),
    form: {
      read: form => textsOf(form, ['name']),
      send: async ({ ask, params: { id }, draft: { name = '' }, view }) => {
        const { day } = await ask(erasePerson, { id, name })
        // The address of the person has nothing to show any more.
        return secretPage(erasedPage({ day, view }))
      },
      showRefused: async ({ ask, params: { id }, draft, refusal, view }) =>
        erasePersonPage({ ...(await ask(showPersonRecord, { id })), ...draft, view, refusal }),
    },
    examples: ({ personId: id }) => [{ parts: { id } }],
  }),
]
