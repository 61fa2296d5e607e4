import { isHeldOn, type NamedHolding } from '#domain/people/secretariat-post.ts'
import { mayAnywhere, scopeOf } from '#domain/rights/right.ts'
import { erasedPersonWords } from '#i18n/person-names.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { addressOf } from '../paths.ts'
import { sayDays } from './say-days.ts'
import type { PostPartProps } from './post-model.ts'

/** Everybody who has, had or will have a post, the newest first, with a form for the last day of each. */
export const PostHoldings = (props: PostPartProps) => {
  const { post, holdings, words, view } = props
  const mayChange = mayAnywhere(view.person, ['change', 'post']) && !post.endedAt
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">{words.people}</h2>
      {holdings.length === 0 ? (
        <p class="empty">{words.nobody}</p>
      ) : (
        <table class="list people-list">
          <caption class="unseen">{words.people}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.person}</th>
              <th scope="col">{words.columns.days}</th>
              {mayChange && <th scope="col">{words.lastDay}</th>}
            </tr>
          </thead>
          <tbody>
            {holdings.map(holding => (
              <tr>
                <th scope="row">
                  <HolderName {...props} holding={holding} />
                  <span class="note">
                    {holding.kind === 'holder' ? words.asHolder : words.asStandIn}
                    {holding.hasLeft && ` · ${words.hasLeft}`}
                  </span>
                </th>
                <td data-label={words.columns.days}>
                  {sayDays(holding, view.language)}{' '}
                  {isHeldOn(holding, props.today) && !holding.hasLeft && !post.endedAt && (
                    <span class="tag">{words.presently}</span>
                  )}
                </td>
                {mayChange && (
                  <td data-label={words.lastDay}>
                    <LastDayForm {...props} holding={holding} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

type HoldingProps = PostPartProps & { holding: NamedHolding }

const nameOf = ({ holding, view }: HoldingProps): string =>
  holding.personName ?? erasedPersonWords[view.language]

const HolderName = (props: HoldingProps) => {
  const { holding, view } = props
  const maySee = scopeOf(view.person, ['read', 'person']) === true || holding.personId === view.person.id
  return maySee && holding.personName !== undefined ? (
    <a href={addressOf('person', view.language, { id: holding.personId })}>{holding.personName}</a>
  ) : (
    <>{nameOf(props)}</>
  )
}

const LastDayForm = (props: HoldingProps) => {
  const { post, holding, today, refused, words, view } = props
  const own = refused?.form === 'holding' && refused.draft['holding'] === holding.id ? refused : undefined
  return (
    <form
      class="line-form"
      method="post"
      action={addressOf('postHolding', view.language, { id: post.id })}
      autocomplete="off"
    >
      <input type="hidden" name="version" value={String(post.version)} />
      <input type="hidden" name="holding" value={holding.id} />
      <span class="field">
        <input
          type="date"
          name="lastDay"
          aria-label={words.lastDayOf(nameOf(props))}
          value={own ? (own.draft['lastDay'] ?? '') : (holding.lastDay ?? '')}
        />
        {own && <FieldFault name="lastDay" />}
      </span>
      <button type="submit" name="action" value="end">
        {words.setLastDay}
      </button>
      {holding.firstDay > today && (
        <button type="submit" name="action" value="remove">
          {words.remove}
        </button>
      )}
    </form>
  )
}
