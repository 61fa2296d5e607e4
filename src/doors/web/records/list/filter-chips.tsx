import type { ListPartProps } from './list-model.ts'
import { listAddress } from './list-query.ts'
import { sayCondition } from '#registers/lists/say-condition.ts'

/** Each condition of a list as a chip that removes it. */
export const FilterChips = ({ register, query, filters, writing, words, view }: ListPartProps) =>
  query.conditions.length === 0 && !query.words ? null : (
    <ul class="condition-chips" aria-label={words.conditions}>
      {query.words && (
        <Chip
          label={words.words}
          sentence={query.words}
          href={listAddress(view.language, register.name, query, { isOwn: true, words: '' })}
          words={words}
        />
      )}
      {query.conditions.map(condition => {
        const filter = filters.find(({ name }) => name === condition.name)
        if (!filter) return null
        const sentence = sayCondition(filter, condition, writing)
        const others = query.conditions.filter(other => other !== condition)
        return (
          <Chip
            label={filter.label}
            sentence={sentence}
            href={listAddress(view.language, register.name, query, { isOwn: true, conditions: others })}
            words={words}
          />
        )
      })}
    </ul>
  )

type ChipProps = { label: string; sentence: string; href: string } & Pick<ListPartProps, 'words'>

const Chip = ({ label, sentence, href, words }: ChipProps) => (
  <li>
    <a href={href} title={words.removeCondition(`${label}: ${sentence}`)}>
      {label} <b>{sentence}</b>
      <span aria-hidden="true"> ×</span>
    </a>
  </li>
)
