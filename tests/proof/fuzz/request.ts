import http from 'node:http'

/** A request over HTTP, hostile or not. */
export type HostileRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

/** The answer: a status and the start of the text, or the reason why there is none. */
export type HostileAnswer = { status: number; text: string } | { fault: string }

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
const patience = 15_000

/** The answer to a request that `fetch` would refuse to send; undefined where Node refuses it too. */
export const sendHostile = (
  address: string,
  { method, path, headers, body }: HostileRequest,
): Promise<HostileAnswer | undefined> =>
  new Promise(resolve => {
    const { hostname, port } = new URL(address)
    const fail = (error: NodeJS.ErrnoException): void => resolve({ fault: error.code ?? error.message })
    try {
      const request = http.request({ hostname, port, agent, method, path, headers }, answer => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', fail)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
        )
      })
      request.setTimeout(patience, () => request.destroy(Object.assign(new Error(), { code: 'hang' })))
      request.on('error', fail)
      request.end(body)
    } catch {
      resolve(undefined)
    }
  })
