import { MOST_BYTES } from '../../services/people/bounces/bounce-folder.ts'
import { takeBounces } from '../../services/people/bounces/take-bounces.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

/** What is too long is read to its end and left aside: a mail server that is cut off would send a bounce of the bounce. */
const readMessage = async (): Promise<string> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of process.stdin) {
    size += (piece as Buffer).length
    if (size <= MOST_BYTES) pieces.push(piece as Buffer)
  }
  return size <= MOST_BYTES ? Buffer.concat(pieces).toString('latin1') : ''
}

export const bounceCommand: Command = {
  usage: 'bounce < message',
  about:
    'Reads one message on standard input, as a mail server pipes it: a report that a letter of an open wave did not\n' +
    'arrive. HR sees it among the letters that did not go. Any other message does nothing, and is no error.',
  async run(args) {
    if (args.length > 0) throw new WrongUsage(this.usage)
    const message = await readMessage()
    await withPeople(async (room) => print({ letters: await takeBounces(room, [message]) }))
  },
}
