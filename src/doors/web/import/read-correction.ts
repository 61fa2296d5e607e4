import type { Correction } from '#domain/papers/correction.ts'
import type { RowPlace } from '#domain/papers/correction.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { readAddress } from '../addresses/import-addresses.ts'

/** The request of a form: its corrections in order, their target, and the version. */
export type CorrectionRequest = {
  at: RowAddress
  cell?: CellKey
  version: string
  corrections: Correction[]
}

/**
 * The corrections in a form: every changed text, then what the button asks for.
 * A button's value is a verb and its cells: `accept lead funding`, `move activity:2024 lead`. The target of a
 * move may also be chosen in a list of its own.
 * @throws Refusal inputInvalid where the form lacks a valid verb or target
 */
export const readCorrections = (form: ReadonlyMap<string, string>): CorrectionRequest => {
  const at = readAddress(form.get('at') ?? '')
  const [verb = '', cell = '', ...others] = (form.get('do') ?? '').split(' ')
  if (!at) throw new Refusal('inputInvalid', { faults: [{ field: 'at', fault: 'malformed' }] })
  const edits = [...correctedTexts(form)]
    .filter(([key, text]) => text !== tidy(form.get(`was ${key}`) ?? ''))
    .map(([key, text]): Correction => ({ kind: 'editText', at, cell: key, text }))
  const corrections = correctionsOf(verb, at, [cell, ...others], form.get(`to ${cell}`))
  return {
    at,
    ...(cell && { cell }),
    version: form.get('version') ?? '',
    corrections: [...edits, ...corrections],
  }
}

const correctionsOf = (
  verb: string,
  at: RowAddress,
  [cell = '', ...others]: CellKey[],
  column: CellKey | undefined,
): Correction[] => {
  if (verb === 'save') return []
  if (verb === 'accept') return [cell, ...others].map(each => ({ kind: 'accept', at, cell: each }))
  const row = rowPlace(at)
  const to = others[0] ?? column
  switch (verb) {
    case 'move':
      return to ? [{ kind: 'moveCell', at: row, cell, to }] : []
    case 'above':
    case 'below':
      return [{ kind: 'moveToRow', at: row, cell, direction: verb }]
    case 'split':
      return [{ kind: 'splitRow', at: row, cell }]
    case 'merge':
      return [{ kind: 'mergeRow', at: row }]
    case 'drop':
      return [{ kind: 'dropRow', at: row }]
    default:
      throw new Refusal('inputInvalid', { faults: [{ field: 'do', fault: 'unknown' }] })
  }
}

const rowPlace = ({ section, result, row }: RowAddress): RowPlace => {
  if (result === undefined || row === undefined)
    throw new Refusal('inputInvalid', { faults: [{ field: 'at', fault: 'malformed' }] })
  return { section, result, row }
}

/** The texts that the form of a correction holds, by the cells that they are for. */
export const correctedTexts = (form: ReadonlyMap<string, string>): Map<CellKey, string> =>
  new Map(
    [...form].flatMap(([name, value]) =>
      name.startsWith('text ') ? [[name.slice(5), tidy(value)] as const] : [],
    ),
  )

/** A refusal of corrections with the fault of a text at the field that the form has for it. */
export const atFields = (error: unknown, corrections: readonly Correction[]): unknown => {
  if (!(error instanceof Refusal) || !('faults' in error.values)) return error
  const faults = error.values.faults.map(fault => {
    const [, index] = /^corrections\.(\d+)\.text$/.exec(fault.field) ?? []
    const correction = index === undefined ? undefined : corrections[Number(index)]
    return correction?.kind === 'editText' ? { ...fault, field: `text ${correction.cell}` } : fault
  })
  return new Refusal('inputInvalid', { faults })
}

/** A browser ends lines in its own way, whatever they ended with before. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
