import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import { languages } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say, type LocalizedText } from '#domain/text.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant, formatLanguageName } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { coverPageWords } from '#i18n/pages/cover.ts'
import type { paperPageWords } from '#i18n/pages/papers.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import { PlanReturns } from '../returns/plan-returns.tsx'
import type { ListedFile } from '../parts/upload.tsx'
import { versionsAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'
import { MakeForm, type PaperOrder } from './make-form.tsx'
import { coverAddress, paperFileAddress } from '../addresses/paper-addresses.ts'
import { may } from '../frame/may.ts'
import { PageHead } from '../parts/page-head.tsx'
import { planPlaces } from '../parts/page-places.ts'

/** A report in a choice. */
export type ReportChoice = { name: string; title: LocalizedText }

type PapersProps = {
  plan: Plan
  papers: readonly IssuedPaper[]
  versions: readonly PlanVersion[]
  reports: readonly ReportChoice[]
  returns: readonly ListedFile[]
  words: InOne<typeof paperPageWords>
  view: View
  newPaper: IssuedPaper | undefined
  /** The tone is `plain` where the reader cancelled the paper. */
  refusedForm: { sentence: string; draft: PaperOrder; tone: 'bad' | 'plain' } | undefined
}

/** The page of a plan's papers: the list, the order form, returned papers, and links to the covers. */
export const papersPage = (props: PapersProps) => {
  const { plan, papers, words, view, newPaper, refusedForm } = props
  const title = say(plan.title, view.language).text
  return pageBody(
    { title: words.of(title) },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={planPlaces(plan, view)}
        view={view}
        notice={refusedForm ?? (newPaper && { tone: 'good', sentence: words.savedNotice(newPaper.title) })}
      />
      {may(view, 'create', 'paper') && <Make {...props} />}
      {papers.length > 0 ? <PaperTable {...props} /> : <p class="empty">{words.none}</p>}
      {papers.length > 0 && (
        <p class="tools">
          <Download address={file => tableAddress(view.language, plan.slug, 'papers', file)} view={view} />
        </p>
      )}
      {may(view, 'read', 'import') && <PlanReturns {...props} />}
      {may(view, 'change', 'paper') && <Covers {...props} />}
    </>,
  )
}

const Make = (props: PapersProps) => {
  const { plan, versions, words, view, refusedForm } = props
  if (versions.length > 0) return <MakeForm {...props} draft={refusedForm?.draft} />
  return (
    <p class="empty">
      {words.needsVersion}{' '}
      {may(view, 'create', 'version') && (
        <a href={versionsAddress(view.language, plan.slug)}>{words.nameVersion}</a>
      )}
    </p>
  )
}

const PaperTable = ({ plan, papers, words, view }: PapersProps) => (
  <table class="list papers">
    <caption class="unseen">{words.title}</caption>
    <thead>
      <tr>
        {Object.values(words.columns).map(name => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {papers.map(paper => (
        <tr>
          <th scope="row">
            {paper.symbol || words.noSymbol}
            {paper.supersedes && <small>{words.supersedes(paper.supersedes)}</small>}
          </th>
          <td>
            <span lang={paper.language}>{paper.title}</span>
            <small>
              <span lang={paper.language}>{paper.meeting}</span>
              {paper.agendaItem && ` · ${words.item(paper.agendaItem)}`}
            </small>
          </td>
          <td>{formatLanguageName(view.language, paper.language)}</td>
          <td>{paper.version}</td>
          <td>
            <time datetime={paper.madeAt.toISOString()}>
              {paper.madeBy
                ? words.dateAndAuthor(
                    formatInstant(view.language, paper.madeAt),
                    sayPersonName(view.language, paper.madeBy),
                  )
                : formatInstant(view.language, paper.madeAt)}
            </time>
          </td>
          <td>
            {may(view, 'export', 'paper') ? (
              <a href={paperFileAddress(view.language, plan.slug, paper)} data-turbo="false" download>
                {words.formats[paper.format]}
              </a>
            ) : (
              words.formats[paper.format]
            )}
            <small>
              <code title={paper.sha256}>{paper.sha256.slice(0, 12)}…</code>
            </small>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Covers = ({ plan, reports, words, view }: PapersProps) => (
  <section class="covers" aria-labelledby="covers">
    <h2 id="covers">{words.covers}</h2>
    <p>{words.coversLead}</p>
    <dl>
      {reports.map(({ name, title }) => (
        <div>
          <dt>{say(title, view.language).text}</dt>
          {languages.map(language => (
            <dd>
              <a
                href={coverAddress(view.language, plan.slug, name, language)}
                aria-label={wordsIn(coverPageWords, view.language).title(
                  say(title, view.language).text,
                  formatLanguageName(view.language, language),
                )}
              >
                {formatLanguageName(view.language, language)}
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
)
