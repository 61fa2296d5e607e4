import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'

import { defineUseCase } from '../use-case.ts'
import { demandPart } from './demand-register.ts'
import { editRecord } from './edit-record.ts'
import { reasonInput, recordInput, recordRight } from './record-input.ts'

/**
 * Removes a row of a part of a record.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), inputInvalid (faults)
 */
export const removePartRow = defineUseCase({
  name: 'remove-part-row',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({ ...recordInput, ...reasonInput, part: z.string().max(60), row: identifierField }),
  run: ({ tx, person, now, input: { part, row, ...order } }) =>
    editRecord({ tx, person, now }, order, ({ parts }, { register }) => {
      demandPart(register, part)
      const rows = parts[part] ?? []
      const others = rows.filter(({ id }) => id !== row)
      if (others.length === rows.length) throw new Refusal('notFound')
      return { parts: { ...parts, [part]: others } }
    }),
})
