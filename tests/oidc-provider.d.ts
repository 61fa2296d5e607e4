declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** A grant of somebody to a client. */
  export class ProviderGrant {
    static find(id: string): Promise<ProviderGrant | undefined>
    constructor(facts: { accountId: string; clientId: string })
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  /** A provider of OpenID Connect: the parts that the tests use. */
  export class Provider {
    Grant: typeof ProviderGrant
    constructor(issuer: string, configuration: Configuration)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ prompt: { name: string }; params: Record<string, unknown>; grantId?: string }>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
  }

  /** What is set for a provider. */
  export type Configuration = {
    clients: object[]
    claims: Record<string, string[]>
    conformIdTokenClaims: boolean
    features: object
    interactions: { url: (context: unknown, interaction: { uid: string }) => string }
    findAccount: (context: unknown, id: string) => { accountId: string; claims: () => object }
  }
}
