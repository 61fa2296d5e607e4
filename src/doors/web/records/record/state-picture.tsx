import { largest } from '#domain/extremes.ts'
import { formatShortDay } from '#i18n/short-day.ts'

import { sayNearness } from '../nearness.ts'
import type { RecordPartProps } from './record-model.ts'
import {
  lineEnd,
  placeEntries,
  placeOfDay,
  timelineWidth,
  type PlacedEntry,
  type TimelineEntry,
} from './timeline-layout.ts'

/** The most states that are drawn, the newest ones: the table has all. */
const mostDrawn = 12

/**
 * The states of a record on a line of days, against the days that are due. The table beside it says the same.
 */
export const StatePicture = ({ register, record, deadlines, today, words, view }: RecordPartProps) => {
  const states = record.states.slice(-mostDrawn).flatMap(({ state, on }) => {
    const declared = register.states[state]
    return declared
      ? [
          {
            day: on,
            title: declared.title[view.language],
            dayWords: formatShortDay(view.language, on),
            shape: declared.shape,
          },
        ]
      : []
  })
  const due = deadlines.slice(0, mostDrawn).map(({ name, day, isMet }) => ({
    day,
    title: register.deadlines[name]?.title[view.language] ?? '',
    dayWords: formatShortDay(view.language, day),
    isLate: !isMet && day < today,
  }))
  const days = [...states, ...due].map(({ day }) => day).toSorted()
  const [first, latest] = [states[0]?.day, days.at(-1)]
  if (first === undefined || latest === undefined || new Set(days).size < 2) return null
  const isOpen = record.dueOn !== undefined
  const last = isOpen && today > latest ? today : latest
  const start = days[0] !== undefined && days[0] < first ? days[0] : first
  const duePlaces = placeEntries(due, start, last)
  const dueRows = rowsOf(duePlaces)
  const line = 40 + 14 * dueRows
  const todayAt = placeOfDay(today, start, last)
  const isTodayShown = isOpen && today >= start && today <= last
  const lateFrom = due.find(({ isLate }) => isLate)?.day
  const height = line + 18 + 28 * rowsOf(placeEntries(states, start, last))
  return (
    <svg class="timeline" viewBox={`0 0 ${timelineWidth} ${height}`} role="img" aria-label={words.picture}>
      <path class="line" d={`M12 ${line}H${isTodayShown ? todayAt : lineEnd}`} />
      {isTodayShown && <path class="line to-come" d={`M${todayAt} ${line}H790`} />}
      {lateFrom && isTodayShown && (
        <path class="line over" d={`M${placeOfDay(lateFrom, start, last)} ${line}H${todayAt}`} />
      )}
      {duePlaces.map(place => (
        <DueArrow place={place} line={line} rows={dueRows} />
      ))}
      {duePlaces.map(place => (
        <DueWords place={place} rows={dueRows} />
      ))}
      {isTodayShown && (
        <>
          <path class="now-line" d={`M${todayAt} ${line - 32}V${line + 12}`} />
          <text class="word" x={todayAt + 5} y={line - 22}>
            {words.today}
          </text>
          {lateFrom && (
            <text class="word over" x={todayAt + 5} y={line - 8}>
              {sayNearness(view.language, today, lateFrom)}
            </text>
          )}
        </>
      )}
      {placeEntries(states, start, last).map(place => (
        <StateDot place={place} line={line} />
      ))}
    </svg>
  )
}

type DueEntry = TimelineEntry & { isLate: boolean }

const DueArrow = ({ place, line, rows }: { place: PlacedEntry<DueEntry>; line: number; rows: number }) => {
  const { entry, x, row } = place
  return (
    <g class={entry.isLate ? 'due over' : 'due'}>
      <path d={`M${x} ${topOf(row, rows) + 4}V${line - 9}m-4-4 4 5 4-5`} />
    </g>
  )
}

/** The words of a due day. They come after all arrows, so that none strikes them out. */
const DueWords = ({ place, rows }: { place: PlacedEntry<DueEntry>; rows: number }) => {
  const { entry, x, row, anchor } = place
  return row === undefined ? null : (
    <text class={entry.isLate ? 'word over' : undefined} x={x} y={topOf(row, rows)} text-anchor={anchor}>
      {entry.title} {entry.dayWords}
    </text>
  )
}

const topOf = (row: number | undefined, rows: number): number => 14 * (rows - (row ?? 0))

type StateEntry = TimelineEntry & { shape: string }

const StateDot = ({
  place: { entry, x, row, anchor },
  line,
}: {
  place: PlacedEntry<StateEntry>
  line: number
}) => {
  const y = line + 24 + 28 * (row ?? 0)
  const textX = anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x
  return (
    <g class="dot">
      {row !== undefined && row > 0 && <path class="stem" d={`M${x} ${line + 8}V${y - 12}`} />}
      <circle cx={x} cy={line} r="7" />
      {filling(entry.shape, x, line)}
      {row !== undefined && (
        <>
          <text class="word" x={textX} y={y} text-anchor={anchor}>
            {entry.title}
          </text>
          <text x={textX} y={y + 14} text-anchor={anchor}>
            {entry.dayWords}
          </text>
        </>
      )}
    </g>
  )
}

/** How far a dot is filled: a quarter, a half, three quarters, whole; crossed where the work ended. */
const filling = (shape: string, x: number, y: number) => {
  switch (shape) {
    case 'begun':
      return <path class="fill" d={`M${x} ${y}V${y - 7}A7 7 0 0 1 ${x + 7} ${y}Z`} />
    case 'half':
      return <path class="fill" d={`M${x} ${y - 7}a7 7 0 0 1 0 14Z`} />
    case 'most':
      return <path class="fill" d={`M${x} ${y}V${y - 7}A7 7 0 1 1 ${x - 7} ${y}Z`} />
    case 'done':
      return <circle class="fill" cx={x} cy={y} r="7" />
    case 'ended':
      return <path class="cross" d={`M${x - 4} ${y - 4}l8 8m0-8-8 8`} />
    default:
      return null
  }
}

const rowsOf = (places: readonly PlacedEntry<TimelineEntry>[]): number =>
  largest([0, ...places.map(({ row }) => (row === undefined ? 0 : row + 1))])
