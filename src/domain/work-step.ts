/** A step of a long piece of work: its name, and the amounts it works on (`rows: 104`). */
export type WorkStep<Name extends string = string> = {
  name: Name
  amounts?: Readonly<Record<string, number>>
}
