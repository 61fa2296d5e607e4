import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { activityStatuses } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { activityAddress, activityName } from '../addresses/addresses.ts'
import { activityNamed } from '../parts/plan-places.ts'
import { show, viewOf, type Web } from '../frame/show.ts'
import { statusOf } from '../frame/problem.tsx'
import { ActivityPage } from './activity-page.tsx'
import type { Draft } from './activity-form.tsx'

const path = '/:language{(?:en|fr|es)}/plan/:slug/activity/:name'
const mostBytes = 256 * 1024

/** An activity, and the form that changes it. */
export const mountActivity = (app: Hono, web: Web): void => {
  app.get(path, async c => {
    const { slug, name } = c.req.param()
    const view = viewOf(c, web)
    const { plan, trail, notes, ...place } = await shownActivity(web, slug, name)
    if (name !== activityName(place.result.number, place.activity)) {
      return c.redirect(activityAddress(view.language, slug, place.result.number, place.activity), 301)
    }
    return show(
      c,
      <ActivityPage
        plan={plan}
        place={place}
        trail={trail}
        notes={notes}
        view={view}
        saved={c.req.query('saved') !== undefined}
      />,
    )
  })

  app.post(path, bodyLimit({ maxSize: mostBytes, onError: tooLarge }), async c => {
    const { slug, name } = c.req.param()
    const { language } = viewOf(c, web)
    const { activity, result } = await shownActivity(web, slug, name)
    const draft = readDraft(await c.req.parseBody())
    try {
      await web.jacana.do(reviseActivity, web.person, {
        slug,
        id: activity.id,
        language,
        ...changesOf(draft),
      })
    } catch (error) {
      if (error instanceof Refusal && (error.code === 'clash' || error.code === 'inputInvalid')) {
        return showRefused(c, web, { slug, name }, draft, error)
      }
      throw error
    }
    return c.redirect(`${activityAddress(language, slug, result.number, activity)}?saved`, 303)
  })
}

const shownActivity = async (web: Web, slug: string, name: string) => {
  const found = activityNamed(await web.jacana.do(showPlan, web.person, { slug }), name)
  if (!found) throw new Refusal('notFound', { what: name })
  return web.jacana.do(showActivity, web.person, { slug, id: found.activity.id })
}

const tooLarge = (): never => {
  throw new Refusal('inputInvalid')
}

/** What the form sent, every field as text; a field that is not there is empty. */
const readDraft = (body: Record<string, unknown>): Draft => {
  const field = (name: keyof Draft): string => {
    const value = body[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    version: field('version'),
    text: field('text'),
    status: field('status'),
    leads: field('leads'),
    funding: field('funding'),
    deadline: field('deadline'),
    priority: field('priority'),
    tags: field('tags'),
    why: field('why'),
  }
}

/** The draft as the use-case takes it: no words in a language is not a change of them, and an unknown status is refused. */
const changesOf = ({ text, status, ...draft }: Draft) => {
  const known = activityStatuses.find(each => each === status)
  if (!known) throw new Refusal('inputInvalid', { field: 'status', problem: status })
  return { ...draft, ...(text.trim() !== '' && { text }), status: known }
}

type Where = { slug: string; name: string }

const showRefused = async (
  c: Context,
  web: Web,
  { slug, name }: Where,
  draft: Draft,
  refusal: Refusal,
): Promise<Response> => {
  const { plan, trail, notes, ...place } = await shownActivity(web, slug, name)
  const view = viewOf(c, web)
  const trouble = { sentence: refusalSentence(view.language, refusal), clash: refusal.code === 'clash' }
  return show(
    c,
    <ActivityPage
      plan={plan}
      place={place}
      trail={trail}
      notes={notes}
      view={view}
      refused={{ draft, trouble }}
    />,
    statusOf(refusal.code),
  )
}
