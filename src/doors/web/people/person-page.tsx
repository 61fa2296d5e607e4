import type { Post } from '#domain/plan/plan.ts'
import { scopeOf } from '#domain/rights/right.ts'
import type { Refusal } from '#domain/refusal.ts'
import { formatInstant, formatLanguageName } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'
import { peoplePageWords } from '#i18n/pages/people.ts'
import { personPageWords } from '#i18n/pages/person.ts'
import { postPageWords } from '#i18n/pages/posts.ts'
import type { HeldPost, PersonRole, VisiblePerson } from '#use-cases/people/show-person.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { FormOutcome } from '../parts/form-outcome.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { addressOf } from '../paths.ts'
import { HeldPosts } from './held-posts.tsx'
import { stateShapes } from './people-table.tsx'
import { PersonAccess, type PersonAccessFacts } from './person-access.tsx'
import { PersonChanges, type PersonChangesList } from './person-changes.tsx'
import { PersonRoles } from './person-roles.tsx'
import { PersonTasks } from './person-tasks.tsx'

/** What became of a form of the page. */
export type PersonOutcome = 'saved' | 'unchanged' | 'factor' | 'session' | 'key'

type PersonPageProps = {
  person: VisiblePerson
  today: string
  heldPosts: readonly HeldPost[]
  roles?: readonly PersonRole[]
  mayChangeState: boolean
  mayEndFactor: boolean
  /** What the person changed, for whoever may read it. */
  changes: PersonChangesList | undefined
  /** By what the person comes in, for whoever may end it. */
  access: PersonAccessFacts | undefined
  legend: readonly Post[]
  outcome?: PersonOutcome | undefined
  refusal?: Refusal | undefined
  view: View
}

/** The page of a person: facts, posts, roles and changes, as far as the reader may see them. */
export const personPage = (props: PersonPageProps) => {
  const { person, roles, changes, access, outcome, refusal, legend, view } = props
  const { language } = view
  const words = wordsIn(personPageWords, language)
  const posts = wordsIn(postPageWords, language)
  const outcomes = {
    saved: person.state === 'left' ? words.left : words.isBack,
    unchanged: posts.unchanged,
    factor: words.factorEnded,
    session: accountPageWords.sessions.done[language],
    key: keyPageWords.ended[language],
  }
  const seesAll = scopeOf(view.person, ['read', 'person']) === true
  return pageBody(
    { title: person.name },
    <>
      {seesAll && (
        <Crumbs
          path={administrationPlaces(view, {
            name: peoplePageWords.title[language],
            href: addressOf('people', language, {}),
          })}
          view={view}
        />
      )}
      <FormOutcome
        refusal={refusal}
        notice={outcome && { tone: outcome === 'unchanged' ? 'plain' : 'good', sentence: outcomes[outcome] }}
        view={view}
      />
      <div class="with-side">
        <header class="head">
          <h1>{person.name}</h1>
        </header>
        <Facts person={person} words={words} view={view} />
        <div class="body">
          <HeldPosts {...props} words={words} />
          {roles && <PersonRoles roles={roles} legend={legend} words={words} view={view} />}
          <PersonTasks person={person} mayEndFactor={props.mayEndFactor} view={view} />
          {access && <PersonAccess {...access} personId={person.id} view={view} />}
          {changes && <PersonChanges {...changes} person={person} words={words} view={view} />}
          {props.mayChangeState && <StateForm person={person} words={words} view={view} />}
        </div>
      </div>
    </>,
  )
}

type PartProps = { person: VisiblePerson; words: InOne<typeof personPageWords>; view: View }

const Facts = ({ person, words, view }: PartProps) => {
  const { language } = view
  const { columns, states } = wordsIn(peoplePageWords, language)
  const { state, leftAt, email, lastSignInAt } = person
  if (state === undefined) return null
  return (
    <aside class="card facts" aria-label={words.facts}>
      <dl>
        <dt>{columns.state}</dt>
        <dd>
          <span class={`state ${stateShapes[state]}`}>{states[state]}</span>
          {leftAt && <span class="note line">{words.leftOn(leftAt)}</span>}
        </dd>
        {email !== undefined && (
          <>
            <dt>{columns.email}</dt>
            <dd>{email}</dd>
          </>
        )}
        {person.language !== undefined && (
          <>
            <dt>{columns.language}</dt>
            <dd>{formatLanguageName(language, person.language)}</dd>
          </>
        )}
        <dt>{words.zone}</dt>
        <dd>{person.zone ?? words.secretariatZone}</dd>
        <dt>{columns.lastSignIn}</dt>
        <dd>{lastSignInAt ? formatInstant(language, lastSignInAt) : words.never}</dd>
      </dl>
    </aside>
  )
}

const StateForm = ({ person, words, view }: PartProps) => {
  const hasLeft = person.state === 'left'
  return (
    <section aria-labelledby="person-state">
      <h2 id="person-state">{words.state}</h2>
      <form
        class="state-form"
        method="post"
        action={addressOf('personState', view.language, { id: person.id })}
      >
        <p>{hasLeft ? words.backLead : words.leaveLead}</p>
        <input type="hidden" name="version" value={String(person.version)} />
        <button type="submit" name="state" value={hasLeft ? 'active' : 'left'}>
          {hasLeft ? words.takeBack : words.leave}
        </button>
      </form>
    </section>
  )
}
