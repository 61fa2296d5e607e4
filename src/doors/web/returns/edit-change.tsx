import { rewording } from '#domain/differences/rewording.ts'
import { cellKey } from '#domain/plan/layout.ts'
import { hunkRuns } from '#domain/edits/hunks.ts'
import { type PrintedRow, printedText } from '#domain/edits/printed-text.ts'
import type { EditChange, ReturnedEdit, WrittenRow } from '#domain/edits/returned-edit.ts'
import { sayColumn } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { terms } from '#i18n/terms.ts'
import { PaperText } from '../parts/paper-text.tsx'
import { ChangedText } from '../parts/changed-text.tsx'
import { NewPlace } from './new-place.tsx'
import { placeOf } from './present-row.tsx'
import type { ReturnPageModel } from './return-page-model.ts'

type Of<Kind extends EditChange['kind']> = { edit: ReturnedEdit & { kind: Kind }; model: ReturnPageModel }

/** The content of an edit: its deletions are struck out, its insertions underlined. */
export const EditChangeText = ({ edit, model }: { edit: ReturnedEdit; model: ReturnPageModel }) => {
  switch (edit.kind) {
    case 'words':
      return <Words edit={edit} model={model} />
    case 'rowAdded':
      return <WrittenRowText row={edit} model={model} />
    case 'rowEnded':
      return <Struck row={model.rows.get(edit.strand) ?? model.baseRows.get(edit.strand)} />
    case 'rowMoved':
      return <MovedRowText edit={edit} model={model} />
    case 'rowUnder':
      return <Under edit={edit} model={model} />
    case 'indicatorAdded':
      return (
        <p>
          <ins>{edit.text}</ins>{' '}
          <small lang={model.view.language}>{model.words.forRows(edit.strands.length)}</small>
        </p>
      )
    case 'tag':
      return null
    case 'resultAdded':
      return <NewResult edit={edit} model={model} />
    case 'resultEnded':
      return (
        <>
          {edit.strands.map(strand => (
            <Struck row={model.baseRows.get(strand)} />
          ))}
        </>
      )
    case 'note':
      return <Comment edit={edit} model={model} />
  }
}

const Words = ({ edit, model }: Of<'words'>) => {
  const { view } = model
  const words = wordsIn(returnedEditWords, view.language)
  const state = model.editStateOf(edit)
  return (
    <>
      <p class="runs">
        <ChangedText runs={hunkRuns(edit.before, edit.hunks)} view={view} />
      </p>
      {edit.also && (
        <p class="note" lang={view.language}>
          {model.words.alsoRows(edit.also.length)}
        </p>
      )}
      {state?.state === 'changed' && (
        <div class="says-now">
          <p class="note" lang={view.language}>
            {words.saysNow}
          </p>
          <p class="runs">
            {state.present ? (
              <ChangedText runs={rewording(edit.before, state.present)} view={view} />
            ) : (
              <span lang={view.language}>{words.emptyNow}</span>
            )}
          </p>
        </div>
      )}
    </>
  )
}

const WrittenRowText = ({ row, model }: { row: WrittenRow; model: ReturnPageModel }) => {
  const { plan, base, language } = model.details
  const indicator =
    row.indicator === undefined
      ? undefined
      : printedText(
          { plan: base, rows: model.baseRows, language },
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
          <dt lang={model.view.language}>{wordsIn(returnedEditWords, model.view.language).kinds.tag}</dt>
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

const MovedRowText = ({ edit, model }: Of<'rowMoved'>) => {
  const { words, rows, baseRows, view } = model
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
          <NewPlace edit={edit} model={model} />
        </dd>
      </div>
    </dl>
  )
}

const Under = ({ edit, model }: Of<'rowUnder'>) => {
  const { plan, language } = model.details
  const textOf = (indicator: string | undefined) =>
    indicator === undefined
      ? ''
      : (printedText({ plan, rows: model.rows, language }, { kind: 'periodIndicator', indicator }) ?? '')
  const [before, after] = [textOf(model.rows.get(edit.strand)?.row.indicator?.id), textOf(edit.indicator)]
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

const NewResult = ({ edit, model }: Of<'resultAdded'>) => (
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
    <p class="note" lang={model.view.language}>
      {model.words.rows(edit.rows.length)}
    </p>
    {edit.rows.map(row => (
      <WrittenRowText row={row} model={model} />
    ))}
  </>
)

const Comment = ({ edit: { text, quoted }, model }: Of<'note'>) => (
  <>
    <blockquote>
      <PaperText text={text} />
    </blockquote>
    {quoted !== '' && (
      <p class="quoted">
        <span class="note" lang={model.view.language}>
          {wordsIn(returnedEditWords, model.view.language).beside}
        </span>{' '}
        <q>{quoted}</q>
      </p>
    )}
  </>
)
