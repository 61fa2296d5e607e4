import type { InstrumentCoverage } from '#domain/progress/mandate-coverage.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { PlanSight } from '#domain/progress/progress-stamp.ts'
import type { PlanFigures } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { formatNumber, formatShare, formatYears } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { mandatesAddress, planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { PublicLine } from '../parts/public-line.tsx'
import { ContentLine } from '../parts/content-text.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { OwnWork, type OwnRows } from './own-work.tsx'
import { FlowPicture } from './flow-picture.tsx'
import { EntryLinks } from './entry-links.tsx'
import { ByFunding, ByLead, BySection, ByStatus } from './figures-tables.tsx'

type FiguresProps = {
  plan: Plan
  figures: PlanFigures
  instruments: readonly InstrumentCoverage[]
  /** What the reader's posts lead or support, where they have any. */
  own?: OwnRows | undefined
  view: View
}

/** The first page: the progress of the plan, as figures and as pictures with their tables. */
export const homePage = ({ sight, own, ...props }: FiguresProps & { sight: PlanSight }) => {
  const { plan, figures, view } = props
  const { words, language } = view
  const home = wordsIn(homePageWords, language)
  const level = plan.levels[0]
  const levelNoun = level && (plan.sections.length === 1 ? level.name : level.plural)
  const noun = levelNoun ? say(levelNoun, language).text.toLowerCase() : ''
  const sections = `${formatNumber(language, plan.sections.length)}\u00a0${noun}`
  const sum = home.sum(words.rows(figures.rows), figures.results, sections)
  const isPublished = sight.content === 'published'
  return pageBody(
    { title: isPublished ? say(plan.title, language).text : home.title },
    <>
      <header class="head">
        {isPublished ? (
          <PublishedTitle plan={plan} sum={sum} view={view} />
        ) : (
          <>
            <h1>{home.title}</h1>
            <p class="under">
              <a href={planAddress(language, plan.slug)}>
                <ContentLine text={plan.title} view={view} />
              </a>
              {'. '}
              {sum}
            </p>
          </>
        )}
        <PublicLine plan={plan} sight={sight} view={view} />
        {own && <OwnWork own={own} plan={plan} view={view} />}
        {!isPublished && (
          <p class="tools">
            <Download address={file => tableAddress(language, plan.slug, 'standing', file)} view={view} />
          </p>
        )}
      </header>
      <Figures {...props} />
      {isPublished && <EntryLinks plan={plan} view={view} />}
      <div class="pictures">
        <div class="stack">
          <BySection plan={plan} figures={figures} view={view} />
          <ByLead plan={plan} figures={figures} view={view} />
        </div>
        <div class="stack">
          <FlowPicture plan={plan} figures={figures} view={view} />
          <ByStatus plan={plan} figures={figures} view={view} />
          <ByFunding plan={plan} figures={figures} view={view} />
        </div>
      </div>
    </>,
  )
}

const PublishedTitle = ({ plan, sum, view }: { plan: Plan; sum: string; view: View }) => (
  <>
    <h1>
      <ContentLine text={plan.title} view={view} />
    </h1>
    <p class="under">
      {say(plan.body, view.language).text !== '' && (
        <>
          <ContentLine text={plan.body} view={view} /> ·{' '}
        </>
      )}
      {formatYears(view.language, plan.firstYear, plan.lastYear)}
      {plan.symbol && ` · ${plan.symbol}`}
      {'. '}
      {sum}
    </p>
  </>
)

const figureOrder: ActivityStatus[] = [
  'onTrack',
  'offPlan',
  'notStarted',
  'completed',
  'dropped',
  'unreported',
]

/** A figure for each status that a row has, and one for the paragraphs that no work answers. */
const Figures = ({ plan, figures, instruments, view }: FiguresProps) => {
  const { language } = view
  const home = wordsIn(homePageWords, language)
  const paragraphs = instruments.flatMap(instrument => instrument.paragraphs)
  const gaps = paragraphs.filter(({ state }) => state === 'unanswered').length
  return (
    <ul class="figures-row">
      {figureOrder
        .filter(status => figures.counts[status] > 0)
        .map(status => (
          <li class={`figure ${status}`}>
            <a href={planAddress(language, plan.slug, { status })}>
              <b>{formatNumber(language, figures.counts[status])}</b> {home[status]}
            </a>
            <small>{formatShare(language, figures.counts[status] / figures.rows)}</small>
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
