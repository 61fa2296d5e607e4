import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import type { returnsPageWords } from '#i18n/pages/returns.ts'
import type { View } from '../frame/view.ts'
import { returnAddress } from '../addresses/return-addresses.ts'
import type { ListedFile } from '../parts/upload.tsx'

/** The returned papers of a plan, the newest first, with state, sender and time. */
export const EarlierReturns = ({
  slug,
  returns,
  words,
  view,
}: {
  slug: string
  returns: readonly ListedFile[]
  words: InOne<typeof returnsPageWords>
  view: View
}) => {
  const { columns, size: sizeWords } = wordsIn(importPageWords, view.language)
  return (
    <section class="earlier" aria-labelledby="earlier-returns">
      <h2 id="earlier-returns">{words.earlier}</h2>
      {returns.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <table class="imports">
          <thead>
            <tr>
              <th scope="col">{columns.file}</th>
              <th scope="col">{columns.state}</th>
              <th scope="col">{columns.by}</th>
              <th scope="col">{columns.at}</th>
            </tr>
          </thead>
          <tbody>
            {returns.map(({ id, fileName, size, state, sentBy, sentAt }) => (
              <tr>
                <th scope="row">
                  <a href={returnAddress(view.language, slug, id)}>{fileName || id}</a>{' '}
                  <span class="note">
                    {sizeWords(formatNumber(view.language, Math.max(1, Math.round(size / 1000))))}
                  </span>
                </th>
                <td data-label={columns.state}>
                  <span class={`state ${stateShapes[state]}`}>{words.states[state]}</span>
                </td>
                <td data-label={columns.by}>{sayPersonName(view.language, sentBy)}</td>
                <td data-label={columns.at}>
                  <time datetime={sentAt.toISOString()}>{formatInstant(view.language, sentAt)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The status shapes of the plan that stand for the states of a returned paper. */
const stateShapes = { open: 'notStarted', applied: 'completed', discarded: 'dropped' } as const
