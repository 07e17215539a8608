import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { connect } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { postPlain } from '../world/ready-ballot.ts'
import { type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Somebody who counts bytes on the line, and can read none of them. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world, 'full')
const everybody = await respondentsOf(world, wave)

/** Of each request and its reply: the path, the bytes of bodies, the characters of headers. */
type Line = readonly [path: string, asked: number, replied: number, headers: number]

const listeningTo = async (person: Respondent, sheetOf: (wave: LoadedWave) => AnswerSheet) => {
  const lines: Line[] = []
  const servers = connect(
    world.settings.workplaceUrl.replace('localhost', '127.0.0.1'),
    world.settings.answersUrl,
  )
  const sizes = new WeakMap<Request, number>()
  const listener = {
    async onRequest({ request }: { request: Request }): Promise<undefined> {
      sizes.set(request, (await request.clone().arrayBuffer()).byteLength)
    },
    async onResponse({ request, response }: { request: Request; response: Response }): Promise<undefined> {
      lines.push([
        // Every segment has a name of its own, as long as the others.
        new URL(request.url).pathname.replace(/segments\/\w{16}$/, 'segments/own'),
        sizes.get(request) ?? -1,
        (await response.clone().arrayBuffer()).byteLength,
        JSON.stringify([...response.headers]).length,
      ])
    },
  }
  servers.workplace.use(listener)
  servers.answers.use(listener)
  const loaded = await loadWave(servers, person.link)
  await sendBallot(servers, loaded, person.link.invitation, sheetOf(loaded), new MemoryStore())
  // What is asked for at once comes in any order.
  const atOnce = lines.slice(0, 3).sort(([one], [other]) => (one < other ? -1 : 1))
  return [...atOnce, ...lines.slice(3)]
}

const saying =
  (change: (wave: LoadedWave) => Partial<AnswerSheet>) =>
  (wave: LoadedWave): AnswerSheet => ({ ...sheetOfAll(3)(wave), ...change(wave) })
const commentsOf = (text: string) => [{ question: 'OPEN_PC', text, label: 'wider' as const }]

/** As different as answers can be. */
const SHEETS: Readonly<Record<string, (wave: LoadedWave) => AnswerSheet>> = {
  'all the same': sheetOfAll(1),
  nothing: saying(({ form }) => ({
    answers: Object.fromEntries(form.items.map(({ id }) => [id, null])),
  })),
  'rather not say': sheetOfAll(-1),
  'every pick': saying(({ form }) => ({
    picks: Object.fromEntries(form.choices.map(({ id, options, max }) => [id, options.slice(0, max)])),
  })),
  'another language': saying(() => ({ language: 'de' })),
  'a long story': saying(() => ({ comments: commentsOf('woord '.repeat(90)) })),
  'letters of four bytes': saying(() => ({ comments: commentsOf('🥐'.repeat(200)) })),
}

t.test('a ticket and a ballot are as long for everybody, whatever was answered', async (t) => {
  const others = everybody.filter(({ segment }) => segment !== everybody[0]?.segment)
  const people = [
    everybody[0]!,
    ...others.slice(0, 2),
    ...everybody.slice(1).filter((one) => !others.includes(one)),
  ]
  t.ok(new Set(people.slice(0, 7).map(({ segment }) => segment)).size > 1, 'of more than one segment')
  const heard: (readonly Line[])[] = []
  for (const [at, [name, sheetOf]] of Object.entries(SHEETS).entries()) {
    heard.push(await listeningTo(people[at]!, sheetOf))
    t.strictSame(heard.at(-1), heard[0], name)
  }
  t.strictSame(
    heard[0]?.map(([path]) => path.split('/')[1]),
    ['m', 'm', 'transparency.json', 'q', 'tickets', 'ballots'],
  )
  for (const [path, asked] of heard[0]!.slice(4)) t.ok(asked > 100, `${path} has a body`)
  t.equal(heard[0]?.[5]?.[2], 0, 'and a ballot is answered with nothing')
})

t.test('a typed code is answered at one length, used or not, and so is a wrong one', async (t) => {
  const lengthOf = async (code: string) => {
    const { fingerprint } = everybody[0]!.link
    const reply = await world.workplace.inject(postPlain('/codes', { code, fingerprint }))
    return `${reply.statusCode} ${reply.rawPayload.length} ${JSON.stringify({ ...reply.headers, date: '' }).length}`
  }
  const right = new Set(await Promise.all(everybody.map(({ code }) => lengthOf(code))))
  t.equal(right.size, 1, [...right].join(', '))
  const wrong = new Set(await Promise.all(['0', '1', 'z', '9'].map((one) => lengthOf(one.repeat(10)))))
  t.equal(wrong.size, 1)
  t.match([...wrong][0], /^404 /)
})
