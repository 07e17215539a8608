import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import t from 'tap'

/**
 * A rule stands where it is cited. In a comment a text is named by its path, from the top of the repository or from
 * the folder of the comment, and a rule in it by its number: `services/counting/scoring.md`, 5. In a text it is a link, or
 * a path from the top.
 */
const root = resolve(import.meta.dirname, '../..')
const OWN_NAME = '/citations.test.ts'
const files = spawnSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .stdout.split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Where something stands, and what is wrong with it; undefined where it resolves. */
interface Cited {
  readonly path: string
  readonly cites: string
  readonly wrong: string | undefined
}

/** Headings and numbered paragraphs of a text, as GitHub links to them and as comments name them. */
const placesIn = (markdown: string) => {
  const text = markdown.replaceAll(/^```[\s\S]*?^```/gm, '')
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.matchAll(/^#{1,6} (.*)$/gm)) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    anchors.add(plain.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-'))
  }
  const numbers = new Set([...text.matchAll(/^(?:#+ | {0,3})(\d+)\. /gm)].map(([, number]) => number))
  return { anchors, numbers }
}

/** The file that is meant, as seen from another one. */
const find = (from: string, target: string, at: readonly string[]): string | undefined =>
  at
    .map((folder) => normalize(join(folder === '.' ? dirname(from) : '', target)))
    .find((path) => existsSync(join(root, path)))

const wrongWith = (
  from: string,
  target: string,
  { anchor, numbers }: { readonly anchor?: string | undefined; readonly numbers: readonly string[] },
  at: readonly string[],
): string | undefined => {
  const path = target === '' ? from : find(from, target, at)
  if (path === undefined) return 'no such file'
  if (anchor === undefined && numbers.length === 0) return undefined
  const places = placesIn(textOf(path))
  if (anchor !== undefined && !places.anchors.has(anchor)) return 'no such heading'
  const missing = numbers.filter((number) => !places.numbers.has(number))
  return missing.length === 0 ? undefined : `no rule ${missing.join(', ')}`
}

const NUMBERS = /^,\s(?:\*\s)?(\d+(?:(?:, | and | to )\d+)*)/
const numbersAfter = (text: string): readonly string[] => NUMBERS.exec(text)?.[1]?.match(/\d+/g) ?? []

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$|^\s*--.*$|<!--[\s\S]*?-->/gm
/** Lines of one comment as one, so that a citation may go on in the next line. */
const commentsOf = (source: string): readonly string[] =>
  [...source.matchAll(COMMENTS)].map(([comment]) => comment.replaceAll(/\s*\n\s*(?:\*(?!\/)|--)?\s*/g, ' '))

/** A rule that is named without the text that it stands in. */
const NOWHERE = /\b(?:scoring|rules?) \d+/gi

const citedInComments = (path: string, source: string): readonly Cited[] =>
  commentsOf(source).flatMap((comment) => [
    ...[...comment.matchAll(/(`?)((?:[\w.-]+\/)*[\w.-]+\.md)\b\1/g)].map((found) => {
      const [all, , target = ''] = found
      const numbers = numbersAfter(comment.slice(found.index + all.length))
      const cites = [target, ...numbers].join(' ')
      return { path, cites, wrong: wrongWith(path, target, { numbers }, ['.', 'top']) }
    }),
    ...[...comment.matchAll(NOWHERE)].map(([cites]) => ({ path, cites, wrong: 'of which text?' })),
  ])

const LINK = /\[[^\]]*\]\(([^)\s]+)\)|<(?:img|a)[^>]*?(?:src|href)="([^"]+)"/g

const citedInText = (path: string, markdown: string): readonly Cited[] => {
  const text = markdown.replaceAll(/^```[\s\S]*?^```/gm, '')
  const links = text.replaceAll(/`[^`\n]*`/g, '')
  return [
    ...[...links.matchAll(LINK)].flatMap((found) => {
      const [all, link, source] = found
      const cites = link ?? source ?? ''
      if (/^[a-z]+:/.test(cites)) return []
      const [target = '', anchor] = cites.split('#')
      const numbers = numbersAfter(links.slice(found.index + all.length))
      return [
        {
          path,
          cites: [cites, ...numbers].join(' '),
          wrong: wrongWith(path, target, { anchor, numbers }, ['.']),
        },
      ]
    }),
    ...[...text.matchAll(/`((?:services|ui|sql|scripts|test)\/[\w./-]+|(?:[\w.-]+\/)*[\w.-]+\.md)`/g)].map(
      ([, target = '']) => ({
        path,
        cites: target,
        wrong: wrongWith(path, target, { numbers: [] }, ['.', 'top']),
      }),
    ),
  ]
}

const say = ({ path, cites, wrong }: Cited): string => `${path}: ${cites}: ${wrong}`
const broken = (cited: readonly Cited[]): readonly string[] =>
  cited.filter(({ wrong }) => wrong !== undefined).map(say)

t.test('a citation that leads nowhere is heard', async (t) => {
  const from = 'services/counting/clip.ts'
  const heard = (comment: string) => citedInComments(from, comment).map(({ wrong }) => wrong)
  t.strictSame(heard('/** (`publication-rules.md`, 4.) */'), ['no such file'])
  t.strictSame(heard('/** (`services/counting/scoring.md`, 99.) */'), ['no rule 99'])
  t.strictSame(heard('/**\n * Moved. (`services/counting/scoring.md`,\n * 1 to 98.)\n */'), ['no rule 98'])
  t.strictSame(heard('const one = 1 // (Scoring 5.)'), ['of which text?'])
  t.strictSame(heard('-- See services/gone.md.'), ['no such file'])
  t.strictSame(heard("const address = 'http://gone.md'"), [], 'what is no comment cites nothing')
  t.strictSame(heard('/** (`services/counting/scoring.md`, 5 and 7; `disclosure.md`.) */'), [
    undefined,
    undefined,
  ])

  const linked = (text: string) => citedInText('services/counting/README.md', text).map(({ wrong }) => wrong)
  t.strictSame(linked('[gone](gone.md)'), ['no such file'])
  t.strictSame(linked('[rule](scoring.md#5-gone)'), ['no such heading'])
  t.strictSame(linked('[people](../people/README.md), 999'), ['no rule 999'])
  t.strictSame(linked('<img src="gone.png">'), ['no such file'])
  t.strictSame(linked('as `gone.md` says'), ['no such file'])
  t.strictSame(linked('in `sql/gone/` and `services/counting/`'), ['no such file', undefined])
  t.strictSame(
    linked('[scoring](scoring.md#4-margins), [web](https://example.org), [here](#why-it-is-like-this)'),
    [undefined, undefined],
  )
})

t.test('every text and every rule that a comment names is there', async (t) => {
  // But for the ones made up above.
  const sources = files.filter((path) => /\.(ts|js|cjs|sql|css|html)$/.test(path) && !path.endsWith(OWN_NAME))
  const cited = sources.flatMap((path) => citedInComments(path, textOf(path)))
  t.ok(cited.length > 40, `${cited.length} citations`)
  t.strictSame(broken(cited), [])
})

t.test('every link of every text leads somewhere', async (t) => {
  const texts = files.filter((path) => path.endsWith('.md'))
  const cited = texts.flatMap((path) => citedInText(path, textOf(path)))
  t.ok(cited.length > 40, `${cited.length} links`)
  t.strictSame(broken(cited), [])
})
