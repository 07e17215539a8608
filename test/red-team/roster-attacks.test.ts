import t from 'tap'
import type { Questionnaire } from '../../services/ballot/questionnaire.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { normalised, questionKeys } from '../../services/people/pulses/question-keys.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { claimWaveKeys } from '../../services/people/pulses/wave-keys.ts'
import { writeWave } from '../../services/people/pulses/write-wave.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { inTransaction } from '../../services/plumbing/postgres.ts'
import { loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { linkOf, said, takePhone } from '../journeys/answer-page-phone.ts'
import { BOB, hireTheBakery, letItClose, letThemRest, openBakeryWave, unitCalled } from '../world/bakery.ts'
import { startBrowser } from '../world/browser.ts'
import { asOwner } from '../world/cluster.ts'
import { fixture, respondentsOf } from '../world/respondents.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { startWorld } from '../world/world.ts'

/** HR keeps the staff list and plans the waves: what can be found out by that alone. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const bakery = (await fixture('bakkerij.csv')).toString('utf8')
const bring = (list: string) => importStaffList(world.people, Buffer.from(list), { askedTwice: true })
const core = questionnaireOf(await readInstrument(), 'core')

/** Opens a wave with questions that are in no library, as a new version of an instrument would. */
const openWith = async (questionnaire: Questionnaire, audience = 'Directie', floor = 5) => {
  await layOutKeys(world.counting.keys, world.people.random)
  const request = {
    form: 'core',
    audience: [await unitCalled(world, audience)],
    closes: '2026-12-01',
    floor,
  }
  return inTransaction(world.people.db, (tx) =>
    writeWave(tx, world.people, request, questionnaire, () => claimWaveKeys(world.people)),
  )
}
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'opened',
    ({ code, details }: { code: string; details: object }) => ({ code, ...details }),
  )
/** Every question under another id, in another version, and its words changed by this. */
const renamed = (change: (words: string) => string): Questionnaire => ({
  ...core,
  instrument: 'another-pulse@9.9.9',
  items: core.items.map((item, at) => ({
    ...item,
    id: `NEW${at}`,
    text: Object.fromEntries(Object.entries(item.text).map(([language, words]) => [language, change(words)])),
  })),
})

t.test('what is the same question stays the same, whatever it is dressed in', async (t) => {
  const plain = 'Ik krijg genoeg ruimte om één ding te proberen.'
  for (const dressed of [
    plain.toUpperCase(),
    `  ${plain.replaceAll(' ', '\u00a0  ')}`,
    plain.replace('.', '…!?'),
    plain.normalize('NFD'),
    plain.replace('ruimte', 'ru\u00adim\u200bte'),
    plain.replaceAll('g', '\uff47'),
    `«${plain}»`,
    plain.replace('é', 'É'),
  ])
    t.equal(normalised(dressed), normalised(plain), JSON.stringify(dressed))
  t.not(normalised(plain.replace('één', 'geen')), normalised(plain))
  const [id, words] = questionKeys({ id: 'A', text: { en: 'One', nl: 'Eén' } })
  t.strictSame(
    questionKeys({ id: 'A', text: { nl: 'EÉN!', en: 'Other' } }),
    [id, words],
    'one language counts',
  )
})

