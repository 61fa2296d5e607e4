import { rewording } from '#domain/differences/rewording.ts'
import { cellKey } from '#domain/plan/layout.ts'
import { hunkRuns } from '#domain/edits/hunks.ts'
import { type PrintedRow, printedText } from '#domain/edits/printed-text.ts'
import type { EditDeed, ReturnedEdit, WrittenRow } from '#domain/edits/returned-edit.ts'
import { sayColumn } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { terms } from '#i18n/terms.ts'
import { PaperText } from '../parts/paper-text.tsx'
import { Runs } from '../parts/runs.tsx'
import { NewPlace } from './new-place.tsx'
import { placeOf } from './present-row.tsx'
import type { ReturnDesk } from './return-desk.ts'

type Of<Kind extends EditDeed['kind']> = { edit: ReturnedEdit & { kind: Kind }; desk: ReturnDesk }

/** What an edit does, in the words of the paper: what goes is struck, what comes is underlined. */
export const EditDeedText = ({ edit, desk }: { edit: ReturnedEdit; desk: ReturnDesk }) => {
  switch (edit.kind) {
    case 'words':
      return <Words edit={edit} desk={desk} />
    case 'rowAdded':
      return <Written row={edit} desk={desk} />
    case 'rowEnded':
      return <Struck row={desk.rows.get(edit.strand) ?? desk.baseRows.get(edit.strand)} />
    case 'rowMoved':
      return <Moved edit={edit} desk={desk} />
    case 'rowUnder':
      return <Under edit={edit} desk={desk} />
    case 'indicatorAdded':
      return (
        <p>
          <ins>{edit.text}</ins>{' '}
          <small lang={desk.view.language}>{desk.words.forRows(edit.strands.length)}</small>
        </p>
      )
    case 'tag':
      return null
    case 'resultAdded':
      return <NewResult edit={edit} desk={desk} />
    case 'resultEnded':
      return (
        <>
          {edit.strands.map(strand => (
            <Struck row={desk.baseRows.get(strand)} />
          ))}
        </>
      )
    case 'note':
      return <Comment edit={edit} desk={desk} />
  }
}

const Words = ({ edit, desk }: Of<'words'>) => {
  const { view } = desk
  const words = wordsIn(returnedEditWords, view.language)
  const standing = desk.standingOf(edit)
  return (
    <>
      <p class="runs">
        <Runs runs={hunkRuns(edit.before, edit.hunks)} view={view} />
      </p>
      {edit.also && (
        <p class="note" lang={view.language}>
          {desk.words.alsoRows(edit.also.length)}
        </p>
      )}
      {standing?.state === 'changed' && (
        <div class="says-now">
          <p class="note" lang={view.language}>
            {words.saysNow}
          </p>
          <p class="runs">
            {standing.present ? (
              <Runs runs={rewording(edit.before, standing.present)} view={view} />
            ) : (
              <span lang={view.language}>{words.emptyNow}</span>
            )}
          </p>
        </div>
      )}
    </>
  )
}

const Written = ({ row, desk }: { row: WrittenRow; desk: ReturnDesk }) => {
  const { plan, base, language } = desk.shown
  const indicator =
    row.indicator === undefined
      ? undefined
      : printedText(
          { plan: base, rows: desk.baseRows, language },
          { kind: 'periodIndicator', indicator: row.indicator },
        )
  const order = plan.layout.map(cellKey)
  const cells = [
    ...(indicator === undefined ? [] : [['periodIndicator', indicator] as const]),
    ...Object.entries(row.cells),
  ].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return (
    <dl class="cells">
      {cells.map(([key, text]) => {
        const heading = sayColumn(key, plan.layout, language)
        return (
          <div>
            <dt lang={heading.language}>{heading.text}</dt>
            <dd>{key === 'periodIndicator' && indicator !== undefined ? text : <ins>{text}</ins>}</dd>
          </div>
        )
      })}
      {row.tags.length > 0 && (
        <div>
          <dt lang={desk.view.language}>{wordsIn(returnedEditWords, desk.view.language).kinds.tag}</dt>
          <dd>
            {row.tags.map(tag => (
              <span class="tag">{tag}</span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

const Struck = ({ row }: { row: PrintedRow | undefined }) => (
  <ul class="struck">
    {[...(row?.cells ?? [])]
      .filter(([key, text]) => text !== '' && key !== 'periodIndicator')
      .map(([, text]) => (
        <li>
          <del>{text}</del>
        </li>
      ))}
  </ul>
)

const Moved = ({ edit, desk }: Of<'rowMoved'>) => {
  const { words, rows, baseRows, view } = desk
  const from = rows.get(edit.strand) ?? baseRows.get(edit.strand)
  return (
    <dl class="cells">
      <div>
        <dt lang={view.language}>{words.moved.from}</dt>
        <dd lang={view.language}>
          {from && `${from.result.number}, ${wordsIn(terms, view.language).rowNumber(placeOf(from))}`}
        </dd>
      </div>
      <div>
        <dt lang={view.language}>{words.moved.to}</dt>
        <dd>
          <NewPlace edit={edit} desk={desk} />
        </dd>
      </div>
    </dl>
  )
}

const Under = ({ edit, desk }: Of<'rowUnder'>) => {
  const { plan, language } = desk.shown
  const textOf = (indicator: string | undefined) =>
    indicator === undefined
      ? ''
      : (printedText({ plan, rows: desk.rows, language }, { kind: 'periodIndicator', indicator }) ?? '')
  const [before, after] = [textOf(desk.rows.get(edit.strand)?.row.indicator?.id), textOf(edit.indicator)]
  return (
    <p class="runs">
      {before && (
        <>
          <del>{before}</del>{' '}
        </>
      )}
      <ins>{after}</ins>
    </p>
  )
}

const NewResult = ({ edit, desk }: Of<'resultAdded'>) => (
  <>
    <p>
      <ins>
        <b>{edit.number}</b> {edit.title}
      </ins>
    </p>
    {edit.mandates !== '' && (
      <p>
        <ins>{edit.mandates}</ins>
      </p>
    )}
    <p class="note" lang={desk.view.language}>
      {desk.words.rows(edit.rows.length)}
    </p>
    {edit.rows.map(row => (
      <Written row={row} desk={desk} />
    ))}
  </>
)

const Comment = ({ edit: { text, quoted }, desk }: Of<'note'>) => (
  <>
    <blockquote>
      <PaperText text={text} />
    </blockquote>
    {quoted !== '' && (
      <p class="quoted">
        <span class="note" lang={desk.view.language}>
          {wordsIn(returnedEditWords, desk.view.language).beside}
        </span>{' '}
        <q>{quoted}</q>
      </p>
    )}
  </>
)
