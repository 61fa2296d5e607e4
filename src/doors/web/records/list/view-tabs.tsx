import { FieldFault } from '#doors/web/frame/field-fault.tsx'
import { addressOf } from '#doors/web/paths.ts'

import type { ListPartProps } from './list-model.ts'
import { listAddress, listQueryParts, searchOf } from './list-query.ts'
import { sayCount } from '#registers/lists/register-count.ts'

/** The views of a register, each with how many records it has. */
export const ViewTabs = ({ register, query, tabs, words, view }: ListPartProps) => (
  <nav class="view-tabs" aria-label={words.views}>
    <ul>
      {tabs.map(({ name, title, count }) => (
        <li>
          <a
            href={listAddress(view.language, register.name, { ...emptyQuery, view: name })}
            aria-current={name === query.view ? 'page' : undefined}
          >
            {title} <span class="count">{sayCount(view.language, count)}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const emptyQuery: ListPartProps['query'] = {
  view: '',
  behind: '',
  isOwn: false,
  conditions: [],
  words: '',
  columns: [],
  sort: '',
  place: '',
  isExact: false,
}

/** The form that saves the present list as a view, and the one that removes the view that is open. */
export const ViewForms = ({ register, query, tabs, rights, viewDraft, words, view }: ListPartProps) => {
  const parts = { register: register.name }
  const present = tabs.find(({ name }) => name === query.view)
  return (
    <div class="view-forms">
      {(query.isOwn || query.sort !== '') && query.behind === '' && (
        <details open={viewDraft !== undefined}>
          <summary>{words.saveView}</summary>
          <form
            class="card"
            method="post"
            action={addressOf('recordViews', view.language, parts)}
            autocomplete="off"
          >
            <input type="hidden" name="query" value={queryText(query)} />
            <div class="field">
              <label for="view-title">{words.viewName}</label>
              <input
                type="text"
                id="view-title"
                name="title"
                value={viewDraft?.title}
                required
                maxlength={100}
              />
              <FieldFault name="title" />
            </div>
            {rights.mayShareViews && (
              <label class="tick">
                <input type="checkbox" name="shared" value="yes" checked={viewDraft?.shared === 'yes'} />
                <span>{words.viewShared}</span>
              </label>
            )}
            <FieldFault name="shared" />
            <p>
              <button type="submit" class="first">
                {words.save}
              </button>
            </p>
          </form>
        </details>
      )}
      {present?.version !== undefined && (
        <form method="post" action={addressOf('recordViewRemove', view.language, parts)}>
          <input type="hidden" name="version" value={String(present.version)} />
          <button type="submit" class="as-link" name="view" value={present.name}>
            {words.removeView}
          </button>
        </form>
      )}
    </div>
  )
}

/** A list as it is saved: over the view that is open, without a page. */
const queryText = (query: ListPartProps['query']): string =>
  searchOf(listQueryParts({ ...query, place: '', isExact: false }))
