import { say, type LocalizedText } from '#domain/text.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant, formatNumber } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { importPageWords } from '#i18n/pages/import.ts'
import { planAddress } from '../addresses/addresses.ts'
import { Download } from '../parts/download.tsx'
import { importsAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { previewAddress } from '../addresses/import-addresses.ts'
import type { ListedFile } from '../parts/upload.tsx'

type EarlierProps = {
  imports: readonly ListedFile[]
  plans: readonly { slug: string; title: LocalizedText }[]
  words: InOne<typeof importPageWords>
  view: View
}

/** The list of imports, the newest first, with state, sender and time. */
export const EarlierImports = ({ imports, plans, words, view }: EarlierProps) => (
  <section class="earlier" aria-labelledby="earlier">
    <h2 id="earlier">{words.earlier}</h2>
    {imports.length === 0 ? (
      <p class="empty">{words.noEarlier}</p>
    ) : (
      <table class="imports">
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.plan}</th>
            <th scope="col">{words.columns.by}</th>
            <th scope="col">{words.columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, fileName, size, state, planSlug, sentBy, sentAt }) => (
            <tr>
              <th scope="row">
                <a href={previewAddress(view.language, id)}>{fileName || id}</a>{' '}
                <span class="note">
                  {words.size(formatNumber(view.language, Math.max(1, Math.round(size / 1000))))}
                </span>
              </th>
              <td data-label={words.columns.state}>
                <span class={`state ${stateShapes[state]}`}>{words.states[state]}</span>
              </td>
              <td data-label={words.columns.plan}>
                {planSlug !== undefined && (
                  <a href={planAddress(view.language, planSlug)}>{titleOf(planSlug, plans, view)}</a>
                )}
              </td>
              <td data-label={words.columns.by}>{sayPersonName(view.language, sentBy)}</td>
              <td data-label={words.columns.at}>
                <time datetime={sentAt.toISOString()}>{formatInstant(view.language, sentAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {imports.length > 0 && (
      <p class="tools">
        <Download kind="import" address={file => importsAddress(view.language, file)} view={view} />
      </p>
    )}
  </section>
)

/** The status shapes of the plan that stand for the states of an import. */
const stateShapes = { open: 'notStarted', applied: 'completed', discarded: 'dropped' } as const

const titleOf = (slug: string, plans: EarlierProps['plans'], view: View): string => {
  const plan = plans.find(each => each.slug === slug)
  return (plan && say(plan.title, view.language).text) || slug
}
