import { countedFacts } from '#i18n/counted-facts.ts'
import { formatList, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import type { View } from '../frame/view.ts'
import type { WrittenCounts } from './written-counts.ts'

/** The counts of added, changed and ended facts: `Added: 7 sections, 22 results`. */
export const ChangedFacts = ({ counts, view }: { counts: WrittenCounts; view: View }) => (
  <>
    {(['added', 'changed', 'ended'] as const)
      .filter(kind => counts[kind] > 0)
      .map(kind => (
        <li class={kind}>
          {counts.subjects.some(subject => subject[kind] > 0) ? (
            <>
              <b>{wordsIn(terms, view.language).changeActions[kind]}</b>
              {`${view.language === 'fr' ? '\u00a0:' : ':'} ${listOf(counts, kind, view)}`}
            </>
          ) : (
            <>
              <b>{formatNumber(view.language, counts[kind])}</b>{' '}
              {wordsIn(terms, view.language).changeCounts[kind]}
            </>
          )}
        </li>
      ))}
  </>
)

const listOf = (
  { subjects }: WrittenCounts,
  kind: 'added' | 'changed' | 'ended',
  { language }: View,
): string =>
  formatList(
    language,
    subjects
      .filter(subject => subject[kind] > 0)
      .map(subject => wordsIn(countedFacts, language)[subject.name](subject[kind])),
  )
