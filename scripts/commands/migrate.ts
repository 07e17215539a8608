import { borrowDatabase } from '../../services/plumbing/database.ts'
import { migrate } from '../../services/plumbing/migrate/migrate.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { type Command, print } from './command.ts'

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'Brings the database to this version; prints the migrations that ran.',
  async run() {
    const settings = settingsFrom(process.env)
    const database = await borrowDatabase(settings)
    try {
      print({ ran: await migrate(database.ownerUrl, settings.keysFolder) })
    } finally {
      await database.stop()
    }
  },
}
