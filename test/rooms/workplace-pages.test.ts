import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { pathTo, WORKPLACE_PAGES, type WorkplacePage } from '../../services/workplace-pages.ts'
import { placeOf } from '../../ui/workplace/place.ts'
import { startWorld } from '../world/world.ts'

/** The list of pages is the only place where somebody adds one: whatever else knows pages follows from it. */
const root = join(import.meta.dirname, '../..')
const pages: readonly WorkplacePage[] = WORKPLACE_PAGES
const SOME_ID = '6f1d0c3a-3b52-4b5e-9a37-0d1f5c2e8a10'
const addressesOf = ({ paths }: WorkplacePage) => paths.map((path) => path.replace(/:\w+/, SOME_ID))

const sourcesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((name) => /\.(ts|html)$/.test(name) && !name.includes('.generated.'))
    .map((name) => `${folder}/${name}`)

/** An address of a page as somebody would write it: in quotes, alone or with something behind it. */
const names = pages.flatMap(({ paths }) => paths).flatMap((path) => path.match(/^\/([a-z-]+)/)?.[1] ?? [])
const REPEATED = new RegExp(`['"\`}]/(${[...new Set(names)].join('|')})(?=['"\`/#?$])`)

t.test('no page that is not on the list is found, and no address leads to two', async (t) => {
  t.equal(placeOf('/nowhere').page, 'nowhere')
  t.equal(placeOf(`/people/${SOME_ID}`).page, 'nowhere')
  t.equal(placeOf('/waves/newer').page, 'nowhere', 'what is no identifier is no wave')
  for (const page of pages)
    for (const address of addressesOf(page)) t.equal(placeOf(address).page, page.name, address)
  t.throws(() => pathTo('wave'), { message: 'no address of wave without an id' })
})

t.test('every page of the list is handed out by the workplace server', async (t) => {
  const world = await startWorld()
  t.teardown(() => world.stop())
  for (const address of pages.flatMap(addressesOf)) {
    const reply = await world.workplace.inject({ url: address, headers: { accept: 'text/html' } })
    t.equal(reply.statusCode, 200, address)
    t.match(reply.body, '<oh-workplace>', address)
  }
})

t.test('every page of the list has a title in four languages', async (t) => {
  for (const language of ['nl', 'en', 'fr', 'de']) {
    const texts = await readFile(join(root, `ui/l10n/workplace.${language}.ftl`), 'utf8')
    const untitled = pages.filter(({ title }) => !new RegExp(`^${title} = \\S`, 'm').test(texts))
    t.strictSame(untitled, [], language)
  }
})

t.test('every page has the element that the list names, and there is no other', async (t) => {
  const found = (await sourcesIn('ui/workplace')).filter((path) => path.endsWith('-page.ts'))
  const listed = pages.flatMap(({ element }) => (element === undefined ? [] : `ui/workplace/${element}.ts`))
  t.strictSame(found.toSorted(), listed.toSorted())
  for (const path of listed) {
    const tag = `oh-${path.split('/').at(-1)?.replace('.ts', '')}`
    t.match(await readFile(join(root, path), 'utf8'), `customElements.define('${tag}'`, path)
  }
  for (const { element, paths } of pages) {
    const source =
      element === undefined ? '' : await readFile(join(root, `ui/workplace/${element}.ts`), 'utf8')
    for (const [name = ''] of paths.flatMap((path) => [...path.matchAll(/(?<=:)\w+/g)]))
      t.match(source, `declare ${name}: string`, `${element} takes ${name}`)
  }
})

t.test('no other file repeats an address of the list', async (t) => {
  for (const repeated of ["'/people'", 'href="/waves/new"', '`/team/', '}/sign-in#'])
    t.match(repeated, REPEATED, 'it would be heard')
  const served = (await sourcesIn('services')).filter((path) => !/^services\/answers[/.]/.test(path))
  const drawn = [...(await sourcesIn('ui/workplace')), ...(await sourcesIn('ui/parts'))]
  const repeating: string[] = []
  for (const path of [...served, ...drawn])
    if (REPEATED.test(await readFile(join(root, path), 'utf8'))) repeating.push(path)
  t.strictSame(repeating, ['services/workplace-pages.ts'])
  // The first script of the page runs before anything that it could ask, so it has names of its own.
  const withSecrets = (['sign-in', 'leaver', 'conversations'] as const).map((name) => pathTo(name).slice(1))
  t.ok(
    (await readFile(join(root, 'ui/workplace/index.html'), 'utf8')).includes(
      `/^\\/(${withSecrets.join('|')})(?=.)/`,
    ),
  )
})
