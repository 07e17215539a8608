import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { fieldsOf } from '../../services/library/aids/fields-of.ts'
import { readAids } from '../../services/library/aids/read-aids.ts'
import { faultsOfGuides } from '../../services/library/check-guides.ts'
import { LANGUAGES } from '../../services/library/languages.ts'
import { readLessons } from '../../services/library/lessons/read-lessons.ts'
import { readGuides } from '../../services/library/read-guides.ts'
import { textOf } from '../../ui/library/save-text.ts'

/** The library is a folder that a coach may write in: what is wrong with a file is said in one sentence. */
const AIDS = join(import.meta.dirname, '../../services/library/aids')

/** As a file of words has it, and `aid.json` too where it says. */
interface Words {
  parts: { title?: string; fields: { id: string }[] }[]
}

interface GuideContent {
  readonly level_defaults: Record<string, { opening?: string } | undefined>
  readonly entries: unknown
}

/** A library of one aid, with one of its files changed. */
const faultsWith = async (t: Test, file: string, change: (content: Words) => unknown) => {
  const folder = await mkdtemp(join(tmpdir(), 'aids-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(join(AIDS, 'ikigai'), join(folder, 'ikigai'), { recursive: true })
  const path = join(folder, 'ikigai', file)
  const changed = change(JSON.parse(await readFile(path, 'utf8')))
  await writeFile(path, typeof changed === 'string' ? changed : JSON.stringify(changed))
  const { aids, faults } = await readAids(folder)
  t.strictSame(aids, [], 'what is broken is not shown')
  return faults
}

t.test('a file that is no JSON is named', async (t) => {
  const [fault = ''] = await faultsWith(t, 'fr.json', () => '{ "title": ')
  t.match(fault, /^ikigai\/fr\.json: is not JSON: /)
})

t.test('a key that nobody knows, or that lacks, is named with its place', async (t) => {
  const unknown = await faultsWith(t, 'nl.json', (words) => ({ ...words, colour: 'green' }))
  t.match(unknown.join(), /ikigai\/nl\.json: top: .*colour/)
  const lacking = await faultsWith(t, 'de.json', (words) => {
    delete words.parts[0]?.title
    return words
  })
  t.match(lacking.join(), 'ikigai/de.json: parts.0.title: ')
})

t.test('what one language has and another lacks is named with its place', async (t) => {
  const faults = await faultsWith(t, 'en.json', (words) => {
    Object.assign(words.parts[0]?.fields[1] ?? {}, { id: 'earth' })
    return words
  })
  t.strictSame(faults, [
    'ikigai/en.json: lacks what nl.json has: .parts.0.fields.1.id=world',
    'ikigai/en.json: has what nl.json lacks: .parts.0.fields.1.id=earth',
  ])
})

t.test('a drawing without its fields is refused', async (t) => {
  const faults = await faultsWith(t, 'aid.json', (file) => ({ ...file, drawing: 'two-rings' }))
  t.strictSame(faults, [
    'ikigai: its drawing two-rings shows fields that are not there: am, want, can, find, get',
  ])
  t.match((await faultsWith(t, 'aid.json', (file) => ({ ...file, drawing: 'spiral' }))).join(), /drawing/)
  t.strictSame(await faultsWith(t, 'aid.json', (file) => ({ ...file, drawing: 'path' })), [
    'ikigai: its drawing path has room for 3 to 8 fields, and there are 12',
  ])
})

t.test('guides are read as strictly: a key that lacks, and words that nothing leads to', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(join(AIDS, '../guides/one-to-one'), join(folder, 'guides/one-to-one'), { recursive: true })
  t.strictSame(await faultsOfGuides(folder), [])
  const change = async (file: string, by: (content: GuideContent) => void) => {
    const path = join(folder, 'guides/one-to-one/0.1.0', file)
    const before = await readFile(path, 'utf8')
    const content = JSON.parse(before)
    by(content)
    await writeFile(path, JSON.stringify(content))
    return () => writeFile(path, before)
  }
  const back = await change('fr.json', ({ level_defaults }) => delete level_defaults.high?.opening)
  t.match((await faultsOfGuides(folder)).join(), 'one-to-one/0.1.0/fr.json: level_defaults.high.opening: ')
  await back()
  await change('guides.json', ({ entries }) => void (entries as unknown[]).shift())
  t.strictSame(await faultsOfGuides(folder), [
    'entries of the guides that have words and nothing else: AUT-low',
  ])
})

t.test('every aid and every lesson is whole in four languages', async (t) => {
  const [{ aids, faults }, lessons, guides] = await Promise.all([readAids(), readLessons(), readGuides()])
  t.strictSame([...faults, ...lessons.faults, ...(await faultsOfGuides())], [])
  t.equal(lessons.lessons.length, 4)
  t.ok(aids.length >= 19, `${aids.length} aids`)
  const orders = aids.map(({ order }) => order)
  t.equal(new Set(orders).size, orders.length, 'each has a place of its own')
  for (const { id, settings, refer, words } of aids) {
    t.strictSame(Object.keys(words), LANGUAGES, id)
    t.strictSame(
      settings.filter((code) => guides.settings[code] === undefined),
      [],
      `settings of ${id}`,
    )
    t.strictSame(
      refer.filter((code) => guides.refer[code] === undefined),
      [],
      `whom ${id} refers to`,
    )
    t.equal(words.nl.refer === '', refer.length === 0, `${id} says when to go to whom it names`)
  }
  const led = guides.entries.flatMap(({ aid }) => (aid === null ? [] : [aid]))
  t.strictSame(
    led.filter((one) => !aids.some(({ id }) => id === one)),
    [],
    'every card leads to a sheet',
  )
})

t.test('what is saved as text has every heading, and a dash where nothing was written', async (t) => {
  const { aids } = await readAids()
  const ikigai = aids.find(({ id }) => id === 'ikigai')
  if (ikigai === undefined) throw new Error('no ikigai')
  const text = textOf(ikigai.words.nl, { love: '  Brood bakken ' })
  t.match(text, /^Ikigai/)
  t.match(text, 'Wat doe ik graag?\nBrood bakken\n')
  for (const { label } of fieldsOf(ikigai.words.nl)) t.match(text, `\n${label}\n`)
  t.equal(text.match(/\n–/g)?.length, fieldsOf(ikigai.words.nl).length - 1)
})
