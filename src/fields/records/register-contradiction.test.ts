import { expect, test } from 'vitest'

import { choiceKind } from '../kinds/choice.ts'
import { dayKind } from '../kinds/day.ts'
import { longTextKind } from '../kinds/long-text.ts'
import { partyKind } from '../kinds/reference.ts'
import { textKind } from '../kinds/text.ts'
import { type Declaration, defineRegister } from './define-register.ts'
import { field } from './field.ts'
import { findContradiction } from './register-contradiction.ts'
import type { FieldSet } from './register.ts'

const word = (en: string) => ({ en, fr: en, es: en })

const kinds = [
  { code: 'day', title: word('Day') },
  { code: 'night', title: word('Night') },
]

const fields = {
  name: field(textKind(100), word('Name'), { isRequired: true, isSortable: true }),
  kind: field(choiceKind(kinds), word('Kind')),
  from: field(dayKind, word('From')),
  party: field(partyKind, word('Party')),
  story: field(longTextKind(100), word('Story')),
}

const twoColumns = {
  ...fields.party,
  kind: { ...partyKind, columns: [...partyKind.columns, { suffix: '_code', type: 'text' as const }] },
}

const part = {
  title: word('Guests'),
  one: word('Guest'),
  fields: { name: field(textKind(100), word('Name')), from: field(dayKind, word('From')) },
  key: ['name'],
}

const titled = { title: word('Title') }
const isNight = { field: 'kind', among: ['night'] } as const
const sentence = { en: () => '', fr: () => '', es: () => '' }

const sound: Declaration<FieldSet> = {
  name: 'visits',
  title: word('Visits'),
  one: word('Visit'),
  lead: word('Visits.'),
  fields,
  titleField: 'name',
  parts: { guests: part },
  states: { open: { title: word('Open'), shape: 'open' }, closed: { title: word('Closed'), shape: 'done' } },
  firstState: 'open',
  keys: [['name']],
  rights: [{ roles: ['planner'], verbs: ['read'] }],
  deadlines: { thanks: { ...titled, day: 'guests.from', plus: 7, where: isNight, met: isNight } },
  measures: {
    guests: {
      ...titled,
      rule: 'count',
      part: 'guests',
      day: 'guests.from',
      by: ['kind', 'party.region', 'state'],
    },
    closed: { ...titled, rule: 'daysBetween', day: 'from', to: 'state.closed', by: [], feeds: ['1.1 r3'] },
  },
  views: {
    nights: {
      ...titled,
      where: isNight,
      columns: ['name', 'state'],
      sort: '-name',
      serves: ['1.5'],
    },
  },
  checks: [{ field: 'guests.from', part: 'guests', by: ['name'], from: 'from', until: 'from', sentence }],
  serves: ['1.5'],
}

test('a declaration without contradictions is a register', () => {
  expect(defineRegister(sound)).toMatchObject({ name: 'visits', fields: { keeper: {}, note: {}, files: {} } })
})

const withMeasure = (measure: object) => ({
  measures: { nights: { ...titled, rule: 'count', day: 'from', by: [], ...measure } },
})
const withView = (view: object) => ({ views: { nights: { ...titled, ...view } } })
const withDeadline = (deadline: object) => ({
  deadlines: { thanks: { ...titled, day: 'from', met: isNight, ...deadline } },
})
const withCheck = (check: object) => ({
  checks: [{ field: 'from', part: 'guests', by: ['name'], from: 'from', until: 'from', sentence, ...check }],
})

