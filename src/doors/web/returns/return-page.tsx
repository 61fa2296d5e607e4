import type { Child } from 'hono/jsx'

import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant, formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import { pageBody } from '../frame/page-body.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormOutcome } from '../parts/form-outcome.tsx'
import { papersPlaces } from '../parts/page-places.ts'
import { compareAddress } from '../addresses/version-addresses.ts'
import { DecideBar } from './decide-bar.tsx'
import { EditList } from './edit-list.tsx'
import { People } from './people.tsx'
import {
  editChoices,
  returnAddress,
  returnsAddress,
  returnVerbAddress,
} from '../addresses/return-addresses.ts'
import type { ReturnPageModel } from './return-page-model.ts'
import { UnplacedList } from './unplaced-list.tsx'
import { may } from '../frame/may.ts'

/** The page of a returned paper: what could not be applied, then each change beside the present plan. */
export const returnPage = ({ model, trouble }: { model: ReturnPageModel; trouble?: string }) => {
  const { details, view, words, page } = model
  const { session } = details
  return pageBody(
    { title: session.fileName, wide: true },
    <>
      <Crumbs path={returnPlaces(model)} view={view} />
      <header class="head">
        <h1 class="file-name">{session.fileName}</h1>
        <ReturnFacts model={model} />
      </header>
      <FormOutcome refusal={trouble === undefined ? undefined : { sentence: trouble }} view={view} />
      <Since model={model} />
      <UnplacedList details={details} view={view} />
      {details.edits.length === 0 ? (
        <p class="notice">{words.noChanges}</p>
      ) : (
        <Deciding model={model}>
          <People model={model} />
          <Choices model={model} />
          {page.entries.length === 0 && <p class="empty">{words.emptyChoice}</p>}
          <EditList model={model} />
          <EditPages model={model} />
        </Deciding>
      )}
      {may(view, 'change', 'import') && <DecideBar model={model} />}
    </>,
  )
}

/** The form around the changes; for whoever may not decide, the changes alone. */
const Deciding = ({ model, children }: { model: ReturnPageModel; children: Child }) => {
  const { details, view, query, page } = model
  const { session, plan } = details
  if (!may(view, 'change', 'import')) return <div class="reading returned">{children}</div>
  return (
    <form
      class="reading returned"
      id="decide"
      method="post"
      action={returnVerbAddress(view.language, plan.slug, session.id, 'decide')}
      data-turbo-action="replace"
    >
      <input type="hidden" name="version" value={String(session.version)} />
      <input type="hidden" name="show" value={query.show} />
      {query.by !== undefined && <input type="hidden" name="by" value={query.by} />}
      <input type="hidden" name="page" value={String(page.number)} />
      {children}
    </form>
  )
}

/** The way back to the papers of the plan and the returned papers. */
export const returnPlaces = ({ details: { plan }, view }: Pick<ReturnPageModel, 'details' | 'view'>) => {
  const name = wordsIn(returnsPageWords, view.language).title
  return papersPlaces(plan, view, { name, href: returnsAddress(view.language, plan.slug) })
}

const ReturnFacts = ({ model: { details, view, words, counts } }: { model: ReturnPageModel }) => {
  const { session, version, language, symbol, edits } = details
  const origin = [words.origin(version.name, formatLanguageName(view.language, language)), symbol]
    .filter(Boolean)
    .join(', ')
  const lines = [
    counts.open + counts.accepted + counts.refused > 0 &&
      words.decidedOfAll(counts.accepted + counts.refused, counts.open + counts.accepted + counts.refused),
    counts.done > 0 && words.presentAlready(counts.done),
    counts.gone > 0 && words.withoutPlace(counts.gone),
  ].filter(part => part !== false)
  return (
    <p class="under">
      {origin},{' '}
      <time datetime={session.sentAt.toISOString()}>
        {words.sender(
          sayPersonName(view.language, session.sentBy),
          formatInstant(view.language, session.sentAt),
        )}
      </time>
      <br />
      <b>{words.changes(edits.length)}</b>
      {lines.map(part => ` · ${part}`)}
    </p>
  )
}

const Since = ({ model: { details, view, words, counts } }: { model: ReturnPageModel }) =>
  counts.changed > 0 && may(view, 'read', 'version') ? (
    <p class="notice since-notice">
      {words.since(counts.changed, details.version.name)}{' '}
      <a href={compareAddress(view.language, details.plan.slug, { from: details.version.id })}>
        {words.toComparison}
      </a>
    </p>
  ) : null

const Choices = ({ model: { details, view, words, query, choices } }: { model: ReturnPageModel }) => (
  <div class="preview-bar">
    <nav class="seg" aria-label={words.show}>
      {editChoices.map(show => (
        <a
          href={returnAddress(view.language, details.plan.slug, details.session.id, {
            ...personQuery(query),
            show,
          })}
          data-turbo-action="replace"
          aria-current={show === query.show ? 'true' : undefined}
        >
          {words.changeChoices[show]} {choices[show]}
        </a>
      ))}
    </nav>
    {query.by !== undefined && (
      <p>
        {words.onlyOf(query.by || wordsIn(returnedEditWords, view.language).untracked)}{' '}
        <a
          href={returnAddress(view.language, details.plan.slug, details.session.id, { show: query.show })}
          data-turbo-action="replace"
        >
          {words.everybody}
        </a>
      </p>
    )}
  </div>
)

const personQuery = ({ by }: ReturnPageModel['query']) => (by === undefined ? {} : { by })

const EditPages = ({ model: { details, view, words, query, page } }: { model: ReturnPageModel }) =>
  page.pages.length < 2 ? null : (
    <nav class="row-pages" aria-label={words.pages}>
      <ol>
        {page.pages.map(({ first, last }, i) => (
          <li>
            <a
              href={returnAddress(view.language, details.plan.slug, details.session.id, {
                ...personQuery(query),
                show: query.show,
                page: i + 1,
              })}
              aria-current={page.number === i + 1 ? 'page' : undefined}
            >
              {words.page(first, last)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
