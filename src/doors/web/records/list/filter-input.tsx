import { isFromToday } from '#fields/records/resolve-days.ts'

import { formChoices } from '../form/choices.ts'
import type { FilterField } from '#registers/lists/filter-fields.ts'
import type { ListCondition } from '#registers/lists/list-conditions.ts'
import type { ListPartProps } from './list-model.ts'
import { sayLimit } from '#registers/lists/say-condition.ts'

type FilterInputProps = ListPartProps & { filter: FilterField }

/** The inputs for a condition on one field, with what is asked for now. */
export const FilterInput = (props: FilterInputProps) => {
  const { filter, query } = props
  const condition = query.conditions.find(({ name }) => name === filter.name)
  // That something is filled, or not, comes from a view: its box keeps it until somebody unticks it.
  if (condition && 'isFilled' in condition) return <FilledInput {...props} condition={condition} />
  switch (filter.as) {
    case 'words':
      return <WordsInput {...props} condition={condition} />
    case 'yesNo':
      return <YesNoInput {...props} condition={condition} />
    case 'range':
      return <RangeInput {...props} filter={filter} condition={condition} />
    case 'choices':
      return <ChoicesFilter {...props} filter={filter} condition={condition} />
    case 'records':
      return <RecordsFilter {...props} filter={filter} condition={condition} />
  }
}

type As<Name> = FilterInputProps & {
  filter: Extract<FilterField, { as: Name }>
  condition: ListCondition | undefined
}
type Any = FilterInputProps & { condition: ListCondition | undefined }

const FilledInput = ({ filter: { name, label }, condition, words }: Any) => (
  <fieldset class="field">
    <legend>{label}</legend>
    <label class="tick">
      <input
        type="checkbox"
        name={`${name}.filled`}
        value={condition && 'isFilled' in condition && condition.isFilled ? 'yes' : 'no'}
        checked
      />
      <span>
        {condition && 'isFilled' in condition && condition.isFilled ? words.filled : words.unfilled}
      </span>
    </label>
  </fieldset>
)

const WordsInput = ({ filter: { name, label }, condition }: Any) => (
  <div class="field">
    <label for={`f-${name}`}>{label}</label>
    <input
      type="search"
      id={`f-${name}`}
      name={name}
      value={condition && 'has' in condition ? condition.has : amongOf(condition).join(' ')}
      maxlength={200}
    />
  </div>
)

const YesNoInput = ({ filter: { name, label }, condition, words }: Any) => {
  const [chosen] = amongOf(condition)
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name}>
        <option value="">{words.any}</option>
        {(['yes', 'no'] as const).map(code => (
          <option value={code} selected={code === chosen}>
            {words[code]}
          </option>
        ))}
      </select>
    </div>
  )
}

const RangeInput = (props: As<'range'>) => {
  const { filter, condition, words, view } = props
  const { name, label, widget } = filter
  const limits = condition && !('among' in condition) && !('has' in condition) ? condition : undefined
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="pair">
        {(['from', 'until'] as const).map(end => {
          const limit =
            limits && end in limits ? (limits as { from?: string; until?: string })[end] : undefined
          const isRelative = limit !== undefined && isFromToday(limit)
          return (
            <div>
              <label for={`f-${name}-${end}`}>{words[end]}</label>
              <input
                type={widget === 'number' ? 'text' : widget === 'month' ? 'month' : 'date'}
                inputmode={widget === 'number' ? 'decimal' : undefined}
                id={`f-${name}-${end}`}
                name={`${name}.${end}`}
                value={isRelative ? '' : limit}
                maxlength={widget === 'number' ? 40 : undefined}
              />
              {isRelative && (
                <label class="tick">
                  <input type="checkbox" name={`${name}.${end}`} value={limit} checked />
                  <span>{sayLimit(limit, view.language)}</span>
                </label>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** The choices that are seen at once; the others are folded unless chosen. */
const mostChoices = 8

const ChoicesFilter = ({ filter, condition, words, view }: As<'choices'>) => {
  const { name, label, choices } = filter
  const offers = formChoices(choices, amongOf(condition), '')
  const atOnce = offers.filter((offer, i) => i < mostChoices || offer.isChosen)
  const folded = offers.filter(offer => !atOnce.includes(offer))
  const tick = ({ choice, isChosen }: (typeof offers)[number]) => (
    <label class="tick">
      <input type="checkbox" name={name} value={choice.code} checked={isChosen} />
      <span>{choice.title[view.language]}</span>
    </label>
  )
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {atOnce.map(tick)}
      {folded.length > 0 && (
        <details>
          <summary>{words.moreChoices(folded.length)}</summary>
          {folded.map(tick)}
        </details>
      )}
    </fieldset>
  )
}

const RecordsFilter = ({ filter, condition, targets, writing, words }: As<'records'>) => {
  const { name, label, target } = filter
  const chosen = amongOf(condition)
  const offers = (targets.get(target) ?? []).filter(({ id }) => !chosen.includes(id))
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {chosen.map(id => (
        <label class="tick">
          <input type="checkbox" name={name} value={id} checked />
          <span>{writing.nameOf(target, id) ?? words.unknownName}</span>
        </label>
      ))}
      <select name={name} aria-label={chosen.length > 0 ? `${label}: ${words.another}` : label}>
        <option value="">{chosen.length > 0 ? words.another : words.any}</option>
        {offers.map(offer => (
          <option value={offer.id}>{offer.name}</option>
        ))}
      </select>
    </fieldset>
  )
}

const amongOf = (condition: ListCondition | undefined): readonly string[] =>
  condition && 'among' in condition ? condition.among : []
