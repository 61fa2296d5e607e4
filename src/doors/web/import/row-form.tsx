import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { CorrectionTarget } from './correction-target.tsx'
import { importVerbAddress, placeAnchor, previewAddress } from '../addresses/import-addresses.ts'
import type { PreviewModel } from './preview-model.ts'
import { may } from '../frame/may.ts'

/** A text that can be corrected: its cell, its label and its present content. */
type Field = {
  cell: string
  label: string
  text: string
  moves?: { key: string; heading: string }[]
  splits?: boolean
}

/** The form that corrects a row, a result or a section: its texts, their places, and the row as a whole. */
export const CorrectionForm = ({ at, model }: { at: RowAddress; model: PreviewModel }) => {
  const { view, words, details, query, draft } = model
  const { legend, language } = details.parsedPlan.document
  const fields = fieldsOf(at, model)
  if (!may(view, 'change', 'import')) return null
  const closeAddress = previewAddress(view.language, details.session.id, { ...withoutEdit(query), at })
  return (
    <form
      data-warn={draft?.size ? 'refused' : 'changed'}
      id="edit"
      class="correction"
      method="post"
      action={importVerbAddress(view.language, details.session.id, 'correct')}
      autocomplete="off"
      data-turbo-action="replace"
      lang={view.language}
    >
      <CorrectionTarget at={at} version={details.session.version} show={query.show} />
      <h3>{titleOf(at, model)}</h3>
      <div class="texts">
        {fields.map(({ cell, label, text, moves, splits }, i) => (
          <div class="field">
            <label for={`text-${i}`} lang={cell in words.correct.fields ? undefined : language}>
              {label}
            </label>
            <input type="hidden" name={`was ${cell}`} value={text} />
            <textarea
              id={`text-${i}`}
              name={`text ${cell}`}
              lang={language}
              rows={rowsFor(text)}
              maxlength={20000}
              placeholder={words.nothingHere}
              autofocus={i === 0}
            >
              {`\n${draft?.get(cell) ?? text}`}
            </textarea>
            <FieldFault name={`text ${cell}`} />
            {moves && text !== '' && (
              <p class="moves">
                <select name={`to ${cell}`} aria-label={`${label}: ${words.correct.moveTo}`}>
                  <option value="">{words.correct.moveTo} …</option>
                  {moves.map(({ key, heading }) => (
                    <option value={key} lang={language}>
                      {heading}
                    </option>
                  ))}
                </select>
                <button name="do" value={`move ${cell}`}>
                  {words.correct.move}
                </button>
                {neighbours(at, model).map(verb => (
                  <button name="do" value={`${verb} ${cell}`}>
                    {words.correct[verb]}
                  </button>
                ))}
                {splits && (
                  <button name="do" value={`split ${cell}`}>
                    {words.correct.split}
                  </button>
                )}
              </p>
            )}
          </div>
        ))}
      </div>
      <p class="note">
        {words.correct.hint}{' '}
        {legend.length > 0 && words.correct.known(legend.map(({ code }) => code).join(', '))}
      </p>
      <p class="actions">
        <button class="first" name="do" value="save">
          {words.correct.save}
        </button>
        {at.row !== undefined && at.row > 0 && (
          <button name="do" value="merge">
            {words.correct.merge}
          </button>
        )}
        {at.row !== undefined && (
          <button class="grave" name="do" value="drop">
            {words.correct.drop}
          </button>
        )}
        <a href={`${closeAddress}#${placeAnchor(at)}`}>{words.correct.close}</a>
      </p>
    </form>
  )
}

const withoutEdit = ({ edit: _, ...query }: PreviewModel['query']): PreviewModel['query'] => query

const titleOf = ({ section, result, row }: RowAddress, { words }: PreviewModel): string => {
  if (result === undefined) return words.correct.section(section)
  return row === undefined ? words.correct.result(result) : words.correct.row(result, row + 1)
}

const fieldsOf = (at: RowAddress, { details, columns, words }: PreviewModel): Field[] => {
  const { fields } = words.correct
  const section = details.parsedPlan.sections.find(({ number }) => number === at.section)
  const result = section?.results.find(({ number }) => number === at.result)
  const row = at.row === undefined ? undefined : result?.rows[at.row]
  if (row) {
    const own = columns.filter(({ role }) => role !== 'result')
    return own.map(({ key, heading }, i) => ({
      cell: key,
      label: heading,
      text: row.cells[key] ?? '',
      moves: own.filter(other => other.key !== key),
      splits: own.slice(0, i).some(before => row.cells[before.key] !== undefined),
    }))
  }
  if (result) {
    return [
      { cell: 'result', label: fields.result, text: result.text },
      { cell: 'mandates', label: fields.mandates, text: result.mandatesText },
    ]
  }
  return section
    ? [
        { cell: 'title', label: fields.title, text: section.title },
        { cell: 'goal', label: fields.goal, text: section.goal },
      ]
    : []
}

const neighbours = (at: RowAddress, { details }: PreviewModel): ('above' | 'below')[] => {
  const section = details.parsedPlan.sections.find(({ number }) => number === at.section)
  const rows = section?.results.find(({ number }) => number === at.result)?.rows.length ?? 0
  const row = at.row ?? 0
  return [...(row > 0 ? (['above'] as const) : []), ...(row + 1 < rows ? (['below'] as const) : [])]
}

const rowsFor = (text: string): number =>
  Math.min(10, Math.max(2, text.split('\n').length + Math.floor(text.length / 60)))
