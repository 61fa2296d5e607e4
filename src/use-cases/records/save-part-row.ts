import { z } from 'zod'

import type { Language } from '#domain/language.ts'
import { type Fault, Refusal } from '#domain/refusal.ts'
import { sameJson } from '#domain/same-json.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { mainPieceName } from '#fields/records/piece-names.ts'
import type { PartRow } from '#fields/records/record.ts'
import type { RegisterPart } from '#fields/records/register.ts'
import { newId } from '#store/engine/new-id.ts'

import { defineUseCase } from '../use-case.ts'
import { demandPart } from './demand-register.ts'
import { editRecord } from './edit-record.ts'
import { readFacts } from './read-facts.ts'
import { factsInput, reasonInput, recordInput, recordRight } from './record-input.ts'
import { demandSeenFacts } from './record-rights.ts'

/** The most rows of a part of a record. */
const mostRows = 5000

/**
 * Adds a row to a part of a record, or changes the one with the id `row`. Answers the id of the row.
 * Faults stand at the texts of the row's own form.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), inputInvalid (faults)
 */
export const savePartRow = defineUseCase({
  name: 'save-part-row',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({
    ...recordInput,
    ...factsInput,
    ...reasonInput,
    part: z.string().max(60),
    row: identifierField.optional(),
  }),
  run: async ({ tx, person, now, input }) => {
    const id = input.row ?? newId()
    const { answer, audit } = await editRecord({ tx, person, now }, input, async (record, question) => {
      const part = demandPart(question.register, input.part)
      demandSeenFacts(question, record, input, input.part)
      const rows = record.parts[input.part] ?? []
      const stored = rows.find(row => row.id === input.row)
      if (input.row !== undefined && !stored) throw new Refusal('notFound')
      const values = await readFacts(tx, question, part.fields, {
        stored: stored?.values ?? {},
        facts: input,
      })
      const row = { id, values }
      refuseFaults(rowFaults(part, rows, row, question.language))
      const changed = stored ? rows.map(each => (each === stored ? row : each)) : [...rows, row]
      return { parts: { ...record.parts, [input.part]: changed } }
    }).catch(atRowOf(input.part))
    return { answer: { ...answer, row: id }, audit }
  },
})

const rowFaults = (
  part: RegisterPart,
  rows: readonly PartRow[],
  row: PartRow,
  language: Language,
): Fault[] => {
  const [first] = part.key
  const keyOf = ({ values }: PartRow) => part.key.map(name => values[name] ?? null)
  const isTaken =
    keyOf(row).some(value => value !== null) &&
    rows.some(each => each.id !== row.id && sameJson(keyOf(each), keyOf(row)))
  const field = first === undefined ? undefined : part.fields[first]
  return [
    ...(isTaken && first !== undefined && field
      ? [{ field: mainPieceName(first, field, language), fault: 'taken' } as const]
      : []),
    ...(rows.length >= mostRows && !rows.some(({ id }) => id === row.id)
      ? [{ field: first ?? '', fault: 'tooMany', most: mostRows } as const]
      : []),
  ]
}

const refuseFaults = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
}

/** What was refused, with the faults of a part's rows at the texts of a row's own form. */
const atRowOf =
  (part: string) =>
  (error: unknown): never => {
    if (!(error instanceof Refusal) || !('faults' in error.values)) throw error
    const beginning = `${part}.`
    throw new Refusal('inputInvalid', {
      faults: error.values.faults.map(fault =>
        fault.field.startsWith(beginning) ? { ...fault, field: fault.field.slice(beginning.length) } : fault,
      ),
    })
  }
