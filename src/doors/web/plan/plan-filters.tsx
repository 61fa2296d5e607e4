import type { Plan } from '#domain/plan/plan.ts'
import type { PlanTable } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { jsonAddress, planAddress, type PlanQuery } from '../addresses/addresses.ts'
import { Download } from '../parts/download.tsx'
import { planFileAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import type { Choice, PlanChoices } from './plan-choices.ts'

type FiltersProps = { plan: Plan; query: PlanQuery; choices: PlanChoices; table: PlanTable; view: View }

/** The form that filters rows. It needs no script, and every condition becomes part of the address. */
export const PlanFilters = ({ plan, query, choices, table, view }: FiltersProps) => {
  const { filter } = wordsIn(planPageWords, view.language)
  const selects: { name: keyof PlanChoices; label: string; all: string }[] = [
    { name: 'year', label: filter.year, all: filter.years },
    { name: 'lead', label: filter.lead, all: filter.leads },
    { name: 'funding', label: filter.fundingOne, all: filter.funding },
    { name: 'mandate', label: filter.mandate, all: filter.mandates },
    { name: 'tag', label: filter.tag, all: filter.tags },
    { name: 'status', label: filter.status, all: filter.statuses },
  ]
  return (
    <>
      <SectionTabs plan={plan} query={query} view={view} />
      <form
        class="filters"
        action={planAddress(view.language, plan.slug)}
        aria-label={filter.label}
        autocomplete="off"
        data-submit-on-change
      >
        {query.function && <input type="hidden" name="function" value={query.function} />}
        <input
          type="search"
          name="q"
          value={query.q}
          aria-label={filter.text}
          placeholder={filter.textHint}
          maxlength={200}
        />
        {selects
          .filter(({ name }) => choices[name].length > 0)
          .map(({ name, label, all }) => (
            <Select name={name} label={label} all={all} choices={choices[name]} selectedValue={query[name]} />
          ))}
        <button type="submit" class="plain">
          {filter.show}
        </button>
      </form>
      <p class="shown" role="status">
        <strong>{filter.rowsOfAll(table.visible, table.total)}</strong>
        {table.visible !== table.total && <a href={planAddress(view.language, plan.slug)}>{filter.clear}</a>}
        <Download
          label={filter.export}
          address={file => planFileAddress(view.language, plan.slug, file, query)}
          more={[{ name: 'JSON', href: jsonAddress(view.language, plan.slug, query) }]}
          view={view}
        />
      </p>
    </>
  )
}

type SelectProps = {
  name: string
  label: string
  all: string
  choices: Choice[]
  selectedValue: string | undefined
}

const Select = ({ name, label, all, choices, selectedValue }: SelectProps) => (
  <select name={name} aria-label={label} class={selectedValue ? 'chosen' : undefined}>
    <option value="">{all}</option>
    {choices.map(choice => (
      <option value={choice.value} selected={choice.value === selectedValue}>
        {choice.label}
      </option>
    ))}
  </select>
)

const SectionTabs = ({ plan, query, view }: { plan: Plan; query: PlanQuery; view: View }) => {
  const level = plan.levels[0]
  return (
    <nav
      class="tabs"
      aria-label={
        level ? say(level.plural, view.language).text : wordsIn(planPageWords, view.language).table.contents
      }
    >
      <a
        href={planAddress(view.language, plan.slug, without(query))}
        aria-current={query.function ? undefined : 'true'}
      >
        {wordsIn(planPageWords, view.language).filter.whole}
      </a>
      {plan.sections.map(({ number, title }, i) => {
        const content = say(title, view.language)
        return (
          <a
            class={`f${(i % 7) + 1}`}
            href={planAddress(view.language, plan.slug, { ...without(query), function: number })}
            aria-current={query.function === number ? 'true' : undefined}
          >
            <b>{number}</b>{' '}
            <span lang={content.language === view.language ? undefined : content.language}>
              {content.text}
            </span>
          </a>
        )
      })}
    </nav>
  )
}

const without = ({ function: _, page: __, ...query }: PlanQuery): PlanQuery => query
