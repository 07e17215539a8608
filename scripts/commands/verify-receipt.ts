import { parseArgs } from 'node:util'
import { readReceipts } from '../../services/answers/waves/waves.queries.ts'
import { borrowDatabase } from '../../services/plumbing/database.ts'
import { DatabaseLogins } from '../../services/plumbing/database-logins.ts'
import { openPool } from '../../services/plumbing/postgres.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { readBase32 } from '../../services/ticket/encoding.ts'
import { type Command, print, WrongUsage } from './command.ts'

export const verifyReceiptCommand: Command = {
  usage: 'verify-receipt --wave ID RECEIPT',
  about: 'Was the ballot with this receipt counted? Exit 0 if it was, 1 if not.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { wave: { type: 'string' } },
      allowPositionals: true,
    })
    const receipt = readBase32(positionals.join(''))
    if (!/^[0-9a-f-]{36}$/.test(values.wave ?? '') || receipt.length !== 10) throw new WrongUsage(this.usage)
    const settings = settingsFrom(process.env)
    const database = await borrowDatabase(settings)
    const db = openPool<Record<string, never>>(
      await new DatabaseLogins(settings.keysFolder).url(database.ownerUrl, 'answers'),
    )
    try {
      const receipts = await readReceipts(db, values.wave ?? '')
      if (receipts === undefined) throw new Refused('this wave is not counted, or unknown')
      const counted = receipts.includes(receipt)
      print({ wave: values.wave, receipt, counted })
      if (!counted) throw new Refused('this receipt is not among those counted')
    } finally {
      await db.destroy()
      await database.stop()
    }
  },
}
