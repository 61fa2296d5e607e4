import type { Unplaced } from '#domain/edits/returned-edit.ts'
import { nodesOf } from '#domain/differences/moves.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import type { View } from '../frame/view.ts'
import type { ShownReturn } from './shown-return.ts'

/** What stands in a file that came back and could not be taken over: why, where, and the text itself. */
export const UnplacedList = ({ shown, view }: { shown: ShownReturn; view: View }) => {
  const words = wordsIn(returnPageWords, view.language)
  const { unplaced, language } = shown
  if (unplaced.length === 0) return null
  const more = unplaced.length - mostShown
  return (
    <section class="unplaced notice bad" aria-labelledby="unplaced">
      <h2 id="unplaced">{words.unplaced}</h2>
      <p>{words.unplacedLead}</p>
      <ul>
        {unplaced.slice(0, mostShown).map(each => (
          <li>
            <b>
              {[numberOf(each, shown), wordsIn(returnedEditWords, view.language).reasons[each.reason]]
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

/** Most of them on the page. */
const mostShown = 200

const numberOf = ({ section, result }: Unplaced, { base }: ShownReturn): string =>
  nodesOf(base.sections).find(({ id }) => id === (result ?? section))?.number ?? ''
