/** Resolves after some milliseconds. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

/** Resolves after a random time up to some milliseconds. */
export const waitUpTo = (milliseconds: number): Promise<void> => wait(Math.random() * milliseconds)

/** Resolves once a condition is true. @throws Error after `patience` milliseconds */
export const waitUntil = async (condition: () => boolean, what: string, patience = 60_000): Promise<void> => {
  for (const start = Date.now(); !condition(); await wait(15))
    if (Date.now() - start > patience) throw new Error(`Waited ${patience} ms for ${what}`)
}
