import type { RecordInList } from '#fields/records/record-page.ts'
import type { Register } from '#fields/records/register.ts'
import { isSortable } from '#fields/records/record-order.ts'
import { columnLabel } from '#registers/lists/shown-columns.ts'
import { recordName } from '#use-cases/records/record-name.ts'
import { addressOf } from '#doors/web/paths.ts'

import { FieldValue } from '../field-value.tsx'
import { Day, Nearness, StageMark } from '../marks.tsx'
import { writeChosen } from './chosen.ts'
import { type DueGroup, groupByDue } from './due-groups.ts'
import type { ListPartProps } from './list-model.ts'
import { listAddress } from './list-query.ts'

/** The records of a page. On a phone each row becomes a few lines, with the same cells. */
export const ListTable = (props: ListPartProps) => {
  const { register, rows, columns, order, today, words, view } = props
  const isGrouped = order.by === 'dueOn'
  return (
    <table class={mayChoose(props) ? 'records choosable' : 'records'}>
      <caption class="unseen">{register.title[view.language]}</caption>
      <thead>
        <tr>
          {mayChoose(props) && (
            <td class="pick">
              <span class="unseen">{words.choose}</span>
            </td>
          )}
          {columns.map(column => (
            <Heading {...props} column={column} />
          ))}
        </tr>
      </thead>
      {isGrouped ? (
        groupByDue(rows, today).map(group => (
          <tbody>
            <tr class={group.name === 'past' ? 'group past' : 'group'}>
              <th scope="rowgroup" colspan={columns.length + (mayChoose(props) ? 1 : 0)}>
                {groupTitle(group, words)}
              </th>
            </tr>
            {group.rows.map(row => (
              <Row {...props} row={row} />
            ))}
          </tbody>
        ))
      ) : (
        <tbody>
          {rows.map(row => (
            <Row {...props} row={row} />
          ))}
        </tbody>
      )}
    </table>
  )
}

const mayChoose = ({ rights }: ListPartProps): boolean => rights.changeable.length > 0

const groupTitle = ({ name, last }: DueGroup<RecordInList>, { groups }: ListPartProps['words']): string =>
  (name === 'week' || name === 'month') && last !== undefined
    ? groups[name](last)
    : name === 'past' || name === 'none'
      ? groups[name]
      : groups.later

const Heading = ({ register, query, order, column, words, view }: ListPartProps & { column: string }) => {
  const label = columnLabel(register, column, view.language)
  if (!isSortable(register, column))
    return (
      <th scope="col" class={columnClass(register, column)}>
        {label}
      </th>
    )
  const isSorted = order.by === column
  const sort = isSorted && !order.isReversed ? `-${column}` : column
  return (
    <th
      scope="col"
      class={columnClass(register, column)}
      aria-sort={isSorted ? (order.isReversed ? 'descending' : 'ascending') : undefined}
    >
      <a href={listAddress(view.language, register.name, query, { sort })} title={words.sortBy(label)}>
        {label}
      </a>
      {isSorted && <span aria-hidden="true">{order.isReversed ? ' ↓' : ' ↑'}</span>}
    </th>
  )
}

/**
 * How a column is set: numbers do not break, days break before their year, the title takes the room that is
 * left.
 */
const columnClass = ({ fields, titleField }: Register, column: string): string => {
  if (column === titleField) return 'title'
  if (column === 'state') return 'state-of'
  if (column === 'dueOn') return 'due'
  const kind = fields[column]?.kind.name
  if (column === 'number') return 'short'
  if (kind === 'day' || kind === 'month' || column === 'stateOn') return 'day-of'
  return kind === 'count' || kind === 'decimal' || kind === 'money' || kind === 'percent' ? 'number' : ''
}

const Row = (props: ListPartProps & { row: RecordInList }) => {
  const { register, row, columns, words, view } = props
  // Whoever does not see the title sees its number, or what kind of thing it is.
  const name = recordName(register, row, view.language) || register.one[view.language]
  return (
    <tr>
      {mayChoose(props) && (
        <td class="pick">
          <input
            type="checkbox"
            name="id"
            value={writeChosen(row)}
            form="choose"
            aria-label={words.chooseOne(name)}
          />
        </td>
      )}
      {columns.map(column =>
        column === register.titleField ? (
          <th scope="row" class="title">
            {row.number && row.values[column] !== undefined && <span class="number-of">{row.number} </span>}
            <a href={addressOf('record', view.language, { register: register.name, id: row.id })}>
              {row.values[column] === undefined ? name : <Cell {...props} column={column} />}
            </a>
          </th>
        ) : (
          <td class={columnClass(register, column)} data-label={columnLabel(register, column, view.language)}>
            <Cell {...props} column={column} />
          </td>
        ),
      )}
    </tr>
  )
}

const Cell = ({
  register,
  row,
  column,
  writing,
  today,
  words,
  view,
}: ListPartProps & { row: RecordInList; column: string }) => {
  const field = register.fields[column]
  if (field) return <FieldValue kind={field.kind} value={row.values[column]} writing={writing} view={view} />
  switch (column) {
    case 'number':
      return <>{row.number}</>
    case 'state': {
      const state = register.states[row.state]
      return (
        <>
          {state && <StageMark state={state} view={view} />}
          <span class="sub">{words.since(row.stateOn)}</span>
        </>
      )
    }
    case 'stateOn':
      return <Day day={row.stateOn} view={view} />
    case 'dueOn':
      return row.dueOn === undefined ? null : (
        <>
          <span class="due-what">{register.deadlines[row.due ?? '']?.title[view.language]}</span>{' '}
          <Day day={row.dueOn} view={view} />
          <span class="sub">
            <Nearness day={row.dueOn} today={today} view={view} />
          </span>
        </>
      )
    default:
      return null
  }
}
