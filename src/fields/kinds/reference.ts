import { z } from 'zod'

import { partyWithCode } from '#domain/parties/parties.ts'

import type { FieldKind, KindName, ReadValue, Target } from './field-kind.ts'
import { identifierField } from './identifier.ts'
import { refuseWith } from './refuse-with.ts'

/** One record of a register, by its id. Texts may have its number or its title. */
export const referenceKind = (register: string): FieldKind<string> =>
  referenceTo('reference', `records:${register}`)

/** A post of the secretariat, by its id. Texts may have its code and region: "SA Africa". */
export const postKind: FieldKind<string> = referenceTo('post', 'post')

/** A person of the secretariat, by id. Texts may have the name. */
export const personKind: FieldKind<string> = referenceTo('person', 'person')

/** A Contracting Party or other State, by its ISO 3166 code of three letters. Texts may have its name. */
export const partyKind: FieldKind<string> = {
  ...referenceTo('party', 'party'),
  schema: z.string().refine(code => partyWithCode(code) !== undefined, refuseWith({ fault: 'notOneOf' })),
  examples: {
    good: ['CHE', 'CIV', 'TUR'],
    bad: [{ texts: ['Atlantis'], fault: 'notFound' }],
  },
}

function referenceTo(name: KindName, target: Target): FieldKind<string> {
  return {
    name,
    columns: [{ suffix: '', type: 'text', refersTo: target }],
    toCells: id => [id],
    fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
    pieces: [{ suffix: '', widget: { as: 'record', target } }],
    read: ([text = ''], { find }): ReadValue<string> => {
      if (text.trim() === '') return { value: undefined }
      const match = find(target, text.trim())
      if (match === undefined) return { faults: [{ piece: '', fault: 'notFound' }] }
      if (match === 'several') return { faults: [{ piece: '', fault: 'severalFound' }] }
      return { value: match.id }
    },
    write: (id, { nameOf }) => [nameOf(target, id) ?? ''],
    say: (id, { nameOf }) => nameOf(target, id) ?? '',
    schema: identifierField,
    compare: (one, other) => (one < other ? -1 : Number(one > other)),
    codes: id => [id],
    filter: 'among',
    order: 'none',
    references: id => [{ target, id }],
    examples: {
      good: [],
      bad: [{ texts: ['nobody and nothing'], fault: 'notFound' }],
    },
  }
}
