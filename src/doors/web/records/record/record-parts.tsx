import type { PartRow } from '#fields/records/record.ts'
import type { RegisterField, RegisterPart } from '#fields/records/register.ts'
import { formatNumber } from '#i18n/formats.ts'
import { addressOf } from '#doors/web/paths.ts'

import { FieldValue } from '../field-value.tsx'
import type { RecordPartProps } from './record-model.ts'

/** The rows of a part that a page shows unless somebody asks for all. */
const mostRows = 50

/** The lists inside a record, each a table with a way to add, change and remove a row. */
export const RecordParts = (props: RecordPartProps) => (
  <>
    {Object.entries(props.register.parts).map(([name, part]) =>
      props.record.parts[name] ? <Part {...props} name={name} part={part} /> : null,
    )}
  </>
)

type PartProps = RecordPartProps & { name: string; part: RegisterPart }

const Part = (props: PartProps) => {
  const { name, part, register, record, rights, whole, words, view } = props
  const rows = record.parts[name] ?? []
  const rowsHere = whole === name ? rows : rows.slice(0, mostRows)
  const parts = { register: register.name, id: record.id }
  const mayChange = rights.mayChange(name)
  return (
    <section class="record-part" aria-labelledby={`part-${name}`}>
      <header>
        <h2 id={`part-${name}`}>{part.title[view.language]}</h2>
        {rows.length > 0 && <span class="quiet">{formatNumber(view.language, rows.length)}</span>}
        {mayChange && (
          <a
            class="end"
            href={addressOf('recordPartNew', view.language, { ...parts, part: name })}
            aria-label={words.addRowTo(part.one[view.language])}
          >
            {words.addRow}
          </a>
        )}
      </header>
      {rows.length === 0 ? (
        <p class="empty">{words.noRows}</p>
      ) : (
        <RowTable {...props} rows={rowsHere} mayChange={mayChange} />
      )}
      {rowsHere.length < rows.length && (
        <p class="note">
          {words.moreRows(rowsHere.length, rows.length)}{' '}
          <a href={`${addressOf('record', view.language, parts, { all: name })}#part-${name}`}>
            {words.allRows}
          </a>
        </p>
      )}
    </section>
  )
}

type RowTableProps = PartProps & { rows: readonly PartRow[]; mayChange: boolean }

const RowTable = (props: RowTableProps) => {
  const { part, rows, mayChange, words, view } = props
  const columns = columnsOf(part, rows)
  const value = ({ values }: PartRow, name: string, { kind }: RegisterField) => (
    <FieldValue kind={kind} value={values[name]} writing={props.writing} view={view} />
  )
  return (
    <table class="slim rows">
      <caption class="unseen">{part.title[view.language]}</caption>
      <thead>
        <tr>
          {columns.map(([, field]) => (
            <th scope="col">{field.label[view.language]}</th>
          ))}
          {mayChange && (
            <th scope="col">
              <span class="unseen">{words.rowActions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr id={`row-${row.id}`}>
            {columns.map(([name, field], i) =>
              i === 0 ? (
                <th scope="row">{value(row, name, field)}</th>
              ) : (
                <td data-label={field.label[view.language]}>{value(row, name, field)}</td>
              ),
            )}
            {mayChange && <RowActions {...props} row={row} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The listed columns that at least one row fills. */
const columnsOf = ({ fields }: RegisterPart, rows: readonly PartRow[]) =>
  Object.entries(fields).filter(
    ([name, { isListed }]) => isListed && rows.some(({ values }) => values[name] !== undefined),
  )

const RowActions = (props: RowTableProps & { row: PartRow }) => {
  const { name, part, register, record, row, words, view } = props
  const parts = { register: register.name, id: record.id }
  const rowName = nameOfRow(part, row, props)
  return (
    <td class="act">
      <a
        href={addressOf('recordPart', view.language, { ...parts, part: name, row: row.id })}
        aria-label={words.changeOf(rowName)}
      >
        {words.change}
      </a>{' '}
      <form method="post" action={addressOf('recordPartRemove', view.language, parts)}>
        <input type="hidden" name="version" value={String(record.version)} />
        <input type="hidden" name="part" value={name} />
        <button type="submit" class="as-link" name="row" value={row.id} aria-label={words.removeRow(rowName)}>
          {words.remove}
        </button>
      </form>
    </td>
  )
}

/** What people call a row: the first of its facts that says something. */
const nameOfRow = (
  { fields, one }: RegisterPart,
  { values }: PartRow,
  { writing, view }: Pick<RecordPartProps, 'writing' | 'view'>,
): string => {
  for (const [name, { kind }] of Object.entries(fields)) {
    const words = values[name] === undefined ? '' : kind.say(values[name], writing)
    if (words !== '') return words
  }
  return one[view.language]
}
