import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import t from 'tap'
import { fromBase64Url, toBase64Url } from '../../services/ticket/encoding.ts'
import { canonicalJson, checkLog, type LogEntry } from '../../services/ticket/log-chain.ts'
import {
  checksumOf,
  contextOf,
  fingerprintOf,
  type Manifest,
  type ManifestSegment,
  manifestHash,
} from '../../services/ticket/manifest.ts'
import { MerkleTree } from '../../services/ticket/merkle-tree.ts'
import { sealLabel } from '../../services/ticket/segment-label.ts'
import { segmentsRootOf, segmentTexts } from '../../services/ticket/segment-list.ts'
import { type Evaluation, generateTicketKeys, issueTicket } from '../../services/ticket/ticket.ts'
import { RETRYABLE } from '../../ui/answer/answer-session.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import type { Servers } from '../../ui/answer/protocol/servers.ts'
import { MemoryStore } from '../../ui/answer/protocol/storage.ts'
import { hireTheBakery, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { finishFrom } from '../world/finish-from.ts'
import { serversWithLiar } from '../world/liar.ts'
import { type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { startWorld } from '../world/world.ts'

/**
 * Both servers are real, and lie to one person. Whatever they say, the page finds out before anything is
 * sent, says why, and asks to tell the works council.
 */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { wave } = await openBakeryWave(world)
const everybody = await respondentsOf(world, wave)
const [person] = everybody as [Respondent]
const second = everybody.find((one) => one !== person && one.segment === person.segment)!
const other = everybody.find(({ segment }) => segment !== person.segment)!
const found = new Set<string>()

const lying = (route: string, lie: Parameters<typeof serversWithLiar>[2]): Servers =>
  serversWithLiar(world, route, lie)

const publicLog = async () => (await world.answers.inject('/transparency.json')).body

/** The public list with one announcement more, its chain whole: what can be shown to one person alone. */
const listWith = async (text: string): Promise<readonly LogEntry[]> => {
  const log = JSON.parse(await publicLog()) as LogEntry[]
  const fingerprint = await fingerprintOf(manifestHash(text))
  const body = { ...log.at(-1)?.body, fingerprint, manifest: checksumOf(text) }
  const { hash: previous, ...last } = log.at(-1)!
  const entry = { ...last, index: log.length + 1, body, previous }
  return [...log, { ...entry, hash: checksumOf(canonicalJson(entry)) }]
}

/** A changed manifest, and the list of segments that is served with it. */
type Lie = Partial<Manifest> & { readonly list?: readonly ManifestSegment[] }

/** Serves this manifest under whatever name it is asked for, its segments, and the log that everybody reads. */
const serving = (lie: Lie, log?: string): Servers => {
  const servers = lying('', (truth) => truth)
  servers.answers.use({
    onRequest: async ({ schemaPath }) => {
      if (schemaPath === '/m/{fingerprint}') return new Response(textOf(lie))
      if (schemaPath === '/m/{fingerprint}/segments/{segment}') return new Response(provenIn(lie))
      return schemaPath === '/transparency.json' && log !== undefined ? new Response(log) : undefined
    },
  })
  return servers
}

/** And a list in which it was announced: a lie in two places. */
const servingAndListing = async (lie: Lie): Promise<Servers> =>
  serving(lie, canonicalJson(await listWith(textOf(lie))))

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'believed',
    (error: { reason?: string }) => {
      if (error.reason !== undefined) found.add(error.reason)
      return error.reason ?? String(error)
    },
  )
const ballots = () =>
  asOwner(world.databaseUrl, async (client) =>
    Number((await client.query('select count(*) from answers.ballots')).rows[0].count),
  )

const truth = (await world.answers.inject(`/m/${person.link.fingerprint}`)).body
const manifest = JSON.parse(truth) as Manifest
const stranger = generateTicketKeys()
const trueList = await segmentListOf(world, person.link.fingerprint)
const own = trueList.find(({ id }) => id === person.segment)!
/** A list with another own segment, named by its root as it should be. */
const inOwn = (change: object): Lie => {
  const list = trueList.map((segment) => (segment === own ? { ...segment, ...change } : segment))
  return { segments: segmentsRootOf(segmentTexts(list)), list }
}
const POINT_OUTSIDE = toBase64Url(new Uint8Array(65).fill(4))
const NO_ELEMENT = toBase64Url(new Uint8Array(32).fill(255))

/** What can be changed in a manifest, and what is said when letter and log name the changed one. */
const lies: [string, Lie, string][] = [
  ['another ticket key', { pk: toBase64Url(stranger.publicKey) }, 'proof-does-not-hold'],
  ['a ticket key that is none', { pk: NO_ELEMENT }, 'key-unusable'],
  ['a tally key that is none', { tpk: POINT_OUTSIDE }, 'key-unusable'],
  ['another segment', inOwn({ id: '0'.repeat(16) }), 'segment-unknown'],
  [
    'a label of another segment',
    inOwn({ label: trueList.find((one) => one !== own)!.label }),
    'label-unreadable',
  ],
  ['a label that was cut', inOwn({ label: own.label.slice(0, -8) }), 'label-unreadable'],
  ['a segment of four', inOwn({ invited: 4 }), 'segment-too-small'],
  ['blocks of four', { thresholds: { block: 4 } }, 'segment-too-small'],
  ['a smallest of four', { segments: { ...manifest.segments, smallest: 4 } }, 'segment-too-small'],
  ['a root of nothing', { segments: { ...manifest.segments, root: '0'.repeat(64) } }, 'segment-unknown'],
  ['a list of another length', { segments: { ...manifest.segments, size: 999 } }, 'segment-unknown'],
  ['no root', { segments: {} as never }, 'manifest-unknown-kind'],
  ['another suite', { suite: 'none' as never }, 'manifest-unknown-kind'],
  ['other questions', { questionnaire: 'f'.repeat(64) }, 'manifest-changed'],
]
/** These harm nobody who is told of them; only telling one person alone something else is the lie. */
const quietLies: [string, Lie][] = [
  ['another tally key', { tpk: manifest.tpk.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }],
  ['another size', inOwn({ invited: own.invited + 1 })],
  ['another number of new people', inOwn({ joined: 0 })],
  ['other leaders', inOwn({ leadersChanged: 3 })],
  ['another agreement', { agreement: { reference: 'OR 1', date: '2026-01-01' } }],
  ['another last day', { closes: '2026-12-31' }],
  ['another wave', { wave: '00000000-0000-4000-8000-000000000000' }],
  ['another tree', { tree: 'f'.repeat(64) }],
]
const textOf = ({ list: _list, ...change }: Lie) => canonicalize({ ...manifest, ...change }) ?? ''
/** The own segment as a server would prove it from the list of a lie. */
const provenIn = ({ list = trueList }: Lie): string => {
  const texts = segmentTexts(list)
  const at = texts.findIndex((text) => text.includes(`"id":"${person.segment}"`))
  const place = Math.max(at, 0)
  return JSON.stringify({ text: texts[place], ...new MerkleTree(texts).proofOf(place) })
}

t.test('another manifest than the letter names is refused, whatever was changed in it', async (t) => {
  for (const [name, change] of [...lies, ...quietLies])
    t.equal(
      await reasonOf(
        loadWave(
          lying('/m/{fingerprint}', () => textOf(change)),
          person.link,
        ),
      ),
      'manifest-changed',
      name,
    )
  for (const text of [`${truth} `, '', '{}', truth.replace('"opens"', '"Opens"')])
    t.equal(
      await reasonOf(
        loadWave(
          lying('/m/{fingerprint}', () => text),
          person.link,
        ),
      ),
      'manifest-changed',
    )
})

t.test(
  'a manifest for one person alone is refused as not announced, whatever the letter names',
  async (t) => {
    for (const [name, change] of quietLies) {
      const text = textOf(change)
      const link = { ...person.link, fingerprint: await fingerprintOf(manifestHash(text)) }
      t.equal(await reasonOf(loadWave(serving(change), link)), 'not-announced', name)
      for (const list of ['[]', '{}', 'no list'])
        t.equal(await reasonOf(loadWave(serving(change, list), link)), 'not-announced', `${name} ${list}`)
      const other = (await publicLog()).replaceAll(person.link.fingerprint, link.fingerprint)
      t.equal(
        await reasonOf(loadWave(serving(change, other), link)),
        'not-announced',
        'another hash beside it',
      )
    }
    const away = lying('', (truth) => truth)
    away.answers.use({
      onRequest: async ({ schemaPath }) =>
        schemaPath === '/transparency.json' ? new Response('', { status: 503 }) : undefined,
    })
    t.match(
      await reasonOf(loadWave(away, person.link)),
      'Error',
      'a list that cannot be reached accuses nobody',
    )
  },
)

t.test('who is shown a list of their own has a line that nobody else finds', async (t) => {
  const lie = quietLies[0]![1]
  const text = textOf(lie)
  const link = { ...person.link, fingerprint: await fingerprintOf(manifestHash(text)) }
  const list = await listWith(text)
  t.ok(await loadWave(serving(lie, canonicalJson(list)), link), 'the phone alone cannot tell')
  t.ok(checkLog(list), 'and neither can the chain')
  const kept = list.at(-1)!.hash
  t.throws(() => checkLog(JSON.parse(canonicalJson(list.slice(0, -1))), [kept]), /entry-missing/)
})

t.test('a letter that names a bad manifest is refused too, and each with its reason', async (t) => {
  const before = await ballots()
  for (const [name, change, reason] of lies) {
    const text = textOf(change)
    const link = { ...person.link, fingerprint: await fingerprintOf(manifestHash(text)) }
    const liar = await servingAndListing(change)
    const send = async () => {
      const loaded = await loadWave(liar, link)
      // The workplace server knows the true wave only; asked by its name, it answers with the true key.
      const asked = { ...loaded, fingerprint: person.link.fingerprint }
      return sendBallot(liar, asked, second.link.invitation, sheetOfAll(3)(loaded), new MemoryStore())
    }
    t.equal(await reasonOf(send()), reason, name)
  }
  t.equal(await ballots(), before, 'nothing was cast')
})

t.test('a label that opens and is no label is refused', async (t) => {
  for (const label of ['everybody', { label: 7, above: [] }, { label: 'Bakkerij', above: 'none' }]) {
    const lie = inOwn({ label: await sealLabel(person.link.segmentKey, label as never) })
    const text = textOf(lie)
    const link = { ...person.link, fingerprint: await fingerprintOf(manifestHash(text)) }
    const liar = await servingAndListing(lie)
    t.equal(await reasonOf(loadWave(liar, link)), 'label-unreadable', JSON.stringify(label))
  }
})

t.test(
  'another segment than the manifest means is refused, and so is a proof that does not hold',
  async (t) => {
    const route = '/m/{fingerprint}/segments/{segment}'
    const proven = JSON.parse(provenIn({})) as { text: string; index: number; path: string[] }
    const served: readonly unknown[] = [
      ...[{ invited: own.invited + 1 }, { joined: 0 }, { label: 'x' }].map((change) =>
        JSON.parse(provenIn(inOwn(change))),
      ),
      { ...proven, text: proven.text.replace('"invited"', '"Invited"') },
      { ...proven, index: proven.index + 1 },
      { ...proven, index: 0.5 },
      { ...proven, path: [...proven.path, '0'.repeat(64)] },
      { ...proven, path: [...proven.path].slice(1) },
      { ...proven, path: ['no hash'] },
      { ...proven, path: 'none' },
      { ...proven, text: 7 },
      {},
      [],
      null,
    ]
    for (const lie of served)
      t.equal(
        await reasonOf(
          loadWave(
            lying(route, () => JSON.stringify(lie)),
            person.link,
          ),
        ),
        'segment-unknown',
        JSON.stringify(lie).slice(0, 80),
      )
    const beside = await world.answers.inject(`/m/${person.link.fingerprint}/segments/${other.segment}`)
    t.equal(
      await reasonOf(
        loadWave(
          lying(route, () => beside.body),
          person.link,
        ),
      ),
      'segment-unknown',
      'a segment that is in the list, and somebody else’s',
    )
    t.ok(await loadWave(world.servers, person.link), 'the true one is believed')
  },
)

t.test('other questions than everybody else gets are refused', async (t) => {
  for (const lie of [(text: string) => text.replace('"core":true', '"core":false'), () => '{}', () => ''])
    t.equal(await reasonOf(loadWave(lying('/q/{checksum}', lie), person.link)), 'manifest-changed')
})

const honest = await loadWave(world.servers, person.link)
const evaluate = (asked: string, secretKey: Uint8Array, wave: LoadedWave, segment: string): string => {
  const { blinded } = JSON.parse(asked) as { blinded: string }
  const { evaluated, proof }: Evaluation = issueTicket(
    contextOf(wave.hash, segment),
    secretKey,
    fromBase64Url(blinded),
  )
  return JSON.stringify({ evaluated: toBase64Url(evaluated), proof: toBase64Url(proof) })
}
const flipped = (text: string): string => text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))

