/** One word after `npm run -s ooghoogte --`. Results go to standard output, everything else to standard error. */
export interface Command {
  readonly usage: string
  readonly about: string
  run(args: readonly string[]): Promise<void>
}

/** Exit 2: the command line itself is off. */
export class WrongUsage extends Error {}

export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

export const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Everything on standard input, as text. */
export const readInput = async (): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
