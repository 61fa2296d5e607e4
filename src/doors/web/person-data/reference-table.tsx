import { recordParts, type ReferenceCounts } from '#domain/people/person-record.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { erasureEffects, personDataWords } from '#i18n/pages/person-data.ts'
import { recordPartWords } from '#i18n/papers/person-record.ts'

import type { View } from '../frame/view.ts'

/** How much refers to a person, kind by kind, and what an erasure does with it. */
export const ReferenceTable = ({ counts, view: { language } }: { counts: ReferenceCounts; view: View }) => {
  const words = wordsIn(personDataWords, language)
  return (
    <table class="list references">
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col" class="number">
            {words.count}
          </th>
          <th scope="col">{words.effect}</th>
        </tr>
      </thead>
      <tbody>
        {recordParts.map(part => (
          <tr>
            <th scope="row">{recordPartWords[part][language]}</th>
            <td class="number" data-label={words.count}>
              {formatNumber(language, counts[part])}
            </td>
            <td data-label={words.effect}>{counts[part] > 0 ? erasureEffects[part][language] : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
