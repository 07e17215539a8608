import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import t from 'tap'
import { tidy } from '../../services/people/people.jobs.ts'
import { sendPost } from '../../services/people/post-room/send-post.ts'
import { checksumOf, inFours } from '../../services/ticket/manifest.ts'
import { hireTheBakery, letThemRest, openBakeryWave } from '../world/bakery.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { rewriteLog } from './attacks/rewrite-log.ts'

/**
 * Whoever owns the database changes nothing but the public log, between the opening of a wave and the letter to
 * the works council: the council would compare a wrong fingerprint with everybody's right one, or the other way round.
 */
const COUNCIL = 'or@bakkerij.example'
const OTHER = '0123456789abcdef'
const world = await startWorld({ WORKS_COUNCIL_MAIL: COUNCIL })
t.teardown(() => world.stop())
const lines: string[] = []
const room = { ...world.people, log: { warn: (line: string) => lines.push(line), info: () => undefined } }
await hireTheBakery(world)

const outbox = join(world.settings.dataFolder, 'outbox')
/** What the works council is told in this minute: subject and text. */
const told = async (): Promise<readonly string[]> => {
  await rm(outbox, { recursive: true, force: true })
  lines.length = 0
  await tidy(room)
  await sendPost(room)
  await tidy(room)
  const names = await readdir(outbox).catch(() => [] as string[])
  const letters = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(join(outbox, name)))),
  )
  return letters
    .filter(({ to }) => !Array.isArray(to) && to?.text === COUNCIL)
    .map(({ subject, text }) => `${subject}\n${text}`)
}
let open: string | undefined
const openAnother = async () => {
  if (open !== undefined) await (await asHr(world)).ask('POST', `/api/waves/${open}/stop`)
  await told()
  letThemRest(world)
  const opened = await openBakeryWave(world)
  open = opened.wave
  return opened
}

t.test(
  'a log that somebody changed is told by the fingerprint of the keys, and rings an alarm',
  async (t) => {
    for (const change of [{ fingerprint: OTHER }, { manifest: checksumOf('another') }]) {
      const { wave, fingerprint } = await openAnother()
      await rewriteLog(world, (body) => (body.wave === wave ? { ...body, ...change } : body))
      const [opened, alarm, ...more] = (await told()).toSorted((a, b) => b.length - a.length)
      t.strictSame(more, [])
      for (const letter of [opened, alarm]) {
        t.match(letter, inFours(fingerprint))
        t.notMatch(letter, inFours(OTHER))
      }
      t.match(alarm, 'announcement-changed')
      t.strictSame(
        lines,
        [`ALARM: wave ${wave}: announcement-changed; see services/people/README.md`],
        'once',
      )
    }
  },
)

t.test('an announcement of a wave that has no keys is not told, and both ring', async (t) => {
  const { wave, fingerprint } = await openAnother()
  const invented = randomUUID()
  await rewriteLog(world, (body) =>
    body.wave === wave ? { ...body, wave: invented, fingerprint: OTHER } : body,
  )
  const letters = await told()
  t.equal(letters.length, 2)
  for (const letter of letters) {
    t.match(letter, 'announcement-changed')
    t.notMatch(letter, inFours(OTHER))
  }
  t.ok(
    letters.some((letter) => letter.includes(inFours(fingerprint))),
    'the wave that is no longer announced',
  )
  t.equal(lines.filter((line) => line.startsWith('ALARM')).length, 2)
})

t.test('a wave that nobody touched is told once, and stopped, with no alarm', async (t) => {
  const { fingerprint } = await openAnother()
  const [opened, ...more] = await told()
  t.match(opened, inFours(fingerprint))
  t.strictSame([more, lines], [[], []])
  await (await asHr(world)).ask('POST', `/api/waves/${open}/stop`)
  t.match(
    await told(),
    [inFours(fingerprint)].map((code) => new RegExp(code)),
  )
  t.strictSame(lines, [])
})
