import type { PlanChange } from '#domain/differences/plan-changes.ts'
import { changedBeside, endedIn, type Preview } from './preview.ts'

/** What an import changes that no row of its table shows: what ends, and what is said outside the rows. */
export const BesideRows = ({ preview }: { preview: Preview }) => {
  const { words } = preview
  return (
    <>
      <Changes title={words.changes.ended} changes={endedIn(preview)} preview={preview} />
      <Changes title={words.changes.title} changes={changedBeside(preview)} preview={preview} />
    </>
  )
}

const mostChanges = 200

const Changes = ({
  title,
  changes,
  preview,
}: {
  title: string
  changes: readonly PlanChange[]
  preview: Preview
}) => {
  const { words, shown } = preview
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
            <th scope="col">{words.changes.what}</th>
            <th scope="col">{words.changes.before}</th>
            {hasAfter && <th scope="col">{words.changes.after}</th>}
          </tr>
        </thead>
        <tbody lang={shown.parsed.document.language}>
          {changes.slice(0, mostChanges).map(change => (
            <tr>
              <th scope="row" lang={preview.view.language}>
                {nameOf(change, preview)}
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

/** "Changed: Result 1.1, mandates". */
const nameOf = ({ action, subject, part, place }: PlanChange, { words, view }: Preview): string => {
  const { actions, subjects, parts } = words.changes
  const where = [subjects[subject], place.number].filter(Boolean).join(' ')
  const aspect = action === 'changed' && parts.get(part.split(' ')[0] ?? '')
  const colon = view.language === 'fr' ? '\u00a0: ' : ': '
  return `${actions[action]}${colon}${[where, place.row !== undefined && words.rowNumber(place.row), place.year, aspect].filter(Boolean).join(', ')}`
}
