import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { show, viewOf, type Web } from '../frame/show.ts'
import type { MakeSent } from './make-form.tsx'
import { PapersPage } from './papers-page.tsx'

/** Answers with the papers of a plan. What was refused is said above the form, which keeps what was sent. */
export const showPapersPage = async (
  c: Context,
  web: Web,
  refused?: { refusal: Refusal; sent: MakeSent; status: ContentfulStatusCode },
): Promise<Response> => {
  const view = viewOf(c, web)
  const found = await web.jacana.do(showPapers, web.person, { slug: c.req.param('slug') ?? '' })
  const page = (
    <PapersPage
      {...found}
      words={wordsIn(paperPageWords, view.language)}
      view={view}
      made={found.papers.find(({ id }) => id === c.req.query('made'))}
      refused={
        refused && {
          sentence: refusalSentence(view.language, refused.refusal),
          sent: refused.sent,
          tone: refused.refusal.code === 'cancelled' ? 'plain' : 'bad',
        }
      }
    />
  )
  return show(c, page, refused?.status)
}
