import type { Fault } from '#domain/refusal.ts'
import type { Register } from '#fields/records/register.ts'
import { formatList, formatNumber } from '#i18n/formats.ts'
import { rowFaultSentence } from '#i18n/refusals/row-faults.ts'
import { pieceColumns, pieceHeading } from '#reports/tables/records-table.ts'
import type { SheetRowView } from '#use-cases/register-sheets/show-sheet-import.ts'
import { FieldFault } from '#doors/web/frame/field-fault.tsx'
import type { View } from '#doors/web/frame/view.ts'
import { CheckBox } from '#doors/web/parts/check-box.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { FactChange } from '../fact-change.tsx'
import type { SheetPartProps } from './sheet-model.ts'

/** The rows of a sheet, each with what it would do, what is wrong with it, and a box where it asks. */
export const SheetRows = (props: SheetPartProps) => {
  const { sheet, words } = props
  return (
    <table class="slim many sheet-rows">
      <caption class="unseen">{words.columns.content}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.row}</th>
          <th scope="col">{words.columns.grade}</th>
          <th scope="col">{words.columns.record}</th>
          <th scope="col">{words.columns.content}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(row => (
          <Row {...props} row={row} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = SheetPartProps & { row: SheetRowView }

const Row = (props: RowProps) => {
  const { register, row, words, view } = props
  const { language } = view
  return (
    <tr>
      <td class="row-number">
        <span class="narrow-only">{words.rowOf(formatNumber(language, row.row))}</span>
        <span class="wide-only">{formatNumber(language, row.row)}</span>
      </td>
      <td>
        <span class={`row-grade ${row.grade}`}>{words.gradeOfRow[row.grade]}</span>
      </td>
      <th scope="row">
        {row.name && `${row.name} `}
        {row.id === undefined ? (
          row.title || <span class="quiet">{words.unnamed}</span>
        ) : (
          <a href={addressOf('record', language, { register: register.name, id: row.id })}>
            {row.title || words.unnamed}
          </a>
        )}
      </th>
      <td class="row-content">
        <RowContent {...props} />
      </td>
    </tr>
  )
}

const RowContent = (props: RowProps) => {
  const { register, row, words, view } = props
  const { language } = view
  return (
    <>
      {row.faults.map(fault => (
        <p class="row-fault">
          <FaultLabel register={register} fault={fault} view={view} />
          {row.written[fault.field] && `${words.quoted(row.written[fault.field] ?? '')} `}
          {rowFaultSentence(language, fault)}
        </p>
      ))}
      {row.grade === 'asks' && <p class="row-asks">{words.asks}</p>}
      <Changes {...props} />
      {row.warnings.map(sentence => (
        <p class="note">{sentence[language]}</p>
      ))}
      {row.formulas.length > 0 && <p class="note">{words.formulas(formatList(language, row.formulas))}</p>}
      {row.grade === 'asks' && <RowChoice {...props} />}
    </>
  )
}

const RowChoice = ({ row, checked, words }: RowProps) => (
  <>
    <CheckBox
      name="rows"
      value={String(row.row)}
      label={words.choose}
      isChecked={checked ? checked.has(String(row.row)) : row.isChosen}
    />
    <FieldFault name="rows" />
  </>
)

const Changes = ({ row, view }: RowProps) => {
  if (row.changes.length === 0) return null
  const isNew = row.id === undefined
  return (
    <ul class={isNew ? 'row-facts new' : 'row-facts'}>
      {row.changes.map(({ label, before, after }) => (
        <li>
          <span class="row-label">{label}</span> <FactChange before={before} after={after} view={view} />
        </li>
      ))}
    </ul>
  )
}

type FaultLabelProps = { register: Register; fault: Fault; view: View }

/** The heading of the column that a fault is about; nothing where it is about the whole row. */
const FaultLabel = ({ register, fault, view }: FaultLabelProps) => {
  const column = pieceColumns(register.fields).find(
    ({ name, piece }) => fault.field === `${name}${piece.suffix}` || fault.field === name,
  )
  return column ? <b>{`${pieceHeading(column, view.language)} `}</b> : null
}