test.each<[object, string]>([
  [{ name: 'Visits' }, 'needs a name of letters that begins with a small one.'],
  [{ firstState: 'toString' }, 'begins in the state “toString”, which it does not have.'],
  [{ states: { ...sound.states, 'half open': {} } }, 'has the state “half open”: write its name in letters.'],
  [{ titleField: 'nothing' }, 'has no field “nothing”, its title.'],
  [{ titleField: 'kind' }, 'has the title “kind”, which may be empty. Make it required.'],
  [
    { fields: { ...fields, name: { ...fields.name, isSensitive: true } } },
    'has the title “name”, which is sensitive.',
  ],
  [
    { fields: { ...fields, 'a b': fields.kind } },
    'has the field “a b”: write its name in letters and figures.',
  ],
  [{ fields: { ...fields, source: fields.kind } }, 'has the field “source”, which every record has already.'],
  [
    { fields: { ...fields, name: { ...fields.name, rule: () => 'x' } } },
    'has the field “name”, which is required and computed.',
  ],
  [
    { fields: { ...fields, story: { ...fields.story, isSortable: true } } },
    'sorts by the field “story”, whose kind has no order.',
  ],
  [
    { fields: { ...fields, Name: fields.kind } },
    'has the field “Name”: write its name in letters and figures.',
  ],
  [
    { fields: { ...fields, partyCode: fields.kind, party: twoColumns } },
    'has the field “partyCode”, whose column the field “party” has already.',
  ],
  [
    { fields: { ...fields, kind: field(choiceKind([...kinds, ...kinds]), word('Kind')) } },
    'has the field “kind” with the choice “day” twice.',
  ],
  [
    {
      fields: {
        ...fields,
        kind: field(
          choiceKind([
            ...kinds,
            { code: 'x', title: word('X'), firstDay: '2024-01-02', lastDay: '2024-01-01' },
          ]),
          word('Kind'),
        ),
      },
    },
    'has the field “kind” with the choice “x”, which ends before it begins.',
  ],
  [{ parts: { states: part } }, 'has the part “states”, whose table its own states have.'],
  [{ parts: { name: part } }, 'has a part and a field called “name”.'],
  [{ parts: { 'a b': part } }, 'has the part “a b”: write its name in letters and figures.'],
  [
    { parts: { guests: { ...part, key: ['nothing'] } } },
    'has the key “nothing” of the part “guests”, which is none of its fields.',
  ],
  [
    { parts: { guests: { ...part, fields: { ...part.fields, position: fields.kind } } } },
    'has the field “position” of the part “guests”, which every record has already.',
  ],
  [
    { parts: { guests: { ...part, fields: { name: { ...part.fields.name, isSortable: true } } } } },
    'sorts by the field “name” of the part “guests”; only fields of records are sorted by.',
  ],
  [{ keys: [['nothing']] }, 'has the key “nothing”, which is none of its fields.'],
  [{ keys: [[]] }, 'has an empty key.'],
  [
    { rights: [{ roles: ['planner'], verbs: ['read'], fields: ['guests.nothing'] }] },
    'gives its right 1 for “guests.nothing”, which is none of its fields.',
  ],
  [withDeadline({ day: 'kind' }), 'has the deadline “thanks”, which counts from “kind”, which is no day.'],
  [
    withDeadline({ day: 'state.held' }),
    'has the deadline “thanks”, which counts from “state.held”, which is no day.',
  ],
  [withDeadline({ plus: 1.5 }), 'has the deadline “thanks”, which adds 1.5 days. Write whole days.'],
  [
    withDeadline({ met: { field: 'nothing', isFilled: true } }),
    'has the deadline “thanks”, which asks about “nothing”, which is none of its fields.',
  ],
  [
    withDeadline({ where: { part: 'hosts', some: isNight } }),
    'has the deadline “thanks”, which asks about the part “hosts”, which is not there.',
  ],
  [
    withDeadline({ where: { part: 'guests', some: isNight } }),
    'has the deadline “thanks”, which asks about “kind”, which is none of its fields.',
  ],
  [
    withDeadline({ met: { all: [{ field: 'from', until: 'today-30' }] } }),
    'has the deadline “thanks”, which limits “from” by “today-30”. Only views know today.',
  ],
  [
    withMeasure({ where: { not: { part: 'guests', some: { field: 'from', from: 'today' } } } }),
    'has the measure “nights”, which limits “from” by “today”. Only views know today.',
  ],
  [
    withMeasure({ whole: { any: [{ field: 'from', until: 'today+7' }] } }),
    'has the measure “nights”, which limits “from” by “today+7”. Only views know today.',
  ],
  [
    withMeasure({ part: 'hosts' }),
    'has the measure “nights”, which counts the part “hosts”, which is not there.',
  ],
  [
    withMeasure({ day: 'guests.from' }),
    'has the measure “nights”, which has its day in “guests.from”, which is no day.',
  ],
  [withMeasure({ until: 'kind' }), 'has the measure “nights”, which has its day in “kind”, which is no day.'],
  [
    withMeasure({ rule: 'sum', of: 'name' }),
    'has the measure “nights”, which makes a sum of “name”, which is no number.',
  ],
  [
    withMeasure({ rule: 'average', of: 'x' }),
    'has the measure “nights”, which is about “x”, which is none of its fields.',
  ],
  [
    withMeasure({ rule: 'different' }),
    'has the measure “nights”, which does not say of which field it counts the values.',
  ],
  [
    withMeasure({ rule: 'daysBetween' }),
    'has the measure “nights”, which needs a second day where it counts the days between.',
  ],
  [withMeasure({ rule: 'share' }), 'has the measure “nights”, which is a share and does not say of what.'],
  [
    withMeasure({ where: { not: { any: [{ all: [{ field: 'kind', among: ['dusk'] }] }] } } }),
    'has the measure “nights”, which asks whether “kind” is “dusk”, which it cannot be.',
  ],
  [
    withMeasure({ where: { field: 'state', among: ['held'] } }),
    'has the measure “nights”, which asks whether “state” is “held”, which it cannot be.',
  ],
  [
    withMeasure({ by: ['kind.region'] }),
    'has the measure “nights”, which is broken down by “kind.region”, which is none of its fields.',
  ],
  [withMeasure({ by: ['kind', 'kind'] }), 'has the measure “nights”, which is broken down by “kind” twice.'],
  [
    withMeasure({ feeds: ['1.1'] }),
    'has the measure “nights”, which feeds “1.1”. Write result and row, such as 1.1 r3.',
  ],
  [{ views: { mine: titled } }, 'has the view “mine”, which every register has already.'],
  [withView({ columns: ['x'] }), 'has the view “nights”, which shows “x”, which is none of its fields.'],
  [withView({ columns: ['name', 'name'] }), 'has the view “nights”, which shows “name” twice.'],
  [
    withView({ columns: ['kind'] }),
    'has the view “nights”, which does not show “name”, by which people recognize a record.',
  ],
  [withView({ sort: 'x' }), 'has the view “nights”, which sorts by “x”, by which lists cannot be sorted.'],
  [
    withView({ sort: '-from' }),
    'has the view “nights”, which sorts by “-from”, by which lists cannot be sorted.',
  ],
  [
    withView({ where: { field: 'from', until: 'yesterday' } }),
    'has the view “nights”, which limits “from” by “yesterday”, which is no day.',
  ],
  [
    withView({ where: { field: 'from', from: '2023-02-29' } }),
    'has the view “nights”, which limits “from” by “2023-02-29”, which is no day.',
  ],
  [
    withView({ where: { field: 'from', notAfter: 'x' } }),
    'has the view “nights”, which asks about “x”, which is none of its fields.',
  ],
  [withView({ serves: ['1.6'] }), 'has the view “nights” for 1.6, which it does not serve itself.'],
  [{ views: {}, serves: ['1'] }, 'serves “1”. Write function and place, such as 1.14.'],
  [
    withCheck({ field: 'guests.x' }),
    'has its check 1, which is shown beside “guests.x”, which is none of its fields.',
  ],
  [withCheck({ part: 'hosts' }), 'has its check 1, which is about the part “hosts”, which is not there.'],
  [withCheck({ where: isNight }), 'has its check 1, which asks about “kind”, which is none of its fields.'],
  [
    withCheck({ where: { field: 'from', until: 'today' } }),
    'has its check 1, which limits “from” by “today”. Only views know today.',
  ],
  [withCheck({ by: [] }), 'has its check 1, which names no field that makes two rows of “guests” alike.'],
  [withCheck({ by: ['kind'] }), 'has its check 1, which compares “kind”, which is no field of “guests”.'],
  [withCheck({ until: 'name' }), 'has its check 1, which has a day in “name”, which is no day of “guests”.'],
])('%#: a contradiction is named with register, field and reason', (change, reason) => {
  const register = { ...sound, ...change } as Parameters<typeof findContradiction>[0]
  expect(findContradiction(register)).toBe(`The register “${register.name}” ${reason}`)
})
