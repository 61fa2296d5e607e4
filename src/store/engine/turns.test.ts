import { expect, test } from 'vitest'

import { createTurns } from './turns.ts'

test('turns of one key follow one another in the order of the requests; another key does not wait', async () => {
  const turns = createTurns()
  const order: string[] = []
  const work = async (key: string, name: string) => {
    const end = await turns.take(key)
    order.push(name)
    await new Promise(setImmediate)
    order.push(`${name} ended`)
    end()
  }
  await Promise.all([work('a', 'first'), work('a', 'second'), work('b', 'other'), work('a', 'third')])
  expect(order.filter(name => !name.startsWith('other')).join(', ')).toBe(
    'first, first ended, second, second ended, third, third ended',
  )
  expect(order.indexOf('other')).toBeLessThan(order.indexOf('first ended'))
})

test('whoever waits too long is refused, and the next one is not', async () => {
  const turns = createTurns(20)
  const end = await turns.take('a')
  await expect(turns.take('a')).rejects.toMatchObject({ code: 'databaseBusy' })
  const next = turns.take('a')
  end()
  await expect(next).resolves.toBeTypeOf('function')
})
