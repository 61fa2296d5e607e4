import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createAnswerDeadline } from './answer-deadline.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const answerAfter = (milliseconds: number) =>
  new Promise<number>(resolve => setTimeout(() => resolve(milliseconds), milliseconds))

test('queries that are answered one after another have as long as each alone', async () => {
  const onSilence = vi.fn<() => void>()
  const { inTime } = createAnswerDeadline(100, onSilence)
  const answers = Promise.all([90, 180, 270].map(milliseconds => inTime(answerAfter(milliseconds))))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await answers).toEqual([90, 180, 270])
  expect(onSilence).not.toHaveBeenCalled()
})

test('after a silence all that wait fail, and what is asked later', async () => {
  const onSilence = vi.fn<() => void>()
  const { inTime } = createAnswerDeadline(100, onSilence)
  const ask = () => inTime(answerAfter(500)).catch((error: Error) => error.message)
  const answers = Promise.all([inTime(answerAfter(90)), ask(), ask()])
  await vi.advanceTimersByTimeAsync(189)
  expect(onSilence).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  const silence = 'Connection terminated: the database did not answer'
  expect([...(await answers), await ask()]).toEqual([90, silence, silence, silence])
  expect(onSilence).toHaveBeenCalledOnce()
})
