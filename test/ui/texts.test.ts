import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Message, parse, type SyntaxNode, Visitor } from '@fluent/syntax'
import t from 'tap'
import { findingKinds } from '../../services/people/staff-list/findings.ts'
import { Texts } from '../../ui/l10n/texts.ts'

/** Texts complete in four languages: the same names, and the same words to fill in. */
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'ui/l10n')
const LANGUAGES = ['nl', 'en', 'fr', 'de']

const variablesOf = (message: Message): string => {
  const found = new Set<string>()
  class Finder extends Visitor {
    override visitVariableReference(node: SyntaxNode): void {
      found.add((node as unknown as { id: { name: string } }).id.name)
    }
  }
  new Finder().visit(message)
  return [...found].sort().join(' ')
}

const read = async (page: string, language: string): Promise<Readonly<Record<string, string>>> => {
  const { body } = parse(await readFile(join(folder, `${page}.${language}.ftl`), 'utf8'), {})
  const messages: Record<string, string> = {}
  for (const entry of body) {
    if (entry.type === 'Junk')
      throw new Error(`${page}.${language}: ${JSON.stringify((entry as { content?: string }).content)}`)
    if (entry.type !== 'Message') continue
    const message = entry as Message
    if (message.id.name in messages)
      throw new Error(`${page}.${language}: ${message.id.name} stands there twice`)
    messages[message.id.name] = variablesOf(message)
  }
  return messages
}

/** Parts of pages that bring their own words. */
const OWN_WORDS = 'ui/parts/check'

const sources = async (...folders: readonly string[]): Promise<string> => {
  const files = await Promise.all(
    folders.map(async (one) =>
      (await readdir(join(root, one), { recursive: true }))
        .map((name) => join(one, name))
        .filter((name) => one === OWN_WORDS || !name.startsWith(`${OWN_WORDS}/`))
        .map((name) => join(root, name)),
    ),
  )
  const texts = files.flat().filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
  return (await Promise.all(texts.map((name) => readFile(name, 'utf8')))).join('\n')
}

const present = new Set((await readdir(folder)).map((name) => name.split('.')[0] ?? ''))
const pages = ['workplace', 'answer', 'library', 'transparency', 'playground', 'check'].filter((page) =>
  present.has(page),
)

for (const page of pages)
  t.test(`every text of ${page} exists in four languages, with the same words to fill in`, async (t) => {
    const [dutch, ...others] = await Promise.all(LANGUAGES.map((language) => read(page, language)))
    t.ok(Object.keys(dutch ?? {}).length > 10)
    for (const [at, messages] of others.entries())
      t.strictSame(messages, dutch, `nl and ${LANGUAGES[at + 1]}`)
  })

t.test('the workplace pages word everything that a server may refuse or find', async (t) => {
  const messages = await read('workplace', 'en')
  const refused = await sources('services')
  const codes = [...refused.matchAll(/new Problem\(\s*\d+,\s*'([a-z0-9-]+)'/g)].map(([, code]) => code ?? '')
  const plain = [...refused.matchAll(/^ {2}\d{3}: '([a-z-]+)',$/gm)].map(([, code]) => code ?? '')
  // Said to the survey page and to nobody else.
  const forTheSurvey = ['refused', 'invitation-unknown', 'ticket-asked-already', 'segment-differs']
  const wanted = [...new Set([...codes, ...plain])].filter((code) => !forTheSurvey.includes(code))
  t.ok(wanted.length > 25, `${wanted.length} codes`)
  t.strictSame(
    wanted.filter((code) => !(`problem-${code}` in messages)),
    [],
    'problems',
  )
  t.strictSame(
    Object.keys(findingKinds).filter((code) => !(`finding-${code}` in messages)),
    [],
    'findings in a staff list',
  )
})

t.test('no text of the workplace pages is forgotten, and none is missing', async (t) => {
  const messages = await read('workplace', 'en')
  const code = await sources('ui/workplace', 'ui/parts')
  const said = [...code.matchAll(/(?:say|sayOr|texts\.get)\(\s*'([a-z0-9-]+)'/g)].map(
    ([, name]) => name ?? '',
  )
  t.strictSame(
    said.filter((name) => !(name in messages)),
    [],
    'missing',
  )
  const families =
    /^(problem|finding|encoding|record|field|form|title|state|letter|mail|outbox|ballot|withheld|own-withheld|group|verdict|quadrant|fifth)-/
  t.strictSame(
    Object.keys(messages).filter((name) => !families.test(name) && !code.includes(`'${name}'`)),
    [],
    'said nowhere',
  )
})

for (const [page, families, ...folders] of [
  ['transparency', /^entry-/, 'ui/transparency'],
  ['playground', /^example-/, 'ui/playground'],
  ['library', /^(group|level)-/, 'ui/library'],
  ['check', /^(label|why|kind)-/, OWN_WORDS],
] as const)
  t.test(`no text of the ${page} page is forgotten, and none is missing`, async (t) => {
    const messages = await read(page, 'en')
    const code = await sources(...folders)
    const said = [...code.matchAll(/texts\??\.get\(\s*'([a-z0-9-]+)'/g)].map(([, name]) => name ?? '')
    t.ok(said.length > 10)
    t.strictSame(
      said.filter((name) => !(name in messages)),
      [],
      'missing',
    )
    t.strictSame(
      Object.keys(messages).filter((name) => !families.test(name) && !code.includes(`'${name}'`)),
      [],
      'said nowhere',
    )
  })

t.test('no line of French begins with a colon, and other languages are left as they are', async (t) => {
  const source = 'a = Qui : « { $name } » ? Oui ; non !\nb = { $from } : { $to }\n'
  const french = new Texts('fr', source)
  t.equal(
    french.get('a', { name: 'Jos : Deeg' }),
    'Qui\u00a0: «\u00a0Jos : Deeg\u00a0»\u00a0? Oui\u00a0; non\u00a0!',
  )
  t.equal(french.get('b', { from: 'A', to: 'B' }), 'A\u00a0: B')
  t.equal(new Texts('nl', source).get('b', { from: 'A', to: 'B' }), 'A : B')
})
