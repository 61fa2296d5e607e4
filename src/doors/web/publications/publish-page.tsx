import type { PublicationPreview } from '#use-cases/publications/preview-publication.ts'
import { say } from '#domain/text.ts'
import { formatLanguageName, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { publicationWords } from '#i18n/pages/publication.ts'

import { paperFileAddress } from '../addresses/paper-addresses.ts'
import { publishAddress } from '../addresses/publication-addresses.ts'
import { versionsAddress } from '../addresses/version-addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { publishedDay } from '../parts/public-line.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { versionsPlaces } from '../parts/page-places.ts'

type PublishProps = PublicationPreview & { view: View }

/** The page that lists what becomes visible with a version, and asks before it is published. */
export const publishPage = (props: PublishProps) => {
  const { plan, version, inForce, view } = props
  const { language } = view
  const words = wordsIn(publicationWords, language)
  const isInForce = inForce?.versionId === version.id
  const versions = versionsAddress(language, plan.slug)
  return pageBody(
    { title: words.publishTitle(version.name) },
    <>
      <PageHead
        title={words.publishTitle(version.name)}
        lead={isInForce ? words.isInForce : words.publishLead}
        path={versionsPlaces(plan, view)}
        view={view}
      >
        <p class="as-at">{words.asAt(publishedDay(view, { frozenAt: version.createdAt }))}</p>
      </PageHead>
      <div class="publication">
        <Visible {...props} />
        <Hidden {...props} />
        <Now {...props} />
      </div>
      <form method="post" action={publishAddress(language, plan.slug, version.id)} autocomplete="off">
        <p class="ways-on">
          {!isInForce && (
            <button type="submit" class="first">
              {words.publish}
            </button>
          )}
          <a href={versions}>{words.cancel}</a>
        </p>
      </form>
    </>,
  )
}

const Visible = ({ plan, visible, view }: PublishProps) => {
  const { language } = view
  const words = wordsIn(publicationWords, language)
  const [level] = plan.levels
  const levelName = level && say(visible.sections === 1 ? level.name : level.plural, language).text
  const sections = `${formatNumber(language, visible.sections)}\u00a0${levelName?.toLowerCase() ?? ''}`
  return (
    <section aria-labelledby="visible" class="card">
      <h2 id="visible">{words.visibleTitle}</h2>
      <ul>
        <li>{words.visible.plan(sections, visible.results, visible.activities)}</li>
        <li>{words.visible.instruments(visible.instruments)}</li>
        <li>
          {words.visible.papers(visible.papers.length)}
          <PaperLinks papers={visible.papers} plan={plan} view={view} />
        </li>
        <li>{words.visible.lists}</li>
      </ul>
      <h3>{words.languagesTitle}</h3>
      <dl class="language-gaps">
        {visible.languages.map(({ language: tag, missing, outOfDate, texts }) => (
          <div>
            <dt>{formatLanguageName(language, tag)}</dt>
            <dd>{missing + outOfDate === 0 ? words.complete : words.gaps(missing, outOfDate, texts)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const PaperLinks = ({
  papers,
  plan,
  view: { language },
}: Pick<PublishProps, 'plan' | 'view'> & {
  papers: PublishProps['visible']['papers']
}) => {
  if (papers.length === 0) return null
  const words = wordsIn(paperPageWords, language)
  return (
    <ul>
      {papers.map(paper => (
        <li>
          <a href={paperFileAddress(language, plan.slug, paper)} data-turbo="false" download>
            {paper.symbol && `${paper.symbol} · `}
            <span lang={paper.language}>{paper.title}</span>
          </a>{' '}
          <span class="note">
            {formatLanguageName(language, paper.language)}, {words.formats[paper.format]}
          </span>
        </li>
      ))}
    </ul>
  )
}

const Hidden = ({ version, hidden, view }: PublishProps) => {
  const words = wordsIn(publicationWords, view.language).hidden
  const day = publishedDay(view, { frozenAt: version.createdAt })
  const counted = (['notes', 'versions', 'papers'] as const).filter(name => hidden[name] > 0)
  return (
    <section aria-labelledby="hidden" class="card">
      <h2 id="hidden">{wordsIn(publicationWords, view.language).hiddenTitle}</h2>
      <ul>
        <li>{words.draft(day)}</li>
        <li>{words.staff}</li>
        {counted.map(name => (
          <li>{words[name](hidden[name])}</li>
        ))}
      </ul>
    </section>
  )
}

const Now = ({ version, inForce, view }: PublishProps) => {
  const words = wordsIn(publicationWords, view.language)
  if (inForce?.versionId === version.id) return null
  return (
    <section aria-labelledby="now" class="card">
      <h2 id="now">{words.nowTitle}</h2>
      <p>{inForce ? words.staysEarlier(inForce.version) : words.publicReadsNothing}</p>
    </section>
  )
}
