import type { Language } from '#domain/language.ts'
import { addressOf, type PathName } from '#doors/web/paths.ts'
import type { ExampleWorld } from '#doors/web/route.ts'
import { routes } from '#doors/web/routes.ts'

/** The address in a language of each example that the routes name, after the name of its route. */
export const exampleAddresses = (world: ExampleWorld, language: Language): [PathName, string][] =>
  routes.flatMap(({ name, examples }) =>
    (examples?.(world) ?? []).map(({ parts, query }): [PathName, string] => [
      name,
      addressOf(name, language, parts, query),
    ]),
  )
