import fc from 'fast-check'

import type { Site } from './crawl.ts'
import type { HostileRequest } from './request.ts'

// Values that often break programs. None is known to break a library of Jacana.
const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '2147483648',
  'null',
  'true',
  '\0',
  'a\0b',
  '\u202e',
  '\r\nX-Injected: 1',
  `'";--`,
  '../../etc/passwd',
  '%00',
  '%',
  '<b>x</b>',
  '${7*7}',
  'a'.repeat(5000),
  'é'.repeat(3000),
  '((((',
  ')|&!:*',
  "\\'",
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
  'en',
  'xlsx',
  'completed',
  '0000',
  '0000-01-01',
  '2024-02-30',
  '9999-12-31',
  'held;..0000-01-01',
  // Places in a list as no list writes them: the 30th of February, the year 0, an id with NUL.
  ...[
    ['-changedAt en', '2024-02-30 00:00:00', 'x'],
    ['-from en', '0000-01-01', 'x'],
    ['-from en', '2024-01-01', 'a\0b'],
  ].map(([order, key, id]) => Buffer.from(JSON.stringify([order, 1, key, id])).toString('base64url')),
]
const segments = [
  '%00',
  '%2e%2e',
  '..',
  '%2f',
  '%5c',
  '%ff',
  '%c0%af',
  '%ed%a0%80',
  '%F0%9F%98%80',
  '%',
  '%zz',
  ';a=b',
  'a'.repeat(4000),
  '__proto__',
  'constructor',
  '*',
  '~',
  "'",
  '"',
  '(en)',
  '..%00.json',
  '.json',
  '.docx',
  'null',
  '0',
  '-1',
]
const headerValues = [
  '',
  '*',
  'a'.repeat(3000),
  '"',
  'en;q=',
  'xx-XX,*;q=9',
  'br;q=0, gzip',
  'W/"x"',
  'theme=dark; theme=light',
  'theme=%',
  '=;=;',
  'bytes=0-',
  'bytes=9-1',
  'https',
  'elsewhere.example',
]
const headerNames = [
  'accept',
  'accept-encoding',
  'accept-language',
  'cookie',
  'if-none-match',
  'range',
  'turbo-frame',
  'user-agent',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-http-method-override',
  'x-original-url',
]
const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'text/plain',
  'multipart/form-data; boundary=',
  'application/json',
  'application/x-www-form-urlencoded; charset=utf-16',
  '',
  'x',
]

const one = <Value>(list: readonly Value[]) => fc.constantFrom(...list)

/** Hostile requests from the site's own origin: broken paths, queries, headers, bodies and methods. */
export const hostileRequests = (site: Site, origin: string): fc.Arbitrary<HostileRequest> =>
  fc.oneof(
    { weight: 5, arbitrary: reads(site) },
    { weight: 4, arbitrary: writes(site, origin) },
    { weight: 1, arbitrary: others(site, origin) },
  )

const reads = ({ pages }: Site): fc.Arbitrary<HostileRequest> =>
  fc.record({ method: fc.constant('GET'), path: one(pages).chain(harmedPath), headers: oddHeaders })

const writes = ({ forms }: Site, origin: string): fc.Arbitrary<HostileRequest> =>
  one(forms).chain(({ action, fields }) =>
    fc.record({
      method: fc.constant('POST'),
      path: fc.oneof(
        { weight: 2, arbitrary: fc.constant(action) },
        { weight: 1, arbitrary: harmedPath(action) },
      ),
      headers: fc
        .tuple(oddHeaders, one(types))
        .map(([odd, type]) => ({ ...odd, origin, 'content-type': type })),
      body: bodies(fields),
    }),
  )

const others = ({ pages }: Site, origin: string): fc.Arbitrary<HostileRequest> =>
  fc.record({
    method: one(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND', 'TRACE']),
    path: one(pages),
    headers: oddHeaders.map(odd => ({ ...odd, origin })),
  })

const oddHeaders = fc.dictionary(one(headerNames), one(headerValues), { maxKeys: 3 })

const harmedPath = (path: string): fc.Arbitrary<string> => {
  const parts = path.split('/')
  const harmed = fc
    .tuple(fc.nat(parts.length - 1), one(segments), fc.boolean())
    .map(([at, segment, isAdded]) =>
      parts.map((part, index) => (index === at ? (isAdded ? part : '') + segment : part)).join('/'),
    )
  const withQuery = fc
    .tuple(
      fc.oneof(fc.constant(path), harmed),
      one(['q', 'page', 'year', 'lead', 'status', 'from', 'to', '__proto__']),
      one(values),
    )
    .map(
      ([base, name, value]) => `${base}${base.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`,
    )
  return fc.oneof(harmed, withQuery).map(harm => (harm.startsWith('/') ? harm : `/${harm}`))
}

const bodies = (fields: readonly string[]): fc.Arbitrary<string | Buffer> => {
  const names = [...fields, '__proto__', 'constructor', 'a[b]', '']
  const pairs = fc.array(fc.tuple(one(names), one(values)), { maxLength: 8 })
  const form = pairs.map(list =>
    list.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&'),
  )
  const parts = pairs.map(list =>
    list
      .map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join(''),
  )
  const multipart = fc
    .tuple(parts, one(['--b--\r\n', '--b', '', '--c--\r\n']))
    .map(([list, end]) => list + end)
  const bytes = fc.uint8Array({ maxLength: 300 }).map(list => Buffer.from(list))
  const odd = one(['', '[[[[', 'a=1&'.repeat(3000), '%zz=%', JSON.stringify({ version: 1 })])
  return fc.oneof({ weight: 4, arbitrary: form }, { weight: 3, arbitrary: multipart }, bytes, odd)
}
