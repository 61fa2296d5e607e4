import { colonAfter } from '#i18n/typography.ts'
import { addressOf } from '#doors/web/paths.ts'

import { StageMark } from '../marks.tsx'
import { daysFrom, sayNearness } from '../nearness.ts'
import { FieldValue } from '../field-value.tsx'
import { nextStateOf } from './next-state.ts'
import type { RecordPartProps } from './record-model.ts'

/** The title of a record, and the one line that says its state, what is due and whose move it is. */
export const RecordHead = (props: RecordPartProps) => {
  const { register, record, writing, view } = props
  const title = register.fields[register.titleField]
  return (
    <header class="record-head">
      <p class="eyebrow">
        {record.number && `${record.number} · `}
        {register.one[view.language]}
      </p>
      <h1>
        {title && (
          <FieldValue
            kind={title.kind}
            value={record.values[register.titleField]}
            writing={writing}
            view={view}
          />
        )}
      </h1>
      <StateLine {...props} />
    </header>
  )
}

const StateLine = (props: RecordPartProps) => {
  const { register, record, writing, words, view } = props
  const state = register.states[record.state]
  const keeper = register.fields['keeper']
  return (
    <div class="now">
      {state && <StageMark state={state} view={view} />}
      <span class="quiet">{words.since(record.stateOn)}</span>
      {record.dueOn && record.due && <DueNow {...props} day={record.dueOn} />}
      {keeper && record.dueOn !== undefined && record.values['keeper'] !== undefined && (
        <span class="quiet">
          {words.nextMove}
          {colonAfter(view.language)}{' '}
          <b>
            <FieldValue kind={keeper.kind} value={record.values['keeper']} writing={writing} view={view} />
          </b>
        </span>
      )}
      <NextMoves {...props} />
    </div>
  )
}

const DueNow = ({ register, record, day, today, words, view }: RecordPartProps & { day: string }) => {
  const title = register.deadlines[record.due ?? '']?.title[view.language] ?? ''
  const sentence = daysFrom(today, day) < 0 ? words.wasDue : words.isDue
  return (
    <span class={daysFrom(today, day) < 0 ? 'late' : 'quiet'}>
      {sentence(title, day)} ({sayNearness(view.language, today, day)})
    </span>
  )
}

/** The next move as the first button, then what else may be done. */
const NextMoves = ({ register, record, rights, words, view }: RecordPartProps) => {
  const parts = { register: register.name, id: record.id }
  const next = nextStateOf(register, record)
  const title = next && register.states[next]?.title[view.language]
  if (!rights.mayRecordState) return null
  return (
    <span class="moves">
      {Object.keys(register.states).length > 1 && (
        <a class="as-button" href={addressOf('recordState', view.language, parts)}>
          {words.anotherState}
        </a>
      )}
      {title && (
        <a class="as-button first" href={addressOf('recordState', view.language, parts, { state: next })}>
          {words.recordState(title)}
        </a>
      )}
    </span>
  )
}
