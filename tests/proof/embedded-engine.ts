import { openInMemory } from '#store/engine/embedded.ts'
import type { Engine } from '#store/engine/engine.ts'
import type { Proof } from './proof.ts'
import { wait } from './wait.ts'

/** Proves that the embedded database gives each statement its own answer and does not block the program. */
export const embeddedEngine: Proof = {
  name: 'embedded database: refused statements, and waits meanwhile',
  run: async size => {
    const engine = await openInMemory()
    try {
      const right = await rightAnswers(engine, 200)
      const longest = await longestWait(engine, size === 'whole' ? 6000 : 2000)
      const figures = `${right} of 200 good statements right among 200 refused; longest wait among inserts ${longest} ms`
      return { holds: right === 200 && longest <= 100, figures }
    } finally {
      await engine.close()
    }
  },
}

/** The number of `count` valid statements with the right answer, with as many failed ones between them. */
const rightAnswers = async ({ pool }: Engine, count: number): Promise<number> => {
  const ask = async (number: number): Promise<boolean> => {
    const { rows } = await pool.query<{ answer: number }>('select $1::int as answer', [number])
    return rows[0]?.answer === number
  }
  const refuse = async (): Promise<boolean> => (await pool.query('select 1 / $1::int', [0])).rowCount === null
  let right = 0
  for (let number = 0; number < count; number++) {
    await refuse().catch(() => false)
    if (await ask(number).catch(() => false)) right++
  }
  return right
}

/** The longest delay in milliseconds of a timer of 20 ms during `inserts` inserts of small rows. */
const longestWait = async ({ pool }: Engine, inserts: number): Promise<number> => {
  let isDone = false
  const insert = async (): Promise<void> => {
    await pool.query('create temporary table leaf (number int)')
    for (let number = 0; number < inserts; number++)
      await pool.query('insert into leaf values ($1)', [number])
    isDone = true
  }
  const work = insert()
  let longest = 0
  for (let last = performance.now(); !isDone; last = performance.now()) {
    await wait(20)
    longest = Math.max(longest, performance.now() - last - 20)
  }
  await work
  return Math.round(longest)
}
