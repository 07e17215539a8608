import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { endEverything } from '../../services/people/accounts/own-sessions.queries.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, say, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

export const accountCommand: Command = {
  usage: 'account sign-out MAIL',
  about:
    'Signs somebody out everywhere, and makes links to sign in that were sent to them worthless: for a phone that\n' +
    'was lost and cannot be signed out from another one.',
  async run(args) {
    const [action, mail, ...rest] = args
    if (action !== 'sign-out' || mail === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    await withPeople(async ({ db, random }) => {
      const account = await accountBehindMail(db, mail, random.uuid())
      if (account === undefined) throw new Refused(`nobody signs in with ${mail}`)
      say(`${await endEverything(db, account.id)} signed out`)
    })
  },
}