t.test('two open waves never ask the same people the same, under whatever name', async (t) => {
  const { wave } = await openBakeryWave(world)
  const attempts: [string, Questionnaire][] = [
    ['another id and version', renamed((words) => words)],
    ['capitals, points and spaces', renamed((words) => ` ${words.toUpperCase().replaceAll(' ', '  ')} !`)],
    ['letters that only look wider', renamed((words) => words.replaceAll('e', '\uff45'))],
    ['letters that are not seen', renamed((words) => words.replaceAll(' ', ' \u200b'))],
  ]
  for (const [name, questionnaire] of attempts) {
    t.match(
      await refusalOf(openWith(questionnaire)),
      { code: 'asked-too-soon', wave, items: questionnaire.items.map(({ id }) => id), from: '2026-03-30' },
      name,
    )
  }
  const [one, ...others] = core.items
  t.match(
    await refusalOf(
      openWith({
        ...renamed((words) => `${words} anders`),
        items: [...others.map((item, at) => ({ ...item, id: `N${at}`, text: { nl: `Nieuw ${at}` } })), one!],
      }),
    ),
    { code: 'asked-too-soon', items: [one?.id] },
    'one among new ones is named alone',
  )
  t.match(
    await refusalOf(
      openWith({
        ...core,
        items: core.items.map((item) => ({ ...item, text: { nl: `Anders: ${item.id}` } })),
      }),
    ),
    { code: 'asked-too-soon' },
    'the same id with other words is the same question too',
  )
  const kept = await asOwner(world.databaseUrl, (client) =>
    client.query('select distinct item from people.wave_questions'),
  )
  for (const { item } of kept.rows)
    t.match(item, /^([A-Z][A-Za-z0-9_]*|words:[0-9a-f]{64})$/, 'ids and hashes only')
  const other = await openWith(renamed((words) => `${words} (een andere vraag)`))
  t.ok(other.wave, 'other questions may be asked meanwhile')
  await stopWaveAndItsKeys(world.people, other.wave)
  await stopWaveAndItsKeys(world.people, wave)
})

let counted = ''
t.test('a list that changes after the opening changes nobody’s group', async (t) => {
  const { wave } = await openBakeryWave(world)
  const frozen = async () =>
    (await respondentsOf(world, wave)).map(({ mail, segment }) => `${mail} ${segment}`).sort()
  const before = await frozen()
  await bring(
    `${bakery.replace(
      '12;Bob;Gist;bob@bakkerij.example;nl;Bakkerij;jos@',
      '12;Bob;Gist;bob@bakkerij.example;nl;Winkel;nel@',
    )}91;New;One;new1@bakkerij.example;nl;Bakkerij;jos@bakkerij.example\n`,
  )
  t.strictSame(await frozen(), before)
  await bring(bakery)
  letItClose(world)
  await countWave(world.counting, wave)
  counted = wave
})

const hired = (...numbers: readonly number[]) =>
  numbers.map((n) => `${n};New;${n};new${n}@bakkerij.example;nl;Bakkerij;jos@bakkerij.example\n`).join('')

/** Where Bob would be asked, in a wave that opens now and is stopped again. */
const whereBobIs = async () => {
  const { wave } = await openBakeryWave(world)
  const everybody = await respondentsOf(world, wave)
  const { segment, label } = await loadWave(world.servers, everybody.find(({ mail }) => mail === BOB)!.link)
  await stopWaveAndItsKeys(world.people, wave)
  return { ...segment, label: label.label, all: everybody.length }
}

t.test('four invented colleagues are not asked: they wait for a fifth', async (t) => {
  letThemRest(world)
  await bring(bakery + hired(91, 92, 93, 94))
  t.match(await whereBobIs(), { label: 'Bakkerij', invited: 9, joined: 0, together: 9, all: 16 })
  await bring(bakery)
})

t.test('five invented colleagues are shown to those among whom they were put', async (t) => {
  await bring(bakery + hired(91, 92, 93, 94, 95))
  const { wave } = await openBakeryWave(world)
  const everybody = await respondentsOf(world, wave)
  const bob = everybody.find(({ mail }) => mail === BOB)!
  const { segment } = await loadWave(world.servers, bob.link)
  t.match(segment, { invited: 14, joined: 5, together: 9 })
  const browser = await startBrowser()
  t.teardown(() => browser.close())
  const words: Readonly<Record<string, RegExp>> = {
    nl: /5 mensen zijn nieuw in deze groep sinds de vorige keer. .*hooguit 9 .* allemaal nieuw voor jou/,
    en: /5 people are new in this group since last time. At most 9 .* they are all new to you/,
    fr: /5 personnes sont nouvelles dans ce groupe .* 9 personnes au plus .* toutes nouvelles pour vous/,
    de: /5 Personen sind .*neu in dieser Gruppe. Höchstens 9 .* alle neu für Sie/,
  }
  for (const [language, told] of Object.entries(words)) {
    const { page, context } = await takePhone(browser, { day: world.clock.today() })
    await page.goto(linkOf(world, bob, language))
    await page.locator('oh-welcome-screen').waitFor()
    t.match((await said(page)).replace(/\s+/g, ' '), told, language)
    await context.close()
  }
  await stopWaveAndItsKeys(world.people, wave)
  await bring(bakery)
})

