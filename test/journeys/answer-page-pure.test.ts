import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { parse } from '@fluent/syntax'
import t from 'tap'
import type { Questionnaire } from '../../services/ballot/questionnaire.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { LANGUAGES } from '../../services/ticket/invitation.ts'
import { type Happening, RETRYABLE, type Screen, screenAfter } from '../../ui/answer/answer-session.ts'
import { hintsFor } from '../../ui/answer/comment-hints.ts'
import { newDraft, sheetOf } from '../../ui/answer/draft.ts'
import { orderQuestions, type Question, randomFrom } from '../../ui/answer/question-order.ts'
import { cleanAddress, readAddress } from '../../ui/answer/read-address.ts'

const top = join(import.meta.dirname, '../..')
const instrument = await readInstrument()

t.test('what does not fit the screen changes nothing', async (t) => {
  const refused: [Screen, Happening][] = [
    [{ name: 'step', at: 3 }, { type: 'send' }],
    [{ name: 'step', at: 3 }, { type: 'retry' }],
    [
      { name: 'step', at: 3 },
      { type: 'ready', at: 0 },
    ],
    [{ name: 'opening' }, { type: 'went-to', at: 2 }],
    [{ name: 'sending' }, { type: 'went-to', at: 2 }],
    [{ name: 'waiting' }, { type: 'went-to', at: 2 }],
    [
      { name: 'receipt', receipt: 'x' },
      { type: 'went-to', at: 2 },
    ],
    [{ name: 'receipt', receipt: 'x' }, { type: 'send' }],
    [
      { name: 'receipt', receipt: 'x' },
      { type: 'stopped', trouble: 'wave-stopped' },
    ],
    [{ name: 'trouble', trouble: 'already-used' }, { type: 'retry' }],
    [
      { name: 'trouble', trouble: 'wave-stopped' },
      { type: 'went-to', at: 1 },
    ],
  ]
  for (const [screen, happened] of refused)
    t.equal(screenAfter(screen, happened, 5), screen, `${happened.type} on ${screen.name}`)
})

t.test('a visit goes from opening to receipt, and never beyond either end', async (t) => {
  const after = (screen: Screen, happened: Happening) => screenAfter(screen, happened, 5)
  t.strictSame(after({ name: 'opening' }, { type: 'ready', at: 0 }), { name: 'step', at: 0 })
  t.strictSame(after({ name: 'code' }, { type: 'ready', at: 99 }), { name: 'step', at: 6 })
  t.strictSame(after({ name: 'step', at: 0 }, { type: 'went-to', at: -1 }), { name: 'step', at: 0 })
  t.strictSame(after({ name: 'step', at: 6 }, { type: 'went-to', at: 7 }), { name: 'step', at: 6 })
  t.strictSame(after({ name: 'step', at: 6 }, { type: 'send' }), { name: 'sending' })
  t.strictSame(after({ name: 'sending' }, { type: 'not-sealed' }), { name: 'step', at: 6 })
  t.strictSame(after({ name: 'sending' }, { type: 'kept' }), { name: 'waiting' })
  t.strictSame(after({ name: 'waiting' }, { type: 'retry' }), { name: 'sending' })
  t.strictSame(after({ name: 'sending' }, { type: 'delivered', receipt: 'r' }), {
    name: 'receipt',
    receipt: 'r',
  })
  for (const trouble of RETRYABLE)
    t.strictSame(after({ name: 'trouble', trouble }, { type: 'retry' }), { name: 'sending' })
})

/** What is wrong with an order, in words; nothing is right. */
const faultsOf = (asked: Questionnaire, order: readonly Question[]): string[] => {
  const items = order.flatMap((one) => (one.kind === 'item' ? [one.item] : []))
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join()
  const core = asked.items.filter(({ core }) => core)
  const rest = items.slice(core.length)
  const runs = rest.filter(({ module }, at) => module !== rest[at - 1]?.module)
  const lastOther = rest.findLastIndex(({ module, scale }) => module === 'PC' && !/BRE|VIO/.test(scale))
  const firstBreach = rest.findIndex(({ scale }) => /BRE|VIO/.test(scale))
  const faults: Record<string, boolean> = {
    'core items come first, as they stand': ids(items.slice(0, core.length)) !== ids(core),
    'each module comes once': new Set(runs.map(({ module }) => module)).size !== runs.length,
    'no module begins with a reverse-keyed item': runs.some(({ reverse }) => reverse),
    'breach and violation close their module': firstBreach >= 0 && firstBreach < lastOther,
    'each item comes once': ids(items.toSorted(byId)) !== ids(asked.items.toSorted(byId)),
    'nothing is left out': order.length !== asked.items.length + asked.choices.length + asked.open.length,
  }
  return Object.keys(faults).filter((fault) => faults[fault])
}
const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)

