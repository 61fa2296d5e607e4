import type { Target, Widget } from '#fields/kinds/field-kind.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'

import type { FormSurroundings, PieceProps } from './form-model.ts'

type As<Name> = Extract<Widget, { as: Name }>

/**
 * The name of what a reference leads to. The browser proposes names, and Jacana finds the one that was
 * written.
 */
export const RecordInput = (props: PieceProps<As<'record'>>) => {
  const { name, id, widget, text, isRequired, describedBy, names } = props
  return (
    <input
      type="text"
      name={name}
      id={id}
      value={text}
      list={names.has(widget.target) ? offersId(widget.target) : undefined}
      required={isRequired}
      maxlength={300}
      autocomplete="off"
      aria-describedby={describedBy}
    />
  )
}

/** The empty fields for further names. */
const emptyFields = 2

/** Several names, each in its own field, with room for more. */
export const RecordsInput = (props: PieceProps<As<'records'>>) => {
  const { name, id, widget, text, describedBy, label, names, view } = props
  const words = wordsIn(recordFormWords, view.language)
  const texts = text.split('\n').filter(each => each !== '')
  return (
    <div class="several" id={id}>
      {[...texts, ...Array.from({ length: emptyFields }, () => '')].map((each, i) => (
        <input
          type="text"
          name={name}
          value={each}
          list={names.has(widget.target) ? offersId(widget.target) : undefined}
          maxlength={300}
          autocomplete="off"
          aria-label={i < texts.length ? label : `${label}: ${words.oneMore}`}
          aria-describedby={describedBy}
          placeholder={i < texts.length ? undefined : words.oneMore}
        />
      ))}
    </div>
  )
}

/** The names that the inputs of a form propose, once for each target. */
export const NameOffers = ({ names }: Pick<FormSurroundings, 'names'>) => (
  <>
    {[...names].map(([target, offers]) => (
      <datalist id={offersId(target)}>
        {offers.map(offer => (
          <option value={offer} />
        ))}
      </datalist>
    ))}
  </>
)

const offersId = (target: Target): string => `names-${target.replace(':', '-')}`
