import { Refusal } from '#domain/refusal.ts'
import { showRecord } from '#use-cases/records/show-record.ts'

import { demandSeenVersion, versionTag } from './answer.ts'
import { type ApiVisit, demandId, demandKeyedRegister } from './api-visit.ts'
import { answerRefusal } from './problem.ts'
import { recordJson } from './record-json.ts'

/**
 * Changes a record of the version that the program saw; else answers 412 with the record as it is now.
 * @throws Refusal keyMissing, notFound, versionMissing, and all that `write` throws
 */
export const againstVersion = async (
  visit: ApiVisit,
  write: (register: string, version: number) => Promise<Response>,
): Promise<Response> => {
  const { c } = visit
  const { name } = demandKeyedRegister(visit)
  const version = demandSeenVersion(c)
  try {
    return await write(name, version)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'clash') throw error
    const record = await recordForVisit(visit, name)
    c.header('etag', versionTag(record.version))
    return answerRefusal(c, error, { status: 412, record })
  }
}

/**
 * A record as the program sees it now.
 * @throws Refusal notFound
 */
export const recordForVisit = async (visit: ApiVisit, register: string) => {
  const { record } = await visit.ask(showRecord, { register, language: visit.language, id: demandId(visit) })
  return recordJson(record)
}
