/** The headers of a request that somebody of the example sends from the program's own pages. */
export type DemoHeaders = { origin: string; cookie: string }

/** Becomes a person of the example at a running program, as a visitor does; the answer is their headers. */
export const becomeDemoPerson = async (address: string, name: string): Promise<DemoHeaders> => {
  const page = await (await fetch(`${address}/en/demo`)).text()
  const person = new RegExp(`${name}[\\s\\S]*?value="([^"]+)"`).exec(page)?.[1] ?? ''
  const answer = await fetch(`${address}/en/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { origin: address },
    redirect: 'manual',
  })
  const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')
  if (answer.status !== 303 || cookie === '')
    throw new Error(`Nobody could become ${name}: ${answer.status} ${await answer.text()}`)
  return { origin: address, cookie }
}

/** Becomes the administrator of the example, who reads and writes the list of mail. */
export const becomeAdministrator = (address: string): Promise<DemoHeaders> =>
  becomeDemoPerson(address, 'Noor Sedge')
