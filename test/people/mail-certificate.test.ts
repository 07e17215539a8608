import t from 'tap'
import { PostRoom } from '../../services/people/post-room/post-room.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { mailSender } from '../../services/plumbing/mail.ts'
import { hireTheBakery, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { MoodyMailServer } from '../world/mail-server.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Mail servers whose certificate nobody signed but they themselves, over real TLS. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)

const roomFor = (smtpUrl: string, lines: string[] = []) => {
  const { dataFolder, mailFrom } = world.settings
  const send = mailSender({ smtpUrl, from: mailFrom, outbox: dataFolder, nameOf: () => 'x' })
  const log = { warn: (line: string) => lines.push(line), info: (line: string) => lines.push(line) }
  return { ...world.people, post: new PostRoom(send), log }
}

for (const [scheme, options] of [
  ['smtps', { secure: true }],
  ['smtp', { secure: false, disabledCommands: [] }],
] as const)
  t.test(
    `${scheme}: a certificate that cannot be trusted is a refusal of us; all wait, and go later`,
    async (t) => {
      const untrusted = await MoodyMailServer.start({ ...options, disabledCommands: [] })
      const mended = await MoodyMailServer.start()
      t.teardown(() => Promise.all([untrusted.down(), mended.down()]))
      letThemRest(world)
      const { wave, invited } = await openBakeryWave(world)
      const hr = await asHr(world)
      const lines: string[] = []
      await sendPost(roomFor(`${scheme}://us:secret@127.0.0.1:${untrusted.port}`, lines))

      t.equal(untrusted.received.length, 0, 'no word of a letter goes to who knows whom')
      const letters: { state: string }[] = (await hr.ask('GET', `/api/waves/${wave}/letters`)).json()
      t.equal(letters.length, invited)
      t.strictSame([...new Set(letters.map(({ state }) => state))], ['waiting'])
      const { pause } = (await hr.ask('GET', '/api/post-room')).json()
      t.match(pause, { reason: /^connect [A-Z_]*(SELF_SIGNED|CERT)[A-Z_]*$/ })
      t.equal(lines.length, 1)
      t.match(lines[0], pause.reason)

      // The operator mends the setting, and HR presses the button.
      t.match((await hr.ask('POST', '/api/post-room/again')).json(), { letters: invited })
      await sendPost(roomFor(`smtp://us:secret@127.0.0.1:${mended.port}`))
      t.equal(mended.received.length, invited, 'every letter, once')
      t.equal(new Set(mended.addresses).size, invited)
      t.strictSame((await hr.ask('GET', `/api/waves/${wave}/letters`)).json(), [])
      await hr.ask('POST', `/api/waves/${wave}/stop`)
    },
  )