t.test(
  'a ticket that was not made as the manifest promises is refused, and no ballot leaves the phone',
  async (t) => {
    const key = fromBase64Url((await world.people.keys.ticket.read(wave)) ?? '')
    const before = await ballots()
    let cast = 0
    const tickets: [string, (truth: string, asked: string) => string][] = [
      [
        'made with a key for this person alone',
        (_, asked) => evaluate(asked, stranger.secretKey, honest, own.id),
      ],
      ['made for another segment', (_, asked) => evaluate(asked, key, honest, other.segment)],
      [
        'made for another wave',
        (_, asked) => evaluate(asked, key, { ...honest, hash: new Uint8Array(32) }, own.id),
      ],
      [
        'with another proof',
        (truth) => truth.replace(/"proof":"(.)/, (_, first) => `"proof":"${flipped(first)}`),
      ],
      [
        'with another element',
        (truth) => truth.replace(/"evaluated":"(.)/, (_, first) => `"evaluated":"${flipped(first)}`),
      ],
      [
        'with the proof of somebody else’s',
        () => evaluate(JSON.stringify({ blinded: toBase64Url(stranger.publicKey) }), key, honest, own.id),
      ],
      [
        'with a proof of zero scalars',
        (truth) => truth.replace(/"proof":"[^"]*"/, `"proof":"${'A'.repeat(86)}"`),
      ],
      [
        'of the identity, with a proof of zero scalars',
        () => JSON.stringify({ evaluated: 'A'.repeat(43), proof: 'A'.repeat(86) }),
      ],
      ['of nothing', () => '{}'],
      ['of empty texts', () => '{"evaluated":"","proof":""}'],
    ]
    const store = new MemoryStore()
    for (const [name, lie] of tickets) {
      const liar = lying('/tickets', lie)
      liar.answers.use({
        onRequest: async ({ schemaPath }) => {
          if (schemaPath === '/ballots') cast++
          return undefined
        },
      })
      const pending = await store.read()
      const sent =
        pending === undefined
          ? sendBallot(liar, honest, person.link.invitation, sheetOfAll(2)(honest), store)
          : finishFrom(store, liar, honest)
      t.equal(await reasonOf(sent), 'proof-does-not-hold', name)
      t.match(await store.read(), { stage: 'asking' }, 'the ballot stays on the phone')
    }
    t.equal(cast, 0)
    t.equal(await ballots(), before)
    t.match(
      await finishFrom(store, world.servers, honest),
      /^[0-9a-z]{10}$/,
      'told the truth, it goes through',
    )
  },
)

t.test('every lie that was found has words in four languages, which say whom to tell', async (t) => {
  const council: Readonly<Record<string, RegExp>> = {
    nl: /ondernemingsraad/,
    en: /works council/,
    fr: /conseil d’entreprise/,
    de: /Betriebsrat/,
  }
  // Said in the words of `manifest-changed`: in both, the server shows what was not promised.
  const named = [...found].filter((reason) => reason !== 'manifest-unknown-kind')
  t.strictSame(named.toSorted(), [
    'key-unusable',
    'label-unreadable',
    'manifest-changed',
    'not-announced',
    'proof-does-not-hold',
    'segment-too-small',
    'segment-unknown',
  ])
  for (const [language, tell] of Object.entries(council)) {
    const texts = await readFile(join(import.meta.dirname, `../../ui/l10n/answer.${language}.ftl`), 'utf8')
    for (const reason of named) {
      const said = new RegExp(`^trouble-${reason}-text = (.*)$`, 'm').exec(texts)?.[1] ?? ''
      t.match(said, tell, `${language} ${reason}`)
      t.match(texts, new RegExp(`^trouble-${reason}-title = \\S`, 'm'))
    }
  }
  t.notOk(RETRYABLE.has('key-unusable'), 'what is wrong for everybody is not tried again')
})
