import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { endEverything } from '../../services/people/accounts/own-sessions.queries.ts'
import { removePasskeysOf } from '../../services/people/accounts/passkeys.queries.ts'
import { forgetIdentity } from '../../services/people/accounts/provider-identities.queries.ts'
import { readRoles } from '../../services/people/accounts/roles.queries.ts'
import { LINK_MINUTES, linkExpiry, newToken, signInLink } from '../../services/people/accounts/sign-in.ts'
import { keepPrintedLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import type { AuditedAct } from '../../services/people/audit/audited-acts.ts'
import { noteAct } from '../../services/people/audit/note-act.ts'
import type { DB } from '../../services/people/database.generated.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { inTransaction, type RoomTransaction } from '../../services/plumbing/postgres.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, say, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

interface Changed {
  /** How many of what are gone. */
  readonly facts?: Readonly<Record<string, number>>
  /** What the operator hands on. */
  readonly result?: unknown
}
type Change = (
  tx: RoomTransaction<DB>,
  account: string,
  room: PeopleRoom,
  anybody: boolean,
) => Promise<Changed>

/** With such a link the operator could come in as anybody: for whoever has no role it takes a second word. */
const makeLink: Change = async (tx, account, { settings, random, clock }, anybody) => {
  const hasRole = (await readRoles(tx)).some((one) => one.account === account)
  if (!hasRole && !anybody)
    throw new Refused(
      'This person has no role here, so the link would open what is theirs alone. Say --anybody if they asked for it.',
    )
  const token = newToken(random)
  await keepPrintedLink(tx, token, account, linkExpiry(clock))
  return { result: { link: signInLink(settings.workplaceUrl, token), minutes: LINK_MINUTES } }
}

/** What each does to an account, and how the audit log calls it. */
const CHANGES: Readonly<Record<string, { readonly act: AuditedAct; readonly change: Change }>> = {
  'sign-out': {
    act: 'signed-out-everywhere',
    change: async (tx, account) => ({ facts: { sessions: await endEverything(tx, account) } }),
  },
  'sign-in-link': { act: 'sign-in-link-made', change: makeLink },
  'remove-passkeys': {
    act: 'passkeys-removed',
    change: async (tx, account) => ({ facts: { passkeys: await removePasskeysOf(tx, account) } }),
  },
  'forget-provider': {
    act: 'provider-forgotten',
    change: async (tx, account) => ({ facts: { identities: (await forgetIdentity(tx, account)) ? 1 : 0 } }),
  },
}

export const accountCommand: Command = {
  usage: 'account sign-out|sign-in-link|remove-passkeys|forget-provider MAIL [--anybody]',
  about:
    'sign-out         Signs somebody out everywhere, and makes links to sign in that were sent to them worthless: for a\n' +
    '                 phone that was lost and cannot be signed out from another one.\n' +
    `sign-in-link     Prints a link that lets in once, wherever it is opened, for ${LINK_MINUTES} minutes: for somebody whose mail\n` +
    '                 does not work. For whoever has no role, say --anybody too.\n' +
    'remove-passkeys  Removes all passkeys of somebody. Who is signed in stays so.\n' +
    'forget-provider  Lets the next account of the organisation with this mail address take the place of the one before.\n' +
    'Each is noted in the audit log.',
  async run(args) {
    const anybody = args.includes('--anybody')
    const [action = '', mail, ...rest] = args.filter((arg) => arg !== '--anybody')
    const known = Object.hasOwn(CHANGES, action) ? CHANGES[action] : undefined
    if (known === undefined || mail === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    await withPeople(async (room) => {
      const account = await accountBehindMail(room.db, mail, room.random.uuid())
      if (account === undefined) throw new Refused(`nobody signs in with ${mail}`)
      const { facts = {}, result } = await inTransaction(room.db, async (tx) => {
        const changed = await known.change(tx, account.id, room, anybody)
        const about = { ...changed.facts, to: account.id }
        await noteAct(tx, { by: 'command-line', act: known.act, facts: about, today: room.clock.today() })
        return changed
      })
      for (const [what, many] of Object.entries(facts)) say(`${what} ended: ${many}`)
      if (result !== undefined) print(result)
    })
  },
}
