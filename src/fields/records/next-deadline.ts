import { dayAfter } from '#domain/day.ts'

import type { Criterion } from './criterion.ts'
import { stateNamed } from './criterion.ts'
import { criterionFacts } from './measure-rules.ts'
import { meetsCriterion } from './meets-criterion.ts'
import type { RecordDraft } from './record.ts'
import type { Register, RegisterDeadline } from './register.ts'

/** A day by which something is to be done with a record, and whether it is. */
export type DatedDeadline = { name: string; day: string; isMet: boolean }

/** The next day that is not met yet, and which deadline it is; undefined where nothing is to be done. */
export const nextDeadline = (
  register: Register,
  record: RecordDraft,
): { dueOn: string; due: string } | undefined => {
  const [first] = deadlinesOf(register, record).filter(({ isMet }) => !isMet)
  return first && { dueOn: first.day, due: first.name }
}

/** All deadlines of a record that have a day, the first day first. */
export const deadlinesOf = (register: Register, record: RecordDraft): DatedDeadline[] =>
  Object.entries(register.deadlines)
    .flatMap(([name, deadline]) =>
      placesOf(deadline, record).flatMap((place): DatedDeadline[] => {
        const base = place.day
        const meets = (criterion: Criterion) => meetsCriterion(register, place.record, criterion)
        if (base === undefined || (deadline.where && !meets(deadline.where))) return []
        return [{ name, day: dayAfter(base, deadline.plus ?? 0), isMet: meets(deadline.met) }]
      }),
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))

/** The fields that a deadline depends on; those of parts are named `roles.confirmedOn`. */
export const fieldsOfDeadline = (
  { fields, parts }: Pick<Register, 'fields' | 'parts'>,
  { day, where, met }: RegisterDeadline,
): string[] =>
  [day, ...(where ? criterionFacts(where) : []), ...criterionFacts(met)].filter(
    name => Object.hasOwn(fields, name) || Object.hasOwn(parts, name.split('.')[0] ?? ''),
  )

/** The record with the day that a deadline counts from; once for each row where that is a day of a part. */
type DeadlinePlace = { record: RecordDraft; day: string | undefined }

const placesOf = ({ day }: RegisterDeadline, record: RecordDraft): DeadlinePlace[] => {
  const state = stateNamed(day)
  if (state !== undefined) return [{ record, day: record.states.findLast(each => each.state === state)?.on }]
  const [part = '', field] = day.split('.')
  if (field === undefined) return [{ record, day: dayIn(record.values[day]) }]
  // Each row has its own deadline, so its conditions look at this row alone.
  return (record.parts[part] ?? []).map(row => ({
    record: { ...record, parts: { ...record.parts, [part]: [row] } },
    day: dayIn(row.values[field]),
  }))
}

const dayIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
