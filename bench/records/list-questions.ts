import { type RecordReach, wholeReach } from '#fields/records/record-reach.ts'
import type { ListRequest } from '#store/records/list-records.ts'

import { benchRegister } from './fill-register.ts'

/** A list that people ask for, by a name. */
export type BenchList = { name: string; request: Omit<ListRequest, 'register' | 'reach'> }

/** The rights with which each list is asked for: all, and the least that a register gives. */
export const benchReaches: Readonly<Record<'all' | 'least', RecordReach>> = {
  all: wholeReach,
  // Some posts' own records whole, and of the webinars only some fields: rows and fields end at conditions.
  least: {
    rows: [keptBy('post1', 'post2', 'post3'), ofKind('webinar')],
    fields: [
      { where: keptBy('post1', 'post2', 'post3') },
      {
        where: ofKind('webinar'),
        fields: ['title', 'kind', 'from', 'place', 'host', 'seats', 'keeper', 'guests.party'],
      },
    ],
  },
}

/** The lists that are measured, and whose plans are kept. */
export const benchLists: readonly BenchList[] = [
  { name: 'usual order', request: { language: 'en' } },
  {
    name: 'two filters, by title in French',
    request: {
      language: 'fr',
      order: { by: 'title', isReversed: false },
      where: {
        all: [
          { field: 'kind', among: ['webinar'] },
          { field: 'from', from: '2020-01-01', until: '2020-12-31' },
        ],
      },
    },
  },
  {
    name: 'a rare choice',
    request: { language: 'en', where: { field: 'kind', among: ['course'] } },
  },
  {
    name: 'one state by title',
    request: {
      language: 'en',
      order: { by: 'title', isReversed: false },
      where: { field: 'state', among: ['held'] },
    },
  },
  {
    name: 'of one post',
    request: { language: 'en', where: { field: 'keeper', among: ['post2'] } },
  },
  { name: 'by the next deadline', request: { language: 'en', order: { by: 'dueOn', isReversed: false } } },
  { name: 'the last changes', request: { language: 'en', order: { by: 'changedAt', isReversed: true } } },
  { name: 'a common word', request: { language: 'en', words: 'mangrove' } },
  { name: 'a number', request: { language: 'en', words: '4711' } },
  {
    name: 'a word in a field',
    request: { language: 'en', where: { field: 'place', has: 'punta' } },
  },
  {
    name: 'a Party among the guests',
    request: { language: 'en', where: { part: 'guests', some: { field: 'party', among: ['ZWE'] } } },
  },
  {
    name: 'without a day',
    request: { language: 'en', where: { field: 'from', isFilled: false } },
  },
]

/** The whole request of a list with a right. */
export const requestOf = (list: BenchList, right: keyof typeof benchReaches): ListRequest => ({
  register: benchRegister,
  reach: benchReaches[right],
  ...list.request,
})

function keptBy(...posts: string[]) {
  return { records: { field: 'keeper', among: posts } }
}

function ofKind(kind: string) {
  return { records: { field: 'kind', among: [kind] } }
}
