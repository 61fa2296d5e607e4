import { languages } from '#domain/language.ts'

import { paths } from '../paths.ts'
import type { Route } from '../route.ts'

/** The file that tells search engines what they may read: the open pages where something is published. */
export const robotsOf = (baseUrl: string, routes: readonly Route[], isPublished: boolean): string => {
  const listed = routes.filter(({ open }) => open === 'listed')
  const rooms = new Set(listed.map(({ name }) => roomOf(paths[name])))
  const allowed = isPublished
    ? [...languages.flatMap(language => [...rooms].map(room => `/${language}${room}`)), ...files]
    : []
  const lines = ['User-agent: *', ...allowed.map(path => `Allow: ${path}`), 'Disallow: /']
  return `${[...lines, ...(isPublished ? ['', `Sitemap: ${baseUrl}/sitemap.xml`] : [])].join('\n')}\n`
}

/** What a page needs in order to be seen as people see it. */
const files = ['/assets/', '/icon.svg', '/sitemap.xml']

// The first page's address begins all others, so its end is marked. What is not open within a room refuses
// the public, and says that it is not to be listed.
const roomOf = (path: string): string => (path === '/' ? '$' : (/^\/[^/]+/.exec(path)?.[0] ?? path))
