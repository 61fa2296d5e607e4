import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The network address of the connection by which a request came. */
export const connectionAddress = (c: Context): string => getConnInfo(c).remote.address ?? ''

/**
 * The network address of who sends a request, through so many proxies of our own.
 * Each proxy writes the address of who asked it at the end of a header; what stands before may be invented.
 * Of an IPv6 address the network counts, because one machine has many of them.
 */
export const visitorAddress =
  (proxies: number) =>
  (c: Context): string => {
    const passed = (c.req.header('x-forwarded-for') ?? '').split(',').map(each => each.trim())
    const address = proxies > 0 ? (passed.at(-proxies) ?? '') : ''
    return networkOf(address || connectionAddress(c))
  }

const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array.from({ length: 8 - groups.length - rest.length }, () => '0') : []
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
