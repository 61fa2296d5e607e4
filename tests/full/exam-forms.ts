import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

import { type Language, languages } from '#domain/language.ts'
import { type PathName, paths } from '#doors/web/paths.ts'
import { routes } from '#doors/web/routes.ts'
import { exampleAddresses } from '../example-addresses.ts'
import type { OpenWorld } from '../example-world.ts'
import { readPageForms } from '../page-forms.ts'
import { breakForm, buttonsOf, fillForm } from './fill-form.ts'
import { type Journey, startJourney } from './journey.ts'
import { readAddressState, readFocus, readPageState } from './page-state.ts'
import type { BrowserVisit } from './visit.ts'

/** An exam that sends the forms of the routes, one after the other. */
export type FormExam = {
  /**
   * Sends the forms of a route from its page, refused and accepted, and goes through the history after each.
   */
  examine: (name: PathName, page: PathName, language: Language) => Promise<void>
  /** The routes whose forms were accepted. */
  accepted: ReadonlySet<PathName>
}

/** Where a form is: its page, and its number among those of the page that are sent to the same address. */
type FormPlace = { address: string; action: string; index: number; shape: string }

/** The exam of the forms of this world. */
export const createFormExam = (
  { base, ...visit }: BrowserVisit,
  { pages, world, files }: OpenWorld,
): FormExam => {
  const accepted = new Set<PathName>()
  /**
   * The known addresses without their language: those that forms led to, the newest first, then the examples.
   */
  const addresses = exampleAddresses(world, 'en').map(([, address]) => address.slice(3))

  /** The forms of a route on the known pages; a shape is the names of the fields. */
  async function* formsOf(name: PathName, page: PathName, language: Language): AsyncGenerator<FormPlace> {
    for (const known of addresses.filter(each => routeOf(each) === page)) {
      const address = `/${language}${known}`
      const forms = readPageForms(await (await pages.app.request(address)).text())
      for (const form of forms.filter(({ action }) => routeOf(action.slice(3)) === name)) {
        const shape = form.fields.map(field => field.name.split(' ')[0]).join()
        const index = forms.filter(({ action }) => action === form.action).indexOf(form)
        yield { address, action: form.action, index, shape }
      }
    }
  }

  const examine: FormExam['examine'] = async (name, page, language) => {
    const start = `/${languages.find(each => each !== language)}/search`
    const journey = await startJourney({ base, ...visit }, start)
    const file = Object.entries(files).find(([route]) => route === name)?.[1]
    const visitForm = async (shape: string): Promise<ExaminedForm | undefined> => {
      // What was sent before may have changed where the form is.
      for await (const place of formsOf(name, page, language)) {
        if (place.shape !== shape) continue
        const { address, action, index } = place
        const form = journey.page.locator(`form[method=post][action="${action}"]`).nth(index)
        await journey.visit(start)
        await journey.visit(address)
        const fill = () => fillForm(form, file)
        return {
          journey,
          form,
          fill,
          address: base + address,
          start: base + start,
          title: `${address}, ${shape}`,
        }
      }
      return undefined
    }
    /** Sends the form of this shape by one of its buttons; the result is how many it has. */
    const accept = async (shape: string, at: number): Promise<number> => {
      const form = await visitForm(shape)
      const sent = form && (await sendAccepted(form, at))
      if (!sent) return 0
      accepted.add(name)
      addresses.unshift(sent.answer.slice(base.length + 3))
      return sent.buttons
    }
    const shapes = new Set<string>()
    for await (const { shape } of formsOf(name, page, language)) shapes.add(shape)
    for (const [turn, shape] of [...shapes].entries()) {
      const form = turn === 0 ? await visitForm(shape) : undefined
      if (form) await sendRefused(form)
      if ((await accept(shape, 0)) > 1) await accept(shape, -1)
    }
    await journey.end()
  }
  return { examine, accepted }
}

