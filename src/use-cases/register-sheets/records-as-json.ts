import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

import type { OutgoingFile } from '../plan/sheet-file.ts'

/** Records as a JSON file, with their values as the fields have them. */
export const recordsAsJson = (
  name: string,
  register: Register,
  records: readonly StoredRecord[],
): OutgoingFile => {
  const content = { register: register.name, records: records.map(recordInJson) }
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, undefined, 1)}\n`)
  return { name: `${name}.json`, mediaType: 'application/json', bytes }
}

const recordInJson = ({ id, number, version, state, states, values, parts }: StoredRecord) => ({
  id,
  ...(number !== undefined && { number }),
  version,
  state,
  states: states.map(({ state: name, on, why }) => ({
    state: name,
    on,
    ...(why !== undefined && { why }),
  })),
  values,
  parts,
})
