import type { RecordPlace } from '#domain/rights/reach.ts'

import type { RecordDraft } from './record.ts'
import type { FieldSet, Register } from './register.ts'
import type { RecordValues } from './values.ts'

/**
 * Where a record stands for the limits of rights, with the meaning that queries give them: the codes of its
 * fields, those of all rows of its parts (`roles.party`), and its state. It need not be stored yet.
 */
export const placeOfRecord = ({ fields, parts, firstState }: Register, draft: RecordDraft): RecordPlace => ({
  facts: {
    ...codesIn(fields, [draft.values]),
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([part, { fields: ofPart }]) => {
        const rows = (draft.parts[part] ?? []).map(({ values }) => values)
        return Object.entries(codesIn(ofPart, rows)).map(([name, codes]) => [`${part}.${name}`, codes])
      }),
    ),
    state: [draft.states.at(-1)?.state ?? firstState],
  },
})

const codesIn = (fields: FieldSet, rows: readonly RecordValues[]): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind }]) => [
      name,
      rows.flatMap(values => (values[name] === undefined ? [] : kind.codes(values[name]))),
    ]),
  )
