import type { ParsedMail } from 'mailparser'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { startWorld, type World } from '../world/world.ts'

/** A world whose letters go through a real mail server, and what came into each mailbox. */
export interface LetterBox {
  readonly world: World
  /** Sends what waits. @returns what came since the last time, by address */
  post(): Promise<(address: string) => readonly ParsedMail[]>
  stop(): Promise<void>
}

const addressOf = ({ to }: ParsedMail) => (Array.isArray(to) ? '' : (to?.text ?? ''))

export const startWithLetterBox = async (): Promise<LetterBox> => {
  const server = await MoodyMailServer.start()
  const world = await startWorld({ SMTP_URL: `smtp://us:them@127.0.0.1:${server.port}` })
  return {
    world,
    post: async () => {
      server.forget()
      await sendPost(world.people)
      const received = [...server.received]
      return (address) => received.filter((mail) => addressOf(mail) === address)
    },
    stop: async () => {
      await world.stop()
      await server.down()
    },
  }
}

/** Properties of the one event in a letter's calendar (RFC 5545: folded lines, escaped texts). */
export const calendarOf = (mail: ParsedMail | undefined): Readonly<Record<string, string>> | undefined => {
  const part = mail?.attachments.find(({ contentType }) => contentType === 'text/calendar')
  if (part === undefined) return undefined
  const lines = part.content
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
  const nesting: string[] = []
  const properties: Record<string, string> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
    if (name === 'BEGIN') nesting.push(value)
    else if (name === 'END') {
      if (nesting.pop() !== value) throw new Error(`${line} ends nothing`)
    } else if (name === '' || Object.hasOwn(properties, name))
      throw new Error(`not a line, or twice: ${line}`)
    else properties[name] = value.replace(/\\([\\;,n])/g, '$1')
  }
  if (nesting.length > 0) throw new Error('something is left open')
  return properties
}
