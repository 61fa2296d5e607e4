import { becomeDemoPerson, type DemoHeaders } from './demo-person.ts'

const headers = new Map<string, DemoHeaders>()

/** Becomes the planner of the example at a running program; `plannerHeaders` then has the cookie. */
export const becomePlanner = async (address: string): Promise<void> => {
  headers.set(address, await becomeDemoPerson(address, 'Elena Marsh'))
}

/** The headers of a request that the planner sends from the program's own pages. */
export const plannerHeaders = (address: string): DemoHeaders =>
  headers.get(address) ?? { origin: address, cookie: '' }