t.test('questions stand in the order of the instrument, whatever the seed', async (t) => {
  for (const form of ['core', 'wave1', 'wave2', 'wave3', 'wave4', 'full']) {
    const asked = questionnaireOf(instrument, form)
    const orders = Array.from({ length: 60 }, (_, seed) => orderQuestions(asked, randomFrom(seed)))
    t.strictSame([...new Set(orders.flatMap((order) => faultsOf(asked, order)))], [], `${form}, sixty times`)
    const different = new Set(orders.map((order) => JSON.stringify(order)))
    t.ok(form === 'core' ? different.size === 1 : different.size > 3, `${form}: ${different.size} orders`)
  }
  const backwards = orderQuestions(questionnaireOf(instrument, 'full'), randomFrom(1)).toReversed()
  t.ok(faultsOf(questionnaireOf(instrument, 'full'), backwards).length >= 3, 'and a wrong order is found out')
})

t.test('hints in four languages: silence first', async (t) => {
  const quiet = {
    nl: [
      'Ik vond het fijn om te helpen.',
      'We werken 4 dagen. HR is er ook.',
      'De planning van Excel naar Teams.',
      'Dat was 100 % goed.',
    ],
    en: [
      'I liked it when I could help.',
      'We had 3 good weeks in Excel.',
      'It may be better. I think so.',
      'We have 24/7 care.',
    ],
    fr: ['J’ai aimé aider les autres.', 'C’était bien en équipe.', 'Mai oui, 12 fois mieux.'],
    de: ['Die Arbeit mit Freude und Ruhe.', 'Das Team hat mir geholfen.', 'Wir haben 3.5 Stunden gebraucht.'],
  }
  for (const language of LANGUAGES)
    for (const words of quiet[language]) t.strictSame(hintsFor(words, language), [], `${language}: ${words}`)
  const found = [
    ['nl', 'Toen hielp Jan mij.', ['name']],
    ['nl', 'Ik was als enige in de winkel.', ['only-one']],
    ['nl', 'Op 12 maart ging het mis.', ['date']],
    ['nl', 'Mail naar jan@winkel.be of bel 0478 12 34 56', ['mail', 'phone']],
    ['en', 'Then Priya helped me.', ['name']],
    ['en', 'I am the only one who does nights.', ['only-one']],
    ['en', 'On 3/12/2026 and on May 5', ['date']],
    ['fr', 'Puis Amélie m’a aidé.', ['name']],
    ['fr', 'J’étais la seule à travailler le 1er mai.', ['date', 'only-one']],
    ['de', 'Dann half mir Frau Müller.', ['name']],
    ['de', 'Ich war als Einzige da, am 3. März.', ['date', 'only-one']],
    ['de', 'Tel. +49 170 1234567', ['phone']],
  ] as const
  for (const [language, words, hints] of found)
    t.strictSame([...hintsFor(words, language)].sort(), [...hints].sort(), `${language}: ${words}`)
})

t.test('an address is read once, and an invitation never stays in it', async (t) => {
  const link = '#00000000000000000000000000.0123456789abcdef.fedcba9876543210.nl'
  t.match(readAddress(`/${link}`), { link: { language: 'nl' }, mangled: false, kiosk: false })
  for (const cut of [link.slice(0, -4), link.replace('.nl', '.xx'), `${link}.nl`, '#hello', '#k.short'])
    t.match(readAddress(`/${cut}`), { link: undefined, codePage: undefined, mangled: true }, cut)
  t.match(readAddress('/'), { mangled: false })
  for (const no of ['/', '/#', '/?kiosk', '/?utm=1'])
    t.match(readAddress(no), { link: undefined, mangled: false }, no)
  for (const lost of ['/elsewhere', '/?utm=1%23AbC', '/%2523abc', '/&#35;abc'])
    t.match(readAddress(lost), { link: undefined, mangled: true }, lost)
  t.match(readAddress('/?kiosk%23k.0123456789abcdef'), { kiosk: true, codePage: '0123456789abcdef' })
  t.equal(cleanAddress(readAddress(`/?utm=1${link}`)), '/')
  t.equal(cleanAddress(readAddress('/?kiosk#k.0123456789abcdef')), '/?kiosk#k.0123456789abcdef')
})