const patterns = routes.map(({ name }) => {
  const path = paths[name].replaceAll(/:\w+(?:\{((?:[^{}])*)\})?/g, (_, part = '[^/]+') => part)
  return { name, pattern: new RegExp(`^${path}$`) }
})

/** The route of an address without its language. */
const routeOf = (address: string): PathName | undefined => {
  const [path = ''] = address.split('?')
  return patterns.find(({ pattern }) => pattern.test(path || '/'))?.name
}

/** A form on the open page, what fills it, the addresses of its page and of the page before. */
type ExaminedForm = {
  journey: Journey
  form: Locator
  fill: () => Promise<void>
  address: string
  start: string
  title: string
}

/**
 * Sends a form with a fault twice: with the history after the first answer, with a reload after the second.
 */
const sendRefused = async ({ journey, form, fill, address, ...place }: ExaminedForm): Promise<void> => {
  const { page, sendings, questions } = journey
  const title = `${place.title}, refused`
  const sendBroken = async () => {
    await fill()
    const [button] = await buttonsOf(form)
    return button && (await breakForm(form)) ? journey.send(button) : undefined
  }
  const answer = await sendBroken()
  if (!answer) return
  expect.soft(answer.status(), title).toBeGreaterThanOrEqual(400)
  expect.soft(page.url(), title).toBe(address)
  expect.soft(await readFocus(page), `${title}: the focus`).toMatch(/^(?:notice|fault)$/)
  const mustAsk = (await page.locator('form[data-warn=refused]').count()) > 0
  await journey.back()
  expect.soft(questions, title).toHaveLength(mustAsk ? 1 : 0)
  await journey.expectTruth(`${title}, Back`)
  await journey.forward()
  await journey.expectTruth(`${title}, Forward`)
  expect.soft(sendings, title).toHaveLength(1)
  await sendBroken()
  await page.reload()
  await journey.expectTruth(`${title}, reload`)
  expect.soft(sendings, title).toHaveLength(2)
}

/**
 * Sends a form by one of its buttons, and goes through the history; the result is the address of the answer.
 */
const sendAccepted = async (
  form: ExaminedForm,
  at: number,
): Promise<{ answer: string; buttons: number } | undefined> => {
  const { journey, address, start } = form
  const { page, sendings } = journey
  const title = `${form.title}, button ${at}`
  await form.fill()
  const buttons = await buttonsOf(form.form)
  const button = buttons.at(at)
  if (!button) return undefined
  const before = sendings.length
  const response = await journey.send(button)
  expect(response.status(), title).toBe(303)
  const [answer = ''] = new URL(response.headers()['location'] ?? '', address).href.split('#')
  expect.soft(page.url(), title).toBe(answer)
  await journey.expectTruth(`${title}, the answer`)
  await examineAnswer(journey, title)
  await page.reload()
  await journey.expectTruth(`${title}, reload`)
  await journey.back()
  expect.soft([address, start], title).toContain(page.url())
  await journey.expectTruth(`${title}, Back`)
  await journey.forward()
  expect.soft(page.url(), title).toBe(answer)
  await journey.expectTruth(`${title}, Forward`)
  expect.soft(sendings.length - before, title).toBe(1)
  return { answer, buttons: buttons.length }
}

/**
 * Expects that the focus is on what the answer says, and that the page in other languages does not repeat it.
 */
const examineAnswer = async ({ page }: Journey, title: string): Promise<void> => {
  const { notices } = await readPageState(page)
  const hasTarget = (await page.locator('[autofocus]').count()) > 0
  const expectedFocus = notices.length > 0 ? 'notice' : hasTarget ? 'autofocus' : 'page'
  expect.soft(await readFocus(page), `${title}: the focus`).toBe(expectedFocus)
  const isInAddress = new URL(page.url()).search !== ''
  for (const link of isInAddress ? await page.locator('.tongues a:not([aria-current])').all() : []) {
    const address = (await link.getAttribute('href')) ?? ''
    expect.soft((await readAddressState(page, address)).notices, `${title}, ${address}`).toEqual([])
  }
}
