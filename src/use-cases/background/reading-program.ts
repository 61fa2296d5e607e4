import { answerOrders } from './answer-orders.ts'
import { limitMemory } from './limit-memory.ts'
import { readFileHere, type ReadOrders } from '../read-file.ts'

// The program of the reading process; `reading-process.ts` starts it and sends one order at a time.
limitMemory(540)
answerOrders(([purpose, order]: [keyof ReadOrders, ReadOrders[keyof ReadOrders]]) =>
  readFileHere(purpose, order),
)
