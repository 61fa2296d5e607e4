import { once } from 'node:events'
import { createServer } from 'node:http'

import { Provider } from 'oidc-provider'

/**
 * What the provider says of somebody, as Microsoft Entra does: `sub` and groups are numbers, `amr` the means.
 */
export type Claims = {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
  groups?: string[]
  amr?: string[]
}

/** A real provider of OpenID Connect at this machine. Whoever comes is the person in `present`. */
export type IdentityProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  present: { claims: Claims }
  stop: () => Promise<void>
}

/** A running provider, which sends browsers back to this address. */
export const startIdentityProvider = async (redirectUri: () => string): Promise<IdentityProvider> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The provider has no port')
  const issuer = `http://127.0.0.1:${place.port}`
  const present: IdentityProvider['present'] = { claims: { sub: '1' } }
  const known = new Map<string, Claims>()
  const clientId = 'jacana'
  const clientSecret = 'a-secret-of-the-client-with-many-signs'
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri()] }],
    claims: {
      openid: ['sub', 'groups', 'amr'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ ...known.get(id), sub: id }),
    }),
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) {
      answer(request, response)
      return
    }
    const finish = async () => {
      const { prompt, params, grantId } = await provider.interactionDetails(request, response)
      if (prompt.name === 'login') {
        known.set(present.claims.sub, present.claims)
        await provider.interactionFinished(request, response, {
          login: { accountId: present.claims.sub, amr: present.claims.amr ?? ['pwd'] },
        })
        return
      }
      const grant = grantId
        ? await provider.Grant.find(grantId)
        : new provider.Grant({ accountId: present.claims.sub, clientId: String(params['client_id']) })
      grant?.addOIDCScope('openid profile email')
      await provider.interactionFinished(request, response, { consent: { grantId: await grant?.save() } })
    }
    finish().catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    issuer,
    clientId,
    clientSecret,
    present,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
