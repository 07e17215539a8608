import { accountFor } from '../../services/people/accounts/accounts.queries.ts'
import { giveRoleTo, takeRoleFrom } from '../../services/people/accounts/give-role.ts'
import { readRoles } from '../../services/people/accounts/roles.queries.ts'
import { isMailAddress } from '../../services/plumbing/mail-address.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { ROLES } from '../../services/scopes.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

const change = async (action: 'give' | 'take', mail: string, named: string): Promise<void> => {
  const role = ROLES.find((one) => one === named)
  if (role === undefined) throw new WrongUsage(`a role is one of ${ROLES.join(', ')}`)
  if (!isMailAddress(mail)) throw new Refused(`${mail} is no mail address`)
  await withPeople(async (room) => {
    if (action === 'give') await giveRoleTo(room, mail, role, 'command-line')
    else {
      const account = await accountFor(room.db, mail, room.random.uuid())
      await takeRoleFrom(room, account, role, 'command-line').catch((error: unknown) => {
        throw error instanceof Problem ? new Refused(error.code) : error
      })
    }
    print({ [action === 'give' ? 'given' : 'taken']: role })
  })
}

export const roleCommand: Command = {
  usage: 'role list | role give MAIL ROLE | role take MAIL ROLE',
  about:
    `Who may do more than an employee: ${ROLES.join(', ')}. Whoever is on the\nstaff list keeps one account; ` +
    'anybody else gets one outside it. It stands in the audit log. The last HR stays.',
  async run([action, mail, role, ...rest]) {
    if (action === 'list' && mail === undefined)
      return withPeople(async (room) => {
        for (const holder of await readRoles(room.db)) print(holder)
      })
    if (
      (action !== 'give' && action !== 'take') ||
      mail === undefined ||
      role === undefined ||
      rest.length > 0
    )
      throw new WrongUsage(this.usage)
    await change(action, mail, role)
  },
}
