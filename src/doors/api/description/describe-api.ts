import type { Language } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import { apiWords } from '#i18n/api-words.ts'
import { wordsIn } from '#i18n/in-three.ts'

import { registersInSight } from '../register-sight.ts'
import { describeRegister } from './describe-register.ts'
import { reading } from './operations.ts'
import { schemaNamed, sharedSchemas } from './schemas.ts'

/**
 * The description of the API in OpenAPI 3.1: the registers, fields and changes that somebody may see and
 * make.
 */
export const describeApi = (
  person: Person,
  { language, baseUrl }: { language: Language; baseUrl: string },
): object => {
  const words = wordsIn(apiWords, language)
  const registers = registersInSight(person).map(sight => describeRegister(person, sight, language))
  return {
    openapi: '3.1.0',
    info: { title: words.title, description: words.about, version: '1' },
    servers: [{ url: new URL(baseUrl).origin }],
    // Without a key it answers what the public reads.
    security: [{}, { key: [] }],
    paths: {
      '/api/openapi.json': {
        get: reading(language, { summary: words.description, answer: { type: 'object' } }),
      },
      '/api/registers': {
        get: reading(language, { summary: words.registers, answer: schemaNamed('registers') }),
      },
      ...Object.assign({}, ...registers.map(({ paths }) => paths)),
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: words.key } },
      schemas: Object.assign({ ...sharedSchemas }, ...registers.map(({ schemas }) => schemas)),
    },
  }
}
