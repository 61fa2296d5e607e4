import { planPartName } from '#i18n/difference-aspect.ts'
import type { PlanChange } from '#domain/differences/plan-changes.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { changedBeside, endedIn, type PreviewModel } from './preview-model.ts'

/** The changes of an import that no row of its table shows: what ends, and text outside the rows. */
export const ChangesOutsideRows = ({ model }: { model: PreviewModel }) => {
  const { words } = model
  return (
    <>
      <Changes title={words.endsWithPaper} changes={endedIn(model)} model={model} />
      <Changes title={words.besideRows} changes={changedBeside(model)} model={model} />
    </>
  )
}

const mostChanges = 200

const Changes = ({
  title,
  changes,
  model,
}: {
  title: string
  changes: readonly PlanChange[]
  model: PreviewModel
}) => {
  const { words, details } = model
  if (changes.length === 0) return null
  const hasAfter = changes.some(({ after }) => after !== undefined)
  return (
    <details class="aside">
      <summary>
        {title} <span class="n">{changes.length}</span>
      </summary>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{words.whatChanges}</th>
            <th scope="col">{words.beforeChange}</th>
            {hasAfter && <th scope="col">{words.afterChange}</th>}
          </tr>
        </thead>
        <tbody lang={details.parsedPlan.document.language}>
          {changes.slice(0, mostChanges).map(change => (
            <tr>
              <th scope="row" lang={model.view.language}>
                {nameOf(change, model)}
              </th>
              <td>{change.before}</td>
              {hasAfter && <td>{change.after}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostChanges && <p class="note">{words.more(changes.length - mostChanges)}</p>}
    </details>
  )
}

/** The name of a change, such as "Changed: Result 1.1, mandates". */
const nameOf = ({ action, subject, part, place }: PlanChange, { words, view }: PreviewModel): string => {
  const { changeActions, planSubjects } = wordsIn(terms, view.language)
  const where = [planSubjects[subject], place.number].filter(Boolean).join(' ')
  const aspect = action === 'changed' && planPartName(part, view.language)
  const colon = view.language === 'fr' ? '\u00a0: ' : ': '
  const row = place.row !== undefined && words.rowNumber(place.row)
  return `${changeActions[action]}${colon}${[where, row, place.year, aspect].filter(Boolean).join(', ')}`
}
