import type { UnplacedEdit } from '#domain/edits/returned-edit.ts'
import { nodesOf } from '#domain/differences/moves.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import type { View } from '../frame/view.ts'
import type { ReturnDetails } from './return-details.ts'

/** The parts of a returned file that could not be applied: the reason, the place and the text. */
export const UnplacedList = ({ details, view }: { details: ReturnDetails; view: View }) => {
  const words = wordsIn(returnPageWords, view.language)
  const { unplaced, language } = details
  if (unplaced.length === 0) return null
  const more = unplaced.length - mostEntries
  return (
    <section class="unplaced notice bad" aria-labelledby="unplaced">
      <h2 id="unplaced">{words.unplaced}</h2>
      <p>{words.unplacedLead}</p>
      <ul>
        {unplaced.slice(0, mostEntries).map(each => (
          <li>
            <b>
              {[numberOf(each, details), wordsIn(returnedEditWords, view.language).reasons[each.reason]]
                .filter(Boolean)
                .join(', ')}
            </b>
            {each.text && <blockquote lang={language}>{each.text}</blockquote>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.unplacedMore(more)}</p>}
    </section>
  )
}

/** The most entries on the page. */
const mostEntries = 200

const numberOf = ({ section, result }: UnplacedEdit, { base }: ReturnDetails): string =>
  nodesOf(base.sections).find(({ id }) => id === (result ?? section))?.number ?? ''
