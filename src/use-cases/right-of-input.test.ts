import { expect, test } from 'vitest'
import { z } from 'zod'

import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Grant, Person } from '#domain/rights/right.ts'
import { registers } from '#registers/index.ts'
import { stranger } from '#tests/people.ts'
import { createJacana, defineUseCase } from './use-case.ts'

const jacana = createJacana({})
const register = registers[0]?.name ?? ''
const kind = recordsKind(register)
const personWith = (...grants: Grant[]): Person => ({ id: 'me', name: 'Me', grants })

const look = defineUseCase({
  name: 'look',
  kind: 'pure',
  right: ({ register: name }) => ['read', recordsKind(name)],
  input: z.object({ register: z.string(), verb: z.enum(['export', 'change']).optional() }),
  alsoRights: ({ register: name, verb }) => (verb ? [[verb, recordsKind(name)]] : []),
  run: async ({ input }) => input.register,
})

test('the right may depend on the input, which is read first', async () => {
  const reader = personWith({ right: ['read', kind] })
  expect(await jacana.do(look, reader, { register })).toBe(register)
  await expect(jacana.do(look, stranger, { register })).rejects.toMatchObject({
    code: 'notPermitted',
    values: { useCase: 'look', denial: { reason: 'role', right: ['read', kind] } },
  })
  await expect(jacana.do(look, reader, { register, verb: 'export' })).rejects.toMatchObject({
    code: 'notPermitted',
    values: { denial: { right: ['export', kind] } },
  })
  await expect(jacana.do(look, reader, {} as { register: string })).rejects.toMatchObject({
    code: 'inputInvalid',
  })
})

test('a register that is not there is not found, whoever asks', async () => {
  for (const person of [stranger, personWith({ right: ['read', 'records:none'] })])
    await expect(jacana.do(look, person, { register: 'none' })).rejects.toMatchObject({ code: 'notFound' })
})
