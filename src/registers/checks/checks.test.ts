import { expect, test } from 'vitest'

import { checkOverlap, checkRecord, overlapChecksOf } from '#fields/records/check-record.ts'
import type { RecordDraft } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { partyName } from '#domain/parties/parties.ts'

import { contacts } from '../contacts.ts'
import { instruments } from '../instruments.ts'
import { paragraphs } from '../paragraphs.ts'
import { trainings } from '../trainings.ts'

type Change = Partial<Omit<RecordDraft, 'parts'>> & { rows?: readonly object[] }

const draftWith = (part: string, { values = {}, states = [], rows = [] }: Change): RecordDraft => ({
  values: { from: '2024-03-04', until: '2024-03-08', lastDay: '2024-03-08', consent: 'publish', ...values },
  states,
  parts: { [part]: rows.map((row, i) => ({ id: `${i}`, values: row as RecordDraft['values'] })) },
})

/** What a register says in English of a record: faults, then warnings, each after its field. */
const remarks = (register: Register, part: string, change: Change): string[] => {
  const { faults, warnings } = checkRecord(register, draftWith(part, change), 'en')
  return [
    ...faults.map(fault => `${fault.field}: ${fault.fault === 'check' ? fault.sentence.en : fault.fault}`),
    ...warnings.map(({ field, sentence }) => `${field} (warning): ${sentence.en}`),
  ]
}

const heldStates = [{ state: 'held', on: '2024-03-08' }]
const awa = { name: 'Awa', capacity: 'learner' }

test.each<[Change, string[]]>([
  [{ states: heldStates, rows: [awa] }, []],
  [{ values: { until: '2024-03-04' } }, []],
  [
    { values: { until: '2024-03-01' } },
    ['until: The last day, 1 March 2024, is before the first, 4 March 2024.'],
  ],
  [
    { states: [{ state: 'held', on: '2024-03-01' }], rows: [awa] },
    ['from: It was held on 1 March 2024, before its first day, 4 March 2024.'],
  ],
  [
    { states: heldStates },
    ['participantsUnknown: A session that is held needs its participants, or a reason why they are unknown.'],
  ],
  [{ states: heldStates, values: { participantsUnknown: 'No list was kept.' } }, []],
  [{ states: [...heldStates, { state: 'cancelled', on: '2024-03-09' }] }, []],
  [{ rows: [{ ...awa, completedOn: '2024-03-08' }] }, []],
  [
    { rows: [{ ...awa, completedOn: '2024-03-09' }] },
    ['participants.completedOn: Awa completed on 9 March 2024, outside 4 March 2024 to 8 March 2024.'],
  ],
  [
    { rows: [{ contact: 'c1', completedOn: '2024-03-03' }] },
    [
      'participants.completedOn: A participant completed on 3 March 2024, outside 4 March 2024 to 8 March 2024.',
    ],
  ],
  [
    { rows: [{ capacity: 'learner' }] },
    ['participants.name: Say who took part in one way: a contact, a colleague, or a name.'],
  ],
  [
    { rows: [{ name: 'Awa', contact: 'c1' }] },
    ['participants.name: Say who took part in one way: a contact, a colleague, or a name.'],
  ],
  [{ rows: [{ ...awa, party: 'PER' }, { ...awa, party: 'CHL' }, { contact: 'c1' }, { contact: 'c2' }] }, []],
  [
    {
      rows: [
        { ...awa, party: 'PER' },
        { name: 'Awá', party: 'PER' },
      ],
    },
    [
      'participants.name (warning): Awá is among the participants twice. Remove one of the two if it is the same person.',
    ],
  ],
])('trainings: %j', (change, expected) =>
  expect(remarks(trainings, 'participants', change)).toEqual(expected),
)

const focalPoint = { role: 'nationalFocalPoint', party: 'KEN', from: '2024-01-15' }

test.each<[Change, string[]]>([
  [{ rows: [focalPoint, { role: 'donor', organization: 'A bank', from: '2024-01-15' }] }, []],
  [{ rows: [{ ...focalPoint, until: '2024-01-15' }] }, []],
  [
    { rows: [{ ...focalPoint, until: '2024-01-14' }] },
    ['roles.until: The role ends on 14 January 2024, before it begins on 15 January 2024.'],
  ],
  [
    { rows: [{ role: 'mission', from: '2024-01-15' }] },
    ['roles.party: Say whom the role is for: a Party or an organization.'],
  ],
  [
    { values: { consent: 'inside' }, rows: [focalPoint] },
    [
      'consent (warning): This person has not agreed to be published: the public list shows the role without the name.',
    ],
  ],
  [{ values: { consent: 'inside' }, rows: [{ role: 'mission', party: 'KEN', from: '2024-01-15' }] }, []],
])('contacts: %j', (change, expected) => expect(remarks(contacts, 'roles', change)).toEqual(expected))

test('a second primary role is refused with the Party, the role and the day of the first', () => {
  const [check] = overlapChecksOf(contacts)
  const result =
    check &&
    checkOverlap(contacts, check, focalPoint, {
      language: 'en',
      contextIn: language => ({
        language,
        formats: fieldFormats(language),
        nameOf: (_, id) => partyName(id, language),
      }),
    })
  const [fault] = result?.faults ?? []
  expect(fault).toMatchObject({
    field: 'roles.primary',
    sentence: {
      en: 'Kenya: “National focal point” has a primary holder since 15 January 2024. End that role first, or add this one as an alternate.',
      fr: 'Kenya\u00a0: «\u00a0Correspondant national\u00a0» a un titulaire principal depuis le 15 janvier 2024. Mettez d’abord fin à ce rôle, ou ajoutez celui-ci comme suppléance.',
      es: 'Kenya: «Coordinador nacional» tiene un titular principal desde el 15 de enero de 2024. Ponga fin antes a esa función, o añada esta como suplencia.',
    },
  })
})

const replaced = [{ state: 'replaced', on: '2024-03-08' }]

test.each(['XIV.8', '9.10'])('the symbol %s of a resolution is as usual', symbol => {
  expect(remarks(instruments, '', { values: { kind: 'resolution', symbol } })).toEqual([])
})

test.each([
  ['article', '8.2.a'],
  ['rules', 'COP'],
  ['recommendation', '6.17'],
  ['decision', 'SC62-25'],
  ['decision', 'XIII/4'],
  ['document', 'SC63 Doc.14'],
  ['document', 'COP14 Doc.18.24 Rev.2'],
])('the symbol of one %s is %s', (kind, symbol) => {
  expect(remarks(instruments, '', { values: { kind, symbol } })).toEqual([])
})

test.each([
  ['resolution', 'XIV. 8', 'XIV.8'],
  ['resolution', 'Resolution XIV.8', 'XIV.8'],
  ['decision', 'SC62 25', 'SC62-25'],
  ['document', 'Doc.14', 'SC63 Doc.14'],
])('a symbol of one %s such as %s is warned of', (kind, symbol, example) => {
  expect(remarks(instruments, '', { values: { kind, symbol } })).toEqual([
    `symbol (warning): “${symbol}” is not how such symbols are written: ${example}. No citation in a plan will match it.`,
  ])
})

test.each([instruments, paragraphs])('what is replaced says by what', register => {
  const values = { kind: 'resolution', symbol: 'XIV.8' }
  expect(remarks(register, '', { values, states: replaced })).toEqual([
    'replacedBy: Say which instrument takes its place.',
  ])
  expect(remarks(register, '', { values: { ...values, replacedBy: 'i1' }, states: replaced })).toEqual([])
})
