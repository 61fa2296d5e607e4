import type { Widget } from '#fields/kinds/field-kind.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'

import { formChoices } from './choices.ts'
import type { PieceProps } from './form-model.ts'

type As<Name> = Extract<Widget, { as: Name }>

/** One of some choices. */
export const ChoiceInput = (props: PieceProps<As<'oneOf'>>) => {
  const { name, id, widget, text, isRequired, describedBy, today, view } = props
  const words = wordsIn(recordFormWords, view.language)
  const offers = formChoices(widget.choices, [text], today)
  const isKnown = text === '' || offers.some(({ isChosen }) => isChosen)
  return (
    <select name={name} id={id} required={isRequired} aria-describedby={describedBy}>
      <option value="">{isRequired ? words.choose : words.noChoice}</option>
      {offers.map(({ choice, isChosen, hasEnded }) => (
        <option value={choice.code} selected={isChosen}>
          {hasEnded ? words.hasEnded(choice.title[view.language]) : choice.title[view.language]}
        </option>
      ))}
      {!isKnown && (
        <option value={text} selected>
          {text}
        </option>
      )}
    </select>
  )
}

/** Several of some choices, each a box to tick. An empty text before them says that the form had them. */
export const ChoicesInput = ({ name, id, widget, text, today, view }: PieceProps<As<'someOf'>>) => {
  const words = wordsIn(recordFormWords, view.language)
  const texts = text.split(/[\n;]/).map(each => each.trim())
  return (
    <div class="ticks" id={id}>
      <input type="hidden" name={name} value="" />
      {formChoices(widget.choices, texts, today).map(({ choice, isChosen, hasEnded }) => (
        <label class="tick">
          <input type="checkbox" name={name} value={choice.code} checked={isChosen} />
          <span>{hasEnded ? words.hasEnded(choice.title[view.language]) : choice.title[view.language]}</span>
        </label>
      ))}
    </div>
  )
}
