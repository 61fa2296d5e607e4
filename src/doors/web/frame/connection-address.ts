import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The network address of the connection by which a request came. */
export const connectionAddress = (c: Context): string => getConnInfo(c).remote.address ?? ''
