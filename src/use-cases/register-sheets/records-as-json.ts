import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { OutgoingFile } from '../plan/sheet-file.ts'

/**
 * Records as a JSON file, with their values as the fields have them. Why a state was recorded stands there
 * only for those who read the history.
 */
export const recordsAsJson = (
  name: string,
  register: Register,
  records: readonly StoredRecord[],
  seesHistory: boolean,
): OutgoingFile => {
  const content = { register: register.name, records: records.map(each => recordInJson(each, seesHistory)) }
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, undefined, 1)}\n`)
  return { name: `${name}.json`, mediaType: 'application/json', bytes }
}

const recordInJson = (
  { id, number, version, state, states, values, parts }: StoredRecord,
  seesHistory: boolean,
) => ({
  id,
  ...(number !== undefined && { number }),
  version,
  state,
  states: states.map(({ state: name, on, why }) => ({
    state: name,
    on,
    ...(seesHistory && why !== undefined && { why }),
  })),
  values,
  parts,
})
