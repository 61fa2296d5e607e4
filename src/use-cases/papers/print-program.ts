import { answerOrders } from '../background/answer-orders.ts'
import { print } from './print.ts'

// The program of the print process: started by `print-process.ts`, which sends one order at a time.
answerOrders(print)
