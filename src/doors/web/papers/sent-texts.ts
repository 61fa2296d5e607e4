import type { Context } from 'hono'

/** The texts that a form sent under these names; what it did not send is empty. */
export const sentTexts = async <Name extends string>(
  c: Context,
  names: readonly Name[],
): Promise<Record<Name, string>> => {
  const body: Record<string, unknown> = await c.req.parseBody()
  const texts = names.map(name => [name, typeof body[name] === 'string' ? body[name] : ''] as const)
  return Object.fromEntries(texts) as Record<Name, string>
}
