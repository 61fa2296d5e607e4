/** What a long piece of work is doing: the name of the step, and how much there is of what it works on (`rows: 104`). */
export type WorkStep<Name extends string = string> = {
  name: Name
  amounts?: Readonly<Record<string, number>>
}