t.test('a sheet holds what was asked, and an empty comment is none', async (t) => {
  const form = {
    checksum: 'c',
    languages: ['nl'],
    values: [1],
    items: [{ id: 'A' }],
    choices: [],
    open: [{ id: 'O', maxChars: 3 }],
  }
  const link = { invitation: 'i', fingerprint: 'f', segmentKey: 's', language: 'nl' }
  const draft = { ...newDraft(link, 'nl', 1), answers: { A: 1, B: 2 } }
  t.strictSame(sheetOf(draft, form), {
    questionnaire: 'c',
    language: 'nl',
    answers: { A: 1 },
    picks: {},
    comments: [],
  })
  const wordy = { ...draft, comments: { O: { text: '  abcdef ', label: 'wider' as const } } }
  t.match(sheetOf(wordy, form).comments, [{ text: 'abc', label: 'wider' }])
})

t.test('texts are complete in four languages', async (t) => {
  const shapes = await Promise.all(
    LANGUAGES.map(async (language) => {
      const source = await readFile(join(top, `ui/l10n/answer.${language}.ftl`), 'utf8')
      const { body } = parse(source, {})
      t.notOk(
        body.some(({ type }) => type === 'Junk'),
        `${language} parses`,
      )
      return body.flatMap((entry) =>
        entry.type === 'Message'
          ? [
              `${entry.id.name} ${[...new Set(JSON.stringify(entry.value).match(/"VariableReference","id":\{[^}]*\}/g))].sort().length}`,
            ]
          : [],
      )
    }),
  )
  for (const shape of shapes) t.strictSame(shape, shapes[0])
})

t.test('a group in which nobody was with anybody before says so in words, and tells no nought', async (t) => {
  for (const language of LANGUAGES) {
    const bundle = new FluentBundle(language, { useIsolating: false })
    bundle.addResource(
      new FluentResource(await readFile(join(top, `ui/l10n/answer.${language}.ftl`), 'utf8')),
    )
    const words = (together: number) =>
      bundle.formatPattern(bundle.getMessage('segment-joined')?.value ?? '', { count: 6, together })
    t.notMatch(words(0), /0/, language)
    t.match(words(28), /28/, language)
  }
})

t.test('no page carries the arithmetic of the server, which is large and needs WebAssembly', async (t) => {
  const SODIUM = /libsodium|crypto_scalarmult|ristretto255_from_hash/
  const package_ = createRequire(import.meta.url).resolve('libsodium-wrappers-sumo')
  t.match(await readFile(package_, 'utf8'), SODIUM, 'it would be heard')
  const files = (await readdir(join(top, 'dist'), { recursive: true })).filter((file) => file.endsWith('.js'))
  t.ok(files.length > 0)
  for (const file of files) t.notMatch(await readFile(join(top, 'dist', file), 'utf8'), SODIUM, file)
})

t.test('the page is at most 60 kB of JavaScript, CSS and HTML, cryptography included', async (t) => {
  const folder = join(top, 'dist/answer')
  const files = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(
    files.map(async (file) =>
      /\.(js|css|html)$/.test(file) ? gzipSync(await readFile(join(folder, file)), { level: 9 }).length : 0,
    ),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  t.ok(total > 0 && total <= 60_000, `${total} bytes`)
  t.notOk(files.some((file) => /webawesome|sw\.js|service-worker/.test(file)))
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const code = await readFile(join(folder, file), 'utf8')
    t.notMatch(code, /ZodError|serviceWorker/, `${file} has no zod and no service worker`)
    t.strictSame(
      [...code.matchAll(/https?:\/\/(?!(www\.)?w3\.org)[a-z]+\.[a-z]+[^\s"'`]*/g)].filter(
        ([url]) => !/lit\.dev|github/.test(url),
      ),
      [],
      `${file} names no other place`,
    )
  }
})
