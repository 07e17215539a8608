import { Refused } from '../services/plumbing/refused.ts'
import { WrongUsage } from './commands/command.ts'
import { commands } from './commands/commands.ts'

/** `npm run -s ooghoogte -- <command>`: exit 0 done, 1 refused (with the reason), 2 wrong usage. */
const usage = (): string =>
  [
    'Usage: npm run -s ooghoogte -- <command> [--help]',
    '',
    ...Object.values(commands).map((one) => `  ${one.usage}`),
  ].join('\n')

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined

try {
  if (name === '--help' || name === 'help') {
    process.stdout.write(`${usage()}\n`)
  } else if (command === undefined) {
    throw new WrongUsage(name === '' ? usage() : `there is no command ${name}\n\n${usage()}`)
  } else if (rest.includes('--help')) {
    process.stdout.write(`Usage: ${command.usage}\n\n${command.about}\n`)
  } else {
    await command.run(rest)
  }
} catch (error) {
  const wrongUsage =
    error instanceof WrongUsage || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true
  process.stderr.write(
    `${error instanceof Refused || wrongUsage ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`,
  )
  process.exitCode = wrongUsage ? 2 : 1
}
