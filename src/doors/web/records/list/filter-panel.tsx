import { addressOf } from '#doors/web/paths.ts'

import { FilterInput } from './filter-input.tsx'
import type { ListPartProps } from './list-model.ts'
import { listAddress } from './list-query.ts'

/**
 * The conditions of a list, to be changed beside it. Where the page is narrow they are folded above it by a
 * box, because a browser shows what is folded in `details` on no width.
 */
export const FilterPanel = (props: ListPartProps) => {
  const { register, query, filters, words, view } = props
  const isUsed = ({ name }: { name: string }) => query.conditions.some(condition => condition.name === name)
  const main = filters.filter(filter => filter.rank === 'main' || isUsed(filter))
  const further = filters.filter(filter => filter.rank === 'further' && !main.includes(filter))
  return (
    <div class="filter">
      <input type="checkbox" class="unseen fold" id="filter-shown" />
      <label for="filter-shown" class="as-button">
        {words.filterWith(query.conditions.length + (query.words ? 1 : 0))}
      </label>
      <form
        action={addressOf('register', view.language, { register: register.name })}
        aria-label={words.filter}
        autocomplete="off"
      >
        {query.view && <input type="hidden" name="view" value={query.view} />}
        {query.view && <input type="hidden" name="own" value="yes" />}
        {query.behind && <input type="hidden" name="behind" value={query.behind} />}
        {query.columns.length > 0 && <input type="hidden" name="columns" value={query.columns.join(',')} />}
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <div class="field">
          <label for="words">{words.words}</label>
          <input type="search" id="words" name="words" value={query.words} maxlength={200} />
        </div>
        {main.map(filter => (
          <FilterInput {...props} filter={filter} />
        ))}
        {further.length > 0 && (
          <details class="further">
            <summary>{words.moreFilters}</summary>
            {further.map(filter => (
              <FilterInput {...props} filter={filter} />
            ))}
          </details>
        )}
        <p class="form-end">
          <button type="submit" class="first">
            {words.show}
          </button>
          {query.isOwn && (
            <a
              href={listAddress(view.language, register.name, query, {
                isOwn: false,
                conditions: [],
                words: '',
              })}
            >
              {query.view ? words.backToView : words.showAll}
            </a>
          )}
        </p>
      </form>
    </div>
  )
}
