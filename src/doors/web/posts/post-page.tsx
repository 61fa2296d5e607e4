import { mayAnywhere } from '#domain/rights/right.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { postPageWords } from '#i18n/pages/posts.ts'

import { pageBody } from '../frame/page-body.ts'
import { ContentLine } from '../parts/content-text.tsx'
import { postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { AppointForms } from './appoint-forms.tsx'
import { PostFields } from './post-fields.tsx'
import { PostHoldings } from './post-holdings.tsx'
import type { PostPageProps, PostPartProps } from './post-model.ts'

/** The page of a post: who has it, had it and will have it, and the forms of whoever may change that. */
export const postPage = (props: PostPageProps) => {
  const { post, legend, outcome, refused, view } = props
  const { language, person } = view
  const words = wordsIn(postPageWords, language)
  const name = postLabel(post, legend, language)
  const mayChange = mayAnywhere(person, ['change', 'post'])
  return pageBody(
    { title: name },
    <>
      <PageHead
        title={name}
        lead={<ContentLine text={post.title} view={view} />}
        path={administrationPlaces(view, { name: words.title, href: addressOf('posts', language, {}) })}
        view={view}
        refusal={refused?.refusal}
        notice={outcome && { tone: outcome === 'saved' ? 'good' : 'plain', sentence: words[outcome] }}
      />
      {post.endedAt && <p class="notice">{words.hasEnded}</p>}
      <PostHoldings {...props} words={words} />
      {mayChange && !post.endedAt && <AppointForms {...props} words={words} />}
      {mayChange && !post.endedAt && <EditForm {...props} words={words} />}
      {mayChange && <StateForm {...props} words={words} />}
    </>,
  )
}

const EditForm = ({ post, refused, words, view }: PostPartProps) => {
  const own = refused?.form === 'edit' ? refused : undefined
  const now = {
    code: post.code,
    qualifier: post.qualifier,
    en: say(post.title, 'en').text,
    fr: say(post.title, 'fr').text,
    es: say(post.title, 'es').text,
  }
  return (
    <details class="change" open={own !== undefined}>
      <summary>{words.edit}</summary>
      <form
        class="card paper-form"
        method="post"
        action={addressOf('post', view.language, { id: post.id })}
        autocomplete="off"
        data-warn={own ? 'refused' : 'changed'}
      >
        <input type="hidden" name="version" value={String(post.version)} />
        <PostFields
          texts={own?.draft ?? now}
          now={own?.refusal.code === 'clash' ? now : undefined}
          isRefused={own !== undefined}
          view={view}
        />
        <p>
          <button type="submit" class="first">
            {words.save}
          </button>
        </p>
      </form>
    </details>
  )
}

const StateForm = ({ post, words, view }: PostPartProps) => (
  <section aria-labelledby="post-state">
    <h2 id="post-state">{words.state}</h2>
    <form class="state-form" method="post" action={addressOf('postState', view.language, { id: post.id })}>
      <p>{words.endLead}</p>
      <input type="hidden" name="version" value={String(post.version)} />
      <button type="submit" name="state" value={post.endedAt ? 'open' : 'ended'}>
        {post.endedAt ? words.takeBack : words.end}
      </button>
    </form>
  </section>
)