t.test(
  'who is put among strangers is asked where they were; or, if nobody is left there, above',
  async (t) => {
    await bring(bakery.replace('nl;Bakkerij;jos@bakkerij.example\n13', 'nl;Winkel;nel@bakkerij.example\n13'))
    t.match(await whereBobIs(), { label: 'Bakkerij (+ Winkel)', invited: 9, joined: 0, together: 9 })
    const others = bakery.replace(/^1[456789];.*\n/gm, '')
    await bring(others + hired(81, 82, 83, 84))
    const among = await whereBobIs()
    t.match(among, { label: 'Directie (+ Bakkerij, Winkel)', invited: 10, joined: 3, together: 7, all: 10 })
    await bring(bakery)
  },
)

t.test('a floor is not raised between two waves that ask the same', async (t) => {
  // Of eight and seven one block would be made: less the eight, it is the seven; and of two and five, two.
  t.strictSame(await refusalOf(openWith(core, 'Directie', 8)), {
    code: 'floor-differs',
    wave: counted,
    floor: 5,
  })
  const other = await openWith(
    renamed((words) => `${words} (weer een andere vraag)`),
    'Directie',
    8,
  )
  await stopWaveAndItsKeys(world.people, other.wave)
})

t.test('whoever comes back, or gets another address, is as new as an invented colleague', async (t) => {
  letThemRest(world)
  const counted = await openBakeryWave(world)
  letItClose(world)
  await countWave(world.counting, counted.wave)
  const bakers = [16, 17, 18, 19]
  const caught = (list: string, from: readonly number[] = bakers) =>
    from.reduce(
      (text, number) =>
        text.replace(new RegExp(`^(${number};.*?;.*?;)[^;]*`, 'm'), `$1dummy${number}@hr.example`),
      list,
    )
  const without = bakery.replace(/^1[6789];.*\n/gm, '')
  /** How many are new among the bakers, in a wave that is opened now. */
  const joined = async () => {
    letThemRest(world)
    const { wave, fingerprint } = await openBakeryWave(world)
    const segments = await segmentListOf(world, fingerprint)
    await stopWaveAndItsKeys(world.people, wave)
    return segments.find(({ invited }) => invited === 9)?.joined
  }
  t.equal(await joined(), 0, 'nobody is new')
  await bring(without)
  await bring(caught(bakery))
  t.equal(await joined(), 4, 'four who left come back at addresses of HR')
  await bring(bakery)
  const settle = async () => {
    letThemRest(world)
    const { wave } = await openBakeryWave(world)
    letItClose(world)
    await countWave(world.counting, wave)
  }
  await settle()
  t.equal(await joined(), 0)
  await bring(without)
  await bring(bakery)
  t.equal(await joined(), 4, 'or at their own')
  await settle()
  await bring(caught(bakery))
  t.equal(await joined(), 4, 'four who stayed get an address of HR')
  await bring(bakery)
  await settle()
  letThemRest(world)
  const { wave } = await openBakeryWave(world)
  await bring(caught(bakery))
  letItClose(world)
  await countWave(world.counting, wave)
  t.equal(await joined(), 4, 'also in the middle of a wave, which counts the people it invited')
  await bring(bakery)
})
