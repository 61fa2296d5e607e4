import type { InstrumentCoverage } from '#domain/progress/mandate-coverage.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { Standing } from '#domain/progress/standing.ts'
import { say } from '#domain/text.ts'
import { formatNumber, formatShare } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { mandatesAddress, planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { Said } from '../parts/said.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { FlowPicture } from './flow-picture.tsx'
import { ByFunding, ByLead, BySection, ByStatus } from './standing-tables.tsx'

type HomeProps = { plan: Plan; standing: Standing; instruments: readonly InstrumentCoverage[]; view: View }

/** The first page: where the plan stands, as figures and as pictures with their tables. */
export const homePage = ({ plan, standing, instruments, view }: HomeProps) => {
  const { words, language } = view
  const home = wordsIn(homePageWords, language)
  const level = plan.levels[0]
  const sections = `${formatNumber(language, plan.sections.length)}\u00a0${level ? say(plan.sections.length === 1 ? level.name : level.plural, language).text.toLowerCase() : ''}`
  return pageBody(
    { title: home.title },
    <>
      <header class="head">
        <h1>{home.title}</h1>
        <p class="under">
          <a href={planAddress(language, plan.slug)}>
            <Said text={plan.title} view={view} />
          </a>
          {'. '}
          {home.sum(words.rows(standing.rows), standing.results, sections)}
        </p>
        <p class="tools">
          <Download address={file => tableAddress(language, plan.slug, 'standing', file)} view={view} />
        </p>
      </header>
      <Figures plan={plan} standing={standing} instruments={instruments} view={view} />
      <div class="pictures">
        <div class="stack">
          <BySection plan={plan} standing={standing} view={view} />
          <ByLead plan={plan} standing={standing} view={view} />
        </div>
        <div class="stack">
          <FlowPicture plan={plan} standing={standing} view={view} />
          <ByStatus plan={plan} standing={standing} view={view} />
          <ByFunding plan={plan} standing={standing} view={view} />
        </div>
      </div>
    </>,
  )
}

const figureOrder: ActivityStatus[] = [
  'onTrack',
  'offPlan',
  'notStarted',
  'completed',
  'dropped',
  'unreported',
]

/** A figure for each status that at least one row has, and one for the paragraphs that nothing answers. */
const Figures = ({ plan, standing, instruments, view }: HomeProps) => {
  const { language } = view
  const home = wordsIn(homePageWords, language)
  const paragraphs = instruments.flatMap(instrument => instrument.paragraphs)
  const gaps = paragraphs.filter(({ state }) => state === 'unanswered').length
  return (
    <ul class="figures-row">
      {figureOrder
        .filter(status => standing.counts[status] > 0)
        .map(status => (
          <li class={`figure ${status}`}>
            <a href={planAddress(language, plan.slug, { status })}>
              <b>{formatNumber(language, standing.counts[status])}</b> {home[status]}
            </a>
            <small>{formatShare(language, standing.counts[status] / standing.rows)}</small>
          </li>
        ))}
      {paragraphs.length > 0 && (
        <li class={gaps > 0 ? 'figure offPlan' : 'figure'}>
          <a href={mandatesAddress(language)}>
            <b>{formatNumber(language, gaps)}</b> {home.unanswered}
          </a>
          <small>{home.ofParagraphs(paragraphs.length, instruments.length)}</small>
        </li>
      )}
    </ul>
  )
}
