import { emptyFact } from '#i18n/record-facts.ts'
import type { View } from '../frame/view.ts'

/** What a fact of a record was and what it became; of a fact that is new only what it is. */
export const FactChange = ({ before, after, view }: { before: string; after: string; view: View }) => (
  <>
    {before !== '' && (
      <>
        <del>{before}</del>
        {' → '}
      </>
    )}
    {after === '' ? <span class="quiet">{emptyFact[view.language]}</span> : <ins>{after}</ins>}
  </>
)
