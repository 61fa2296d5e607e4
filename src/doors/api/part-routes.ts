import { recordState } from '#use-cases/records/record-state.ts'
import { removePartRow } from '#use-cases/records/remove-part-row.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'

import { refuseFaults } from './address-parts.ts'
import { versionTag } from './answer.ts'
import { type ApiVisit, demandId } from './api-visit.ts'
import { readChange } from './read-body.ts'
import { sayWarnings } from './record-json.ts'
import { againstVersion } from './seen-version.ts'

/**
 * Records a dated state of a record, of the version that the program saw.
 * @throws Refusal keyMissing, notFound, notPermitted, versionMissing, inputInvalid
 */
export const addState = (visit: ApiVisit): Promise<Response> =>
  againstVersion(visit, async (register, version) => {
    const { state, on, why } = await readChange(visit.c, ['state', 'on', 'why'])
    if (state === undefined) refuseFaults([{ field: 'state', fault: 'missing' }])
    const order = { ...orderOf(visit, register, version), state: state ?? '', on, why }
    return answerChange(visit, await visit.ask(recordState, order))
  })

/**
 * Adds a row to a part of a record, or changes that of the address, in the version that the program saw.
 * @throws Refusal keyMissing, notFound, notPermitted, versionMissing, inputInvalid
 */
export const saveRow = (visit: ApiVisit): Promise<Response> =>
  againstVersion(visit, async (register, version) => {
    const change = await readChange(visit.c, ['values', 'why'])
    const order = { ...orderOf(visit, register, version), ...rowOf(visit), ...change }
    return answerChange(visit, await visit.ask(savePartRow, order))
  })

/**
 * Removes a row of a part of a record, of the version that the program saw.
 * @throws Refusal keyMissing, notFound, notPermitted, versionMissing
 */
export const dropRow = (visit: ApiVisit): Promise<Response> =>
  againstVersion(visit, async (register, version) => {
    const { part, row = '' } = rowOf(visit)
    const order = { ...orderOf(visit, register, version), part, row }
    return answerChange(visit, await visit.ask(removePartRow, order))
  })

const orderOf = (visit: ApiVisit, register: string, version: number) => ({
  register,
  language: visit.language,
  id: demandId(visit),
  version,
})

const rowOf = ({ c }: ApiVisit): { part: string; row?: string } => {
  const row = c.req.param('row')
  return { part: c.req.param('part') ?? '', ...(row !== undefined && { row }) }
}

type Changed = { version: number; warnings: Parameters<typeof sayWarnings>[0] }

const answerChange = ({ c, language }: ApiVisit, { warnings, ...changed }: Changed): Response => {
  c.header('etag', versionTag(changed.version))
  return c.json({ ...changed, warnings: sayWarnings(warnings, language) })
}
