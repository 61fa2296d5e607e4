import { reviseRecord } from '#use-cases/records/revise-record.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { trashRecord } from '#use-cases/records/trash-record.ts'

import { refuseOtherParts } from './address-parts.ts'
import { answerJson, versionTag } from './answer.ts'
import { type ApiVisit, demandId, demandReadable } from './api-visit.ts'
import { readChange } from './read-body.ts'
import { historyJson, sayWarnings } from './record-json.ts'
import { againstVersion, recordForVisit } from './seen-version.ts'

/**
 * Answers a record, with its parts and states.
 * @throws Refusal notFound, keyMissing
 */
export const answerRecord = async (visit: ApiVisit): Promise<Response> => {
  const { name: register } = demandReadable(visit)
  refuseOtherParts(visit.query, () => false)
  const record = await recordForVisit(visit, register)
  return answerJson(visit.c, record, record.version)
}

/**
 * Answers a page of the history of a record, in the words of the language that is asked for.
 * @throws Refusal notFound, keyMissing, inputInvalid
 */
export const answerHistory = async (visit: ApiVisit): Promise<Response> => {
  const { name: register } = demandReadable(visit)
  const { c, language, query, ask } = visit
  refuseOtherParts(query, name => name === 'before')
  const before = query.get('before') || undefined
  const { history } = await ask(showRecord, { register, language, id: demandId(visit), before })
  c.header('content-language', language)
  return answerJson(c, {
    entries: history.entries.map(entry => historyJson(entry, language)),
    next: history.next,
  })
}

/**
 * Changes facts of a record, of the version that the program saw; else answers 412 with the present record.
 * @throws Refusal keyMissing, notFound, notPermitted, versionMissing, inputInvalid
 * @throws Refusal as `readChange` does
 */
export const changeRecord = (visit: ApiVisit): Promise<Response> =>
  againstVersion(visit, async (register, version) => {
    const { c, language, ask } = visit
    const change = await readChange(c, ['values', 'why'])
    const order = { register, language, id: demandId(visit), version, ...change }
    const { warnings, ...changed } = await ask(reviseRecord, order)
    c.header('etag', versionTag(changed.version))
    return c.json({ ...changed, warnings: sayWarnings(warnings, language) })
  })

/**
 * Puts a record into the trash, of the version that the program saw; else answers 412 with what is there.
 * @throws Refusal keyMissing, notFound, notPermitted, versionMissing, recordReferred
 */
export const removeRecord = (visit: ApiVisit): Promise<Response> =>
  againstVersion(visit, async (register, version) => {
    const { c, language, ask } = visit
    await ask(trashRecord, { register, language, id: demandId(visit), version })
    return c.body(null, 204)
  })
