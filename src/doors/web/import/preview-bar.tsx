import { doubtAddress } from './doubt-box.tsx'
import { importVerbAddress, previewAddress, rowChoices } from '../addresses/import-addresses.ts'
import type { PreviewModel } from './preview-model.ts'
import { rowsOfChoice } from './preview-rows.ts'
import { may } from '../frame/may.ts'

/** The bar above the preview: the choice of rows, the number of settled doubts, and a link to the next. */
export const PreviewBar = ({ model }: { model: PreviewModel }) => {
  const { view, words, details, query, doubts, changes } = model
  const { session, parsedPlan, doubtsRead, current } = details
  const rows = rowsOfChoice(parsedPlan, changes)
  const [first] = doubts
  const answeredDoubts = Math.max(0, doubtsRead - doubts.length)
  return (
    <div class="preview-bar">
      <nav class="seg" aria-label={words.show}>
        {rowChoices
          .filter(choice => choice !== 'changes' || current)
          .map(choice => (
            <a
              href={previewAddress(view.language, session.id, { show: choice })}
              data-turbo-action="replace"
              aria-current={choice === query.show ? 'true' : undefined}
            >
              {words.rowChoices[choice]} {rows[choice].length}
            </a>
          ))}
      </nav>
      {first && (
        <a class="button" href={doubtAddress(model.focus ?? first, model)} data-next-doubt>
          {words.nextDoubt} <kbd>n</kbd>
        </a>
      )}
      {doubtsRead > 0 && (
        <p class="settled" role="status">
          <progress max={doubtsRead} value={answeredDoubts} aria-hidden="true" />{' '}
          {words.settledOfAll(answeredDoubts, doubtsRead)}
        </p>
      )}
      {doubts.length > 0 && may(view, 'export', 'import') && (
        <a
          class="export"
          href={importVerbAddress(view.language, session.id, 'doubts.xlsx')}
          data-turbo="false"
          download
        >
          {words.download}
        </a>
      )}
    </div>
  )
}

/** The pages of a long plan, named by the results with which they begin and end. */
export const RowPages = ({ model }: { model: PreviewModel }) => {
  const { view, words, details, query, page } = model
  if (page.pages.length < 2) return null
  return (
    <nav class="row-pages" aria-label={words.pages}>
      <ol>
        {page.pages.map(({ first, last }, i) => (
          <li>
            <a
              href={previewAddress(view.language, details.session.id, { show: query.show, page: i + 1 })}
              aria-current={page.page === i + 1 ? 'page' : undefined}
            >
              {first === last ? first : words.page(first, last)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
