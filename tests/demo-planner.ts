/** The planner of the example, whom tests of the whole program become, as a visitor does. */
const plannerName = 'Elena Marsh'

const cookies = new Map<string, string>()

/** Becomes the planner of the example at a running program; `plannerHeaders` then has the cookie. */
export const becomePlanner = async (address: string): Promise<void> => {
  const page = await (await fetch(`${address}/en/demo`)).text()
  const person = new RegExp(`${plannerName}[\\s\\S]*?value="([^"]+)"`).exec(page)?.[1] ?? ''
  const answer = await fetch(`${address}/en/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { origin: address },
    redirect: 'manual',
  })
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')
  if (answer.status !== 303 || cookie === '')
    throw new Error(`Nobody could become ${plannerName}: ${answer.status} ${await answer.text()}`)
  cookies.set(address, cookie)
}

/** The headers of a request that the planner sends from the program's own pages. */
export const plannerHeaders = (address: string): { origin: string; cookie: string } => ({
  origin: address,
  cookie: cookies.get(address) ?? '',
})
