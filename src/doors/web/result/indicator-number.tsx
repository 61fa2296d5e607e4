import { wordsIn } from '#i18n/in-three.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import type { IndicatorNumber } from '#use-cases/plan/indicator-numbers.ts'
import { numberInRow } from '#fields/records/measure-number.ts'

import type { View } from '../frame/view.ts'
import { LeftOutLine, NumberLink } from '../records/measures/number-link.tsx'
import { sayTime } from '#registers/lists/say-figure.ts'

/** The number of an indicator, with the time that it is about; it opens the records behind it. */
export const IndicatorNumberLine = ({ number, view }: { number: IndicatorNumber; view: View }) => {
  const { register, name, measure, question, total, leftOut } = number
  const { language } = view
  const behind = numberInRow(name, question, [])
  return (
    <div class="indicator-number">
      <p>
        {wordsIn(resultPageWords, language).number(measure.title[language])}{' '}
        <b>
          <NumberLink {...{ register, measure, view }} figure={total} number={behind} />
        </b>{' '}
        <span class="when">{sayTime(measure, question, language)}</span>
      </p>
      <LeftOutLine {...{ register, leftOut, view }} number={behind} />
    </div>
  )
}
