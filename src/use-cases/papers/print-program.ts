import { messageOf, type PressMessage } from './print-message.ts'
import { print, type PrintOrder } from './print.ts'

// The process of the press: started by `press.ts`, which sends one order at a time. It ends when its starter is gone.

// Where nobody hears it any more there is nobody to tell that either.
const say = (message: PressMessage): void => void process.send?.(message, undefined, undefined, () => {})

process.on('message', (order: PrintOrder) => {
  const printing = print(order, { tell: step => say({ kind: 'step', step }) })
  printing.then(
    printed => say({ kind: 'printed', printed }),
    (error: unknown) => say(messageOf(error)),
  )
})

// Ctrl+C in a terminal reaches the whole family of processes: who started this one decides when it ends.
process.on('SIGINT', () => {})
