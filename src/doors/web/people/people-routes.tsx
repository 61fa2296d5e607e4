import { exportPeople } from '#use-cases/people/export-people.ts'
import { showPeople } from '#use-cases/people/show-people.ts'

import { readTableFile } from '../addresses/table-addresses.ts'
import { newestLegend } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { download, goTo, page, type Route, route } from '../route.ts'
import { peoplePage } from './people-page.tsx'
import { peopleParameters, readPeopleQuery } from './people-query.ts'

/** The routes of the list of people, also as a file. */
export const peopleRoutes: readonly Route[] = [
  route('people', {
    get: async ({ ask, person, query: parameters, view }) => {
      const query = readPeopleQuery(parameters)
      // A form sends its empty fields too, but the address that people copy should have only their choices.
      const address = addressOf('people', view.language, {}, peopleParameters(query))
      const present = addressOf('people', view.language, {}, Object.fromEntries(parameters))
      if (present !== address || parameters.size !== Object.keys(peopleParameters(query)).length)
        return goTo(address)
      const list = await ask(showPeople, query)
      // Whoever sees only themselves has a page, and no list.
      if (list.fields.length === 0) return goTo(addressOf('person', view.language, { id: person.id }))
      return page(peoplePage({ ...list, legend: await newestLegend({ ask, person }), query, view }))
    },
    examples: () => [{ parts: {} }, { parts: {}, query: { role: 'lead', sort: '-lastSignIn' } }],
  }),

  route('peopleFile', {
    get: async ({ ask, params: { file }, query, view }) =>
      download(
        await ask(exportPeople, { ...readPeopleQuery(query), ...readTableFile(file, query, view.language) }),
      ),
  }),
]
