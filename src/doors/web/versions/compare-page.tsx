import {
  changeKinds,
  countKinds,
  type NodeDifferences,
  type SectionDifferences,
  type VersionComparison,
} from '#domain/differences/comparison.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { type LocalizedText, say, textIn } from '#domain/text.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import type { versionPageWords } from '#i18n/pages/versions.ts'
import { terms } from '#i18n/terms.ts'
import { planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { firstLine, ContentLine } from '../parts/content-text.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import { may } from '../frame/may.ts'
import type { View } from '../frame/view.ts'
import { Differences } from './differences.tsx'
import { VersionChoice } from './version-choice.tsx'
import { compareAddress, type CompareQuery } from '../addresses/version-addresses.ts'
import { PageHead } from '../parts/page-head.tsx'
import { versionsPlaces } from '../parts/page-places.ts'

type CompareProps = {
  plan: Plan
  versions: readonly PlanVersion[]
  from: PlanVersion
  to?: PlanVersion | undefined
  query: CompareQuery
  /** All differences, and the filter that selects from them. */
  comparison: VersionComparison
  visible: VersionComparison
  /** The number of rows that the filter leaves, where the page cannot show them all. */
  tooMany?: { most: number; all: number } | undefined
  words: InOne<typeof versionPageWords>
  view: View
}

/** The page that compares two versions: the filters, then each difference at its place in the plan. */
export const comparePage = (props: CompareProps) => {
  const { plan, from, to, visible, words, view, tooMany } = props
  const title = to ? words.fromTo(from.name, to.name) : presentWords(props).title
  const nothing = visible.plan.length + visible.sections.length === 0
  return pageBody(
    { title: title },
    <>
      <PageHead
        title={title}
        lead={[from, ...(to ? [to] : [])].map(({ createdBy, createdAt }, i) => (
          <>
            {i > 0 && ' → '}
            {createdBy && `${sayPersonName(view.language, createdBy)}, `}
            <time datetime={createdAt.toISOString()}>{formatInstant(view.language, createdAt)}</time>
          </>
        ))}
        path={versionsPlaces(plan, view)}
        view={view}
      />
      <Filters {...props} />
      <Counts {...props} />
      {nothing && (
        <p class="empty">{props.query.kind || props.query.function ? words.noneFits : words.same}</p>
      )}
      {tooMany && <p class="notice">{words.firstRows(tooMany.most, tooMany.all)}</p>}
      {visible.plan.length > 0 && (
        <section class="compared">
          <h2>{wordsIn(terms, view.language).wholePlan}</h2>
          <Differences list={visible.plan} view={view} />
        </section>
      )}
      {visible.sections.map(section => (
        <Section section={section} view={view} />
      ))}
    </>,
  )
}

/**
 * The words for the plan as the reader sees it now: of whoever reads only what is published, that is all
 * there is.
 */
const presentWords = ({ from, words, view }: Pick<CompareProps, 'from' | 'words' | 'view'>) =>
  may(view, 'read', 'publication')
    ? { name: words.present, title: words.fromToPresent(from.name) }
    : { name: words.publicNow, title: words.fromToPublic(from.name) }

const Filters = ({ plan, versions, from, to, query, words, view }: CompareProps) => (
  <form
    class="filters"
    action={`${planAddress(view.language, plan.slug)}/compare`}
    aria-label={wordsIn(planPageWords, view.language).filter.label}
    autocomplete="off"
    data-submit-on-change
  >
    <label for="from">{words.from}</label>
    <VersionChoice name="from" versions={versions} selectedVersion={from.id} />
    <label for="to">{words.to}</label>
    <VersionChoice
      name="to"
      versions={versions}
      selectedVersion={to?.id}
      present={presentWords({ from, words, view }).name}
    />
    <select name="kind" aria-label={words.kind} class={query.kind ? 'chosen' : undefined}>
      <option value="">{words.allKinds}</option>
      {changeKinds.map(kind => (
        <option value={kind} selected={kind === query.kind}>
          {wordsIn(terms, view.language).changeKinds[kind]}
        </option>
      ))}
    </select>
    <select name="function" aria-label={levelName(plan, view)} class={query.function ? 'chosen' : undefined}>
      <option value="">{words.whole}</option>
      {plan.sections.map(({ number, title }) => (
        <option value={number} selected={number === query.function}>
          {`${number} ${say(title, view.language).text}`}
        </option>
      ))}
    </select>
    <button type="submit" class="plain">
      {words.show}
    </button>
  </form>
)

const levelName = (plan: Plan, view: View): string => {
  const [level] = plan.levels
  return level ? say(level.name, view.language).text : wordsIn(planPageWords, view.language).table.contents
}

const Counts = ({ plan, query, comparison, words, view }: CompareProps) => {
  const counts = countKinds(comparison)
  const total = changeKinds.reduce((sum, kind) => sum + counts[kind], 0)
  if (total === 0) return null
  return (
    <p class="shown counts" role="status">
      <strong>{words.differences(total)}</strong>
      {changeKinds
        .filter(kind => counts[kind] > 0)
        .map(kind => (
          <a
            href={compareAddress(view.language, plan.slug, { ...query, kind })}
            aria-current={kind === query.kind ? 'true' : undefined}
          >
            {wordsIn(terms, view.language).changeKinds[kind]} {formatNumber(view.language, counts[kind])}
          </a>
        ))}
      <Download
        address={file => tableAddress(view.language, plan.slug, 'comparison', file, query)}
        view={view}
      />
    </p>
  )
}

const Section = ({ section, view }: { section: SectionDifferences; view: View }) => (
  <section class="compared">
    <h2>
      <b>{section.number}</b> <ContentLine text={section.title} view={view} />
    </h2>
    {section.differences.length > 0 && <Differences list={section.differences} view={view} />}
    {section.results.map(result =>
      // In a plan of one level the rows stand in sections, which have a heading already.
      result.id === section.id ? (
        <Rows result={result} view={view} />
      ) : (
        <>
          <h3>
            <b>{result.number}</b> <ContentLine text={result.title} view={view} />
          </h3>
          {result.differences.length > 0 && <Differences list={result.differences} view={view} />}
          <Rows result={result} view={view} />
        </>
      ),
    )}
  </section>
)

const Rows = ({ result, view }: { result: NodeDifferences; view: View }) => (
  <>
    {result.strands.map(({ row, text, differences }) => (
      <div class="compared-row">
        <p class="row-name">
          <b>{wordsIn(terms, view.language).rowNumber(row)}</b> {text && <RowText text={text} view={view} />}
        </p>
        <Differences list={differences} view={view} />
      </div>
    ))}
  </>
)

/** The subject of a row in one line. Where only its lead changed, nothing else would show it. */
const RowText = ({ text, view }: { text: LocalizedText; view: View }) => {
  const content = say(text, view.language)
  return <ContentLine text={textIn(content.language, firstLine(content.text))} view={view} />
}
