import type { FieldChoice } from '#fields/kinds/field-kind.ts'
import { findChoice } from '#fields/kinds/choice.ts'

/** A choice as a form offers it; one that has ended is offered where it is the present value alone. */
export type OfferedChoice = { choice: FieldChoice; isChosen: boolean; hasEnded: boolean }

/** The choices that a form offers on a day, those that these texts name being chosen. */
export const formChoices = (
  choices: readonly FieldChoice[],
  texts: readonly string[],
  today: string,
): OfferedChoice[] => {
  const chosen = new Set(texts.map(text => findChoice(choices, text)?.code))
  return choices
    .map(choice => ({
      choice,
      isChosen: chosen.has(choice.code),
      hasEnded: !isOfferedOn(choice, today),
    }))
    .filter(({ isChosen, hasEnded }) => isChosen || !hasEnded)
}

const isOfferedOn = ({ firstDay, lastDay }: FieldChoice, day: string): boolean =>
  (firstDay === undefined || firstDay <= day) && (lastDay === undefined || lastDay >= day)
