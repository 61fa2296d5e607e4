import { plannerHeaders } from '../demo-planner.ts'

/** The plan that a first start opens. */
export const examplePlan = '/en/plan/wetlands-2023-2025'

/** A form as a browser would send it: its address and its fields. */
export type ActivityPageForm = { action: string; fields: Record<string, string> }

/** The addresses of the first activities of the example plan. */
export const activityAddresses = async (address: string, count: number): Promise<string[]> => {
  const page = await (await fetch(`${address}${examplePlan}`, { headers: plannerHeaders(address) })).text()
  const links = page.matchAll(/href="(\/en\/plan\/[^"]*\/activity\/[^"#?]*)"/g)
  return [...new Set([...links].flatMap(([, link]) => link ?? []))].slice(0, count)
}

/** The form on an activity's page that edits its text. @throws Error where the page has none */
export const activityForm = async (address: string, path: string): Promise<ActivityPageForm> => {
  const page = await (await fetch(`${address}${path}`, { headers: plannerHeaders(address) })).text()
  for (const [, head = '', inner = ''] of page.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g))
    if (/<textarea[^>]*name="text"/.test(inner))
      return {
        action: attribute(head, 'action') ?? path,
        fields: { ...inputs(inner), ...textareas(inner), ...selects(inner) },
      }
  throw new Error(`No form with a text at ${path}: ${page.slice(0, 200)}`)
}

/** The answer to a form that is sent as the page's own. */
export const sendForm = (address: string, { action, fields }: ActivityPageForm): Promise<Response> =>
  fetch(`${address}${action}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: plannerHeaders(address),
    redirect: 'manual',
  })

const inputs = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input ([^>]*)>/g)].flatMap(([, head = '']) => {
      const name = attribute(head, 'name')
      const isOff = /type="(?:checkbox|radio)"/.test(head) && !/ checked/.test(head)
      return name === undefined || isOff ? [] : [[name, attribute(head, 'value') ?? '']]
    }),
  )

const textareas = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<textarea ([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, head = '', text = '']) => [
      attribute(head, 'name') ?? '',
      plain(text),
    ]),
  )

const selects = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)].map(([, head = '', options = '']) => [
      attribute(head, 'name') ?? '',
      attribute(/<option ([^>]*selected[^>]*)>/.exec(options)?.[1] ?? '', 'value') ?? '',
    ]),
  )

const attribute = (head: string, name: string): string | undefined => {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1]
  return value === undefined ? undefined : plain(value)
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

const plain = (html: string): string =>
  html.replace(/&(lt|gt|quot|#39|amp);/g, (_, code: string) => characters[code] ?? '')
