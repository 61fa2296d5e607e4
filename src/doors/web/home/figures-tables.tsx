import { largest } from '#domain/extremes.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { activityStatuses } from '#domain/progress/progress.ts'
import type { PlanFigures, StatusCounts } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { terms } from '#i18n/terms.ts'
import { planAddress } from '../addresses/addresses.ts'
import { shortName } from '../parts/codes.tsx'
import { ContentLine } from '../parts/content-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import type { View } from '../frame/view.ts'
import { Bar } from './bars.tsx'

type Props = { plan: Plan; figures: PlanFigures; view: View }

/** The rows by section and status: a bar for each section, and all numbers in the table below. */
export const BySection = ({ plan, figures, view }: Props) => {
  const level = levelName(plan, view)
  const most = largest(figures.sections.map(({ rows }) => rows))
  const statuses = activityStatuses.filter(status => figures.counts[status] > 0)
  return (
    <section class="card by-section">
      <h2>{wordsIn(homePageWords, view.language).bySection(level)}</h2>
      <table class="bars">
        <caption class="unseen">{wordsIn(homePageWords, view.language).bySection(level)}</caption>
        <tbody>
          {figures.sections.map(({ section, counts, rows }) => (
            <tr>
              <th scope="row">
                <a href={planAddress(view.language, plan.slug, { function: section.number })}>
                  <b>{section.number}</b> <ContentLine text={section.title} view={view} />
                </a>
              </th>
              <td class="picture">
                <Bar
                  most={most}
                  parts={statuses.map(status => ({
                    kind: status,
                    count: counts[status],
                    label: wordsIn(terms, view.language).status[status],
                  }))}
                />
              </td>
              <td class="number">{formatNumber(view.language, rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="legend">
        {statuses.map(status => (
          <li>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={`part ${status}`} width="12" height="12" rx="2" />
            </svg>{' '}
            {wordsIn(terms, view.language).status[status]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{view.words.asTable}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{level}</th>
              {statuses.map(status => (
                <th scope="col">{wordsIn(terms, view.language).status[status]}</th>
              ))}
              <th scope="col">{view.words.total}</th>
            </tr>
          </thead>
          <tbody>
            {figures.sections.map(({ section, counts, rows }) => (
              <NumberRow
                name={`${section.number} ${say(section.title, view.language).text}`}
                counts={counts}
                rows={rows}
                statuses={statuses}
                view={view}
              />
            ))}
            <NumberRow
              name={view.words.total}
              counts={figures.counts}
              rows={figures.rows}
              statuses={statuses}
              view={view}
            />
          </tbody>
        </table>
      </details>
    </section>
  )
}

type NumberRowProps = {
  name: string
  counts: StatusCounts
  rows: number
  statuses: (keyof StatusCounts)[]
  view: View
}

const NumberRow = ({ name, counts, rows, statuses, view }: NumberRowProps) => (
  <tr>
    <th scope="row">{name}</th>
    {statuses.map(status => (
      <td>{formatNumber(view.language, counts[status])}</td>
    ))}
    <td>{formatNumber(view.language, rows)}</td>
  </tr>
)

/** The rows by status; the table serves as the picture. */
export const ByStatus = ({ plan, figures, view }: Props) => {
  const most = largest(Object.values(figures.counts))
  return (
    <section class="card">
      <h2>{wordsIn(homePageWords, view.language).byStatus}</h2>
      <table class="bars">
        <caption class="unseen">{wordsIn(homePageWords, view.language).byStatus}</caption>
        <tbody>
          {activityStatuses
            .filter(status => figures.counts[status] > 0)
            .map(status => (
              <tr>
                <th scope="row">
                  <a href={planAddress(view.language, plan.slug, { status })}>
                    <StatusMark status={status} view={view} />
                  </a>
                </th>
                <td class="picture">
                  <Bar
                    most={most}
                    parts={[
                      {
                        kind: `${status} quiet`,
                        count: figures.counts[status],
                        label: wordsIn(terms, view.language).status[status],
                      },
                    ]}
                  />
                </td>
                <td class="number">{formatNumber(view.language, figures.counts[status])}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rows that each post leads or supports; the table serves as the picture. */
export const ByLead = ({ plan, figures, view }: Props) => {
  const words = wordsIn(homePageWords, view.language)
  const most = largest(figures.leads.map(({ leads, supports }) => leads + supports))
  return (
    <section class="card by-lead">
      <h2>{words.byLead}</h2>
      <table class="bars">
        <caption class="unseen">{words.byLead}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lead}</th>
            <th scope="col" class="picture">
              <span class="unseen">{words.byLead}</span>
            </th>
            <th scope="col" class="number">
              {words.leads}
            </th>
            <th scope="col" class="number">
              {words.supports}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.leads.map(({ code, isKnown, leads, supports }) => (
            <tr>
              <th scope="row">
                <CodeLink
                  code={code}
                  isKnown={isKnown}
                  href={planAddress(view.language, plan.slug, { lead: code })}
                  among={plan.posts}
                  view={view}
                />
              </th>
              <td class="picture">
                <Bar
                  most={most}
                  parts={[
                    { kind: 'water', count: leads, label: words.leads },
                    { kind: 'shallow', count: supports, label: words.supports },
                  ]}
                />
              </td>
              <td class="number">{formatNumber(view.language, leads)}</td>
              <td class="number">{formatNumber(view.language, supports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The rows by funding source; a row with two sources counts in both. The table serves as the picture. */
export const ByFunding = ({ plan, figures, view }: Props) => {
  const words = wordsIn(homePageWords, view.language)
  const most = largest(figures.funding.map(({ rows }) => rows))
  return (
    <section class="card">
      <h2>{words.byFunding}</h2>
      <table class="bars">
        <caption class="unseen">{words.byFunding}</caption>
        <tbody>
          {figures.funding.map(({ code, isKnown, kind, rows }) => (
            <tr>
              <th scope="row">
                <CodeLink
                  code={code}
                  isKnown={isKnown}
                  href={planAddress(view.language, plan.slug, { funding: code })}
                  among={plan.fundingSources}
                  view={view}
                />
              </th>
              <td class="picture">
                <Bar
                  most={most}
                  parts={[
                    {
                      kind: `fund-${kind}`,
                      count: rows,
                      label: wordsIn(terms, view.language).fundingKind[kind],
                    },
                  ]}
                />
              </td>
              <td class="number">{formatNumber(view.language, rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CodeLinkProps = {
  code: string
  isKnown: boolean
  href: string
  among: Plan['posts'] | Plan['fundingSources']
  view: View
}

const CodeLink = ({ code, isKnown, href, among, view }: CodeLinkProps) => {
  const meaning = isKnown ? among.find(entry => entry.code === code) : undefined
  const short = meaning ? shortName(meaning, view) : code
  const title = meaning
    ? say(meaning.title, view.language).text
    : wordsIn(planPageWords, view.language).table.unknownCode
  if (title.toLowerCase().split(' ').includes(short.toLowerCase())) return <a href={href}>{title}</a>
  return (
    <a href={href}>
      <b>{short}</b> <span class="meaning">{title}</span>
    </a>
  )
}

/** The plan's own name for its first level, in the reader's language. */
export const levelName = (plan: Plan, view: View): string => {
  const level = plan.levels[0]
  return level ? say(level.name, view.language).text : ''
}
