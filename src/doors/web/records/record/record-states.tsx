import type { StateRow } from '#fields/records/record.ts'
import { addressOf } from '#doors/web/paths.ts'

import { Day, StageMark } from '../marks.tsx'
import { againstDue } from './against-due.ts'
import { nameOfPerson } from './name-of-person.ts'
import type { RecordPartProps } from './record-model.ts'
import { StatePicture } from './state-picture.tsx'

/** The dated states of a record: drawn against the days that are due, and listed, the newest first. */
export const RecordStates = (props: RecordPartProps) => {
  const { record, rights, words } = props
  const mayTakeBack = rights.mayRecordState && record.states.length > 1
  const states: readonly StateRow[] = record.states
  const hasNames = states.some(({ recordedBy }) => recordedBy !== '')
  const hasReasons = states.some(({ why }) => why)
  const hasDue = states.some(row => againstDue(props.register, props.deadlines, row) !== undefined)
  return (
    <section class="record-part" aria-labelledby="states">
      <h2 id="states">{words.states}</h2>
      <StatePicture {...props} />
      <table class="slim record-states">
        <caption class="unseen">{words.states}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.since}</th>
            {hasNames && <th scope="col">{words.columns.by}</th>}
            {hasDue && <th scope="col">{words.columns.against}</th>}
            {hasReasons && <th scope="col">{words.columns.why}</th>}
            {mayTakeBack && (
              <th scope="col">
                <span class="unseen">{words.rowActions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {states.toReversed().map(row => (
            <StateLine {...props} row={row} show={{ hasNames, hasDue, hasReasons, mayTakeBack }} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type StateLineProps = RecordPartProps & {
  row: StateRow
  show: { hasNames: boolean; hasDue: boolean; hasReasons: boolean; mayTakeBack: boolean }
}

const StateLine = (props: StateLineProps) => {
  const { register, record, writing, row, show, words, view } = props
  const state = register.states[row.state]
  return (
    <tr>
      <th scope="row">{state && <StageMark state={state} view={view} />}</th>
      <td class="day">
        <Day day={row.on} view={view} />
      </td>
      {show.hasNames && <td>{nameOfPerson(row.recordedBy, writing)}</td>}
      {show.hasDue && (
        <td>
          <AgainstDue {...props} />
        </td>
      )}
      {show.hasReasons && <td>{row.why}</td>}
      {show.mayTakeBack && (
        <td class="act">
          <form
            method="post"
            action={addressOf('recordStateBack', view.language, { register: register.name, id: record.id })}
          >
            <input type="hidden" name="version" value={String(record.version)} />
            <button
              type="submit"
              class="as-link"
              name="row"
              value={row.id}
              aria-label={words.removeState(state?.title[view.language] ?? '', row.on)}
            >
              {words.takeBack}
            </button>
          </form>
        </td>
      )}
    </tr>
  )
}

const AgainstDue = ({ register, deadlines, row, words }: StateLineProps) => {
  const days = againstDue(register, deadlines, row)
  if (days === undefined) return null
  if (days === 0) return <>{words.onTheDay}</>
  return days > 0 ? <span class="late">{words.lateBy(days)}</span> : <>{words.early(-days)}</>
}
