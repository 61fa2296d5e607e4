import type { Hono } from 'hono'

/** A browser without pictures: it keeps cookies, follows nothing, and sends forms as a browser does. */
export type FormBrowser = {
  get: (address: string) => Promise<Response>
  post: (address: string, fields: Readonly<Record<string, string>>) => Promise<Response>
  cookies: Map<string, string>
}

/** A browser at this network address. */
export const openFormBrowser = (
  app: Hono,
  { address = '192.0.2.1', origin = 'http://localhost' } = {},
): FormBrowser => {
  const cookies = new Map<string, string>()
  const send = async (
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
  ) => {
    const response = await app.request(`${origin}${path}`, {
      ...init,
      headers: {
        ...init.headers,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        'x-test-address': address,
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(/;\s*/)
      const [name = '', ...value] = pair.split('=')
      if (attributes.some(each => /^max-age=0$/i.test(each))) cookies.delete(name)
      else cookies.set(name, value.join('='))
    }
    return response
  }
  return {
    cookies,
    get: path => send(path, {}),
    post: (path, fields) =>
      send(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}
