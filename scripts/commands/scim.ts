import { makeToken, stopProvider } from '../../services/people/scim/provider-token.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, say, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

export const scimCommand: Command = {
  usage: 'scim token|stop',
  about:
    'token makes the token with which the identity provider pushes people, and prints it once with the address; the\n' +
    'one before opens nothing any more. stop takes it away, with everything that was pushed. The staff list stays as it\n' +
    'is, and whom only the provider kept out may sign in again.',
  async run(args) {
    const [action, ...rest] = args
    if ((action !== 'token' && action !== 'stop') || rest.length > 0) throw new WrongUsage(this.usage)
    await withPeople(async (room) => {
      if (action === 'token') {
        print({ address: `${room.settings.workplaceUrl}/scim/v2`, token: await makeToken(room) })
        say('Nobody can read this token again. Make another one when it is lost.')
        return
      }
      const { stopped, letIn } = await stopProvider(room)
      if (!stopped) throw new Refused('no provider pushes people here')
      say(`nobody pushes people any more; ${letIn} may sign in again`)
    })
  },
}
