import type { MeasureAnswer, MeasureFigure } from '#fields/records/measure-answer.ts'
import { type MeasureNumber, writeMeasureNumber } from '#fields/records/measure-number.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'

import type { View } from '#doors/web/frame/view.ts'
import { addressOf } from '#doors/web/paths.ts'
import { sayFigure } from '#registers/lists/say-figure.ts'

/** The address of the list with the records behind a number. */
const numberAddress = (
  { name }: Pick<Register, 'name'>,
  number: MeasureNumber,
  { language }: Pick<View, 'language'>,
): string => addressOf('register', language, { register: name }, { behind: writeMeasureNumber(number) })

type NumberLinkProps = {
  register: Register
  measure: Measure
  figure: MeasureFigure
  number: MeasureNumber
  view: View
}

/** A number that opens the records behind it; one that is not reported has none. */
export const NumberLink = ({ register, measure, figure, number, view }: NumberLinkProps) => {
  const sentence = sayFigure(register, measure, figure, view.language)
  if (figure.value === undefined) return <span class="not-reported">{sentence}</span>
  return <a href={numberAddress(register, number, view)}>{sentence}</a>
}

type LeftOutProps = {
  register: Register
  leftOut: MeasureAnswer['leftOut']
  number: MeasureNumber
  view: View
}

/** How many are left out of a number, each reason with its records. */
export const LeftOutLine = ({ register, leftOut, number, view }: LeftOutProps) => {
  if (leftOut.length === 0) return null
  const { language } = view
  const words = wordsIn(measureWords, language)
  return (
    <p class="left-out">
      {words.leftOut}{' '}
      {leftOut.map(({ reason, count }, i) => (
        <>
          {i > 0 && ', '}
          <a href={numberAddress(register, { ...number, leftOut: reason }, view)}>
            {words.reasons[reason](formatNumber(language, count))}
          </a>
        </>
      ))}
    </p>
  )
}
