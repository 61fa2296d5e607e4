import { dayAfter } from '#domain/day.ts'

/** How near the next day of a record is, in the order of a list that is sorted by it. */
export type DueGroupName = 'past' | 'week' | 'month' | 'later' | 'none'

/** Rows whose next day is about as near, and the last day of the group where it has one. */
export type DueGroup<Row> = { name: DueGroupName; last?: string; rows: readonly Row[] }

/** The rows of a page, in their order, grouped by how near the next day of each is. */
export const groupByDue = <Row extends { dueOn?: string | undefined }>(
  rows: readonly Row[],
  today: string,
): DueGroup<Row>[] => {
  const week = lastOfWeek(today)
  const month = dayAfter(today, 30)
  const nameOf = ({ dueOn }: Row): DueGroupName => {
    if (dueOn === undefined) return 'none'
    if (dueOn < today) return 'past'
    if (dueOn <= week) return 'week'
    return dueOn <= month ? 'month' : 'later'
  }
  const groups: { name: DueGroupName; last?: string; rows: Row[] }[] = []
  for (const row of rows) {
    const name = nameOf(row)
    const present = groups.at(-1)
    if (present?.name === name) present.rows.push(row)
    else groups.push({ name, ...lastDays(name, { week, month }), rows: [row] })
  }
  return groups
}

const lastDays = (name: DueGroupName, days: { week: string; month: string }): { last?: string } =>
  name === 'week' || name === 'month' ? { last: days[name] } : {}

/** The Sunday of the week of a day. */
const lastOfWeek = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return dayAfter(day, (7 - weekday) % 7)
}
