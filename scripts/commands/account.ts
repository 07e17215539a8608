import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { endEverything } from '../../services/people/accounts/own-sessions.queries.ts'
import { noteAct } from '../../services/people/audit/note-act.ts'
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
    await withPeople(async ({ db, random, clock }) => {
      const account = await accountBehindMail(db, mail, random.uuid())
      if (account === undefined) throw new Refused(`nobody signs in with ${mail}`)
      const sessions = await endEverything(db, account.id)
      const today = clock.today()
      await noteAct(db, { by: 'command-line', act: 'signed-out-everywhere', facts: { sessions }, today })
      say(`${sessions} signed out`)
    })
  },
}
