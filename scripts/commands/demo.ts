import { parseArgs } from 'node:util'
import { startProduct } from '../../services/main.ts'
import { openDatabase } from '../../services/plumbing/database.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Settings, settingsFrom } from '../../services/plumbing/settings.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { openDoors } from '../demo/doors.ts'
import { makeDemo } from '../demo/make-demo.ts'
import { type Command, say, WrongUsage } from './command.ts'

const whole = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new WrongUsage(`--${name} takes a whole number from ${least} to ${most}`)
  }
  return value
}

/** A folder of its own, and never a database or a mail server that somebody uses for real. */
const demoSettings = (): Settings => {
  const { DATABASE_URL, SMTP_URL: _mail, ...env } = process.env
  if (DATABASE_URL) throw new Refused('the demo runs on its own database; start it without DATABASE_URL')
  return settingsFrom(env, true)
}

export const demoCommand: Command = {
  usage: 'demo [--people N] [--waves N]',
  about:
    'An invented organisation in a folder of its own (.demo), with closed waves answered through the real\n' +
    'protocol, one wave open, and conversations in every state; then serves it, and prints ways in for HR, for a\n' +
    'manager, and for two employees.',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { people: { type: 'string', default: '240' }, waves: { type: 'string', default: '3' } },
    })
    const people = whole('people', values.people, 60, 2000)
    const waves = whole('waves', values.waves, 1, 3)
    const settings = demoSettings()
    if (settings.foldersNote !== undefined) say(settings.foldersNote)
    const database = await openDatabase(settings)
    await migrate(database.ownerUrl, settings.keysFolder)
    await makeDemo(settings, database.ownerUrl, people, waves)
    const product = await startProduct(settings, () => undefined)
    stopOnSignal(async () => {
      say('stopping')
      // The product adopted the database, so it stops it too.
      await product.stop()
    })
    for (const line of await openDoors(settings, database.ownerUrl)) say(line)
    say('Stop with Ctrl-C.')
  },
}
