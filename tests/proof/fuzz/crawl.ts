import { plannerHeaders } from '#tests/demo-planner.ts'

/** The addresses and forms that a reader finds on the pages. */
export type Site = { pages: string[]; forms: { action: string; fields: string[] }[] }

/** The pages that are linked from the first one, one address of each kind, and their forms. */
export const crawl = async (address: string, first: string, most: number): Promise<Site> => {
  const pages = new Map([[kindOf(first), first]])
  const forms = new Map<string, { action: string; fields: string[] }>()
  for (const path of pages.values()) {
    const answer = await fetch(`${address}${path}`, { headers: plannerHeaders(address) })
    if (!answer.headers.get('content-type')?.includes('text/html')) {
      await answer.arrayBuffer()
      continue
    }
    const html = await answer.text()
    for (const link of valuesOf(html, /\shref="(\/[^"#]*)/g))
      if (pages.size < most && !pages.has(kindOf(link))) pages.set(kindOf(link), link)
    for (const [, head = '', inner = ''] of html.matchAll(
      /<form ([^>]*method="post"[^>]*)>([\s\S]*?)<\/form>/g,
    )) {
      const action = plain(/action="([^"]*)"/.exec(head)?.[1] ?? path)
      forms.set(kindOf(action), { action, fields: valuesOf(inner, /\sname="([^"]*)"/g) })
    }
  }
  return { pages: [...pages.values()], forms: [...forms.values()] }
}

// Pages of one kind differ by numbers, hashes and the values of their query.
const kindOf = (path: string): string => path.replace(/=[^&]*/g, '=').replace(/[\w-]*\d[\w.-]*/g, '0')

const valuesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => plain(value))

const plain = (html: string): string => html.replaceAll('&amp;', '&')
