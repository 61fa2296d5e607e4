import { answerOrders } from '../background/answer-orders.ts'
import { print } from './print.ts'

// The program of the print process; `print-process.ts` starts it and sends one order at a time.
answerOrders(print)
