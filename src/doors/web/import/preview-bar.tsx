import { doubtAddress } from './doubt-box.tsx'
import { importVerbAddress, previewAddress, rowChoices } from '../addresses/import-addresses.ts'
import type { Preview } from './preview.ts'
import { rowsOfChoice } from './preview-rows.ts'

/** Which rows are shown, how many doubts are settled, and the way to the next. */
export const PreviewBar = ({ preview }: { preview: Preview }) => {
  const { view, words, shown, query, doubts, changes } = preview
  const { session, parsed, doubtsRead, current } = shown
  const rows = rowsOfChoice(parsed, changes)
  const [first] = doubts
  const settled = Math.max(0, doubtsRead - doubts.length)
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
        <a class="button" href={doubtAddress(preview.focus ?? first, preview)} data-next-doubt>
          {words.nextDoubt} <kbd>n</kbd>
        </a>
      )}
      {doubtsRead > 0 && (
        <p class="settled" role="status">
          <progress max={doubtsRead} value={settled} aria-hidden="true" />{' '}
          {words.settledOfAll(settled, doubtsRead)}
        </p>
      )}
      {doubts.length > 0 && (
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

/** The pages of a long plan, named by the results they begin and end with. */
export const RowPages = ({ preview }: { preview: Preview }) => {
  const { view, words, shown, query, page } = preview
  if (page.pages.length < 2) return null
  return (
    <nav class="row-pages" aria-label={words.pages}>
      <ol>
        {page.pages.map(({ first, last }, i) => (
          <li>
            <a
              href={previewAddress(view.language, shown.session.id, { show: query.show, page: i + 1 })}
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
