import { z } from 'zod'

import { recordsKind } from '#domain/rights/records-kind.ts'
import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { deadlinesOf, fieldsOfDeadline } from '#fields/records/next-deadline.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { auditOf } from '#store/log/audit.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { pointsHere } from './pointing-records.ts'
import { recordContext } from './record-context.ts'
import { historyEntry, historyReferences } from './record-history.ts'
import { recordRight, registerInput } from './record-input.ts'
import { demandRecord } from './record-rights.ts'
import { maskRecord, recordRights, sightOf } from './record-sight.ts'

/** The entries on a page of a record's history. */
const entriesPerPage = 20

/**
 * A record as far as a person sees it, with the names of what it points to, what points to it, its deadlines,
 * its history, and what the person may do with it. `before` is the position of an entry of the history, for
 * its next page. Where the right covers some fields alone, the others are absent.
 * @throws Refusal notFound
 */
export const showRecord = defineUseCase({
  name: 'show-record',
  kind: 'read',
  right: recordRight('read'),
  input: z.object({ ...registerInput, id: identifierField, before: auditPositionField.optional() }),
  run: async ({ reader, person, now, input: { id, language, before, ...input } }) => {
    const register = demandRegister(input.register)
    const whole = await demandRecord(reader, person, register, id)
    const sight = sightOf(person, register, whole)
    const record = maskRecord(register, whole, sight)
    const [entries, pointing] = await Promise.all([
      // The record is in sight, and each fact of its history is masked as the record itself.
      sight.seesHistory
        ? auditOf({ ...reader, scope: true }, [id], { ...(before && { before }), limit: entriesPerPage + 1 })
        : [],
      pointsHere(reader, person, { target: recordsKind(register.name), id }, language),
    ])
    const page = entries.slice(0, entriesPerPage)
    const context = await recordContext(reader, person, now, {
      references: [
        ...referencesOf(register, record),
        ...historyReferences(register, page),
        ...peopleOf(record).map(each => ({ target: 'person' as const, id: each })),
      ],
    })
    const writing = context.writing(language)
    return {
      register,
      record,
      writing,
      rights: recordRights(person, register, whole),
      deadlines: deadlinesOf(register, whole).filter(({ name }) => {
        const deadline = register.deadlines[name]
        return deadline && fieldsOfDeadline(register, deadline).every(sight.covers)
      }),
      pointing,
      history: {
        entries: page
          .map(entry => historyEntry(register, record, entry, { sight, writing }))
          // An entry without a visible fact would tell that a hidden one was changed.
          .filter(({ kind, facts }) => kind !== 'changed' || facts.length > 0),
        ...(entries.length > entriesPerPage && { next: page.at(-1)?.position }),
      },
    }
  },
})

/** Those who wrote a record and its states; a masked one names none. */
const peopleOf = ({ createdBy, changedBy, states }: StoredRecord): string[] =>
  [createdBy, changedBy, ...states.map(({ recordedBy }) => recordedBy)].filter(id => id !== '')
