import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import ts from 'typescript'

/** What was built runs in the oldest browsers that `README.md` names: Safari 15.4, Chrome 99, Firefox 98. */
const dist = join(import.meta.dirname, '../../dist')

/** Methods that one of those browsers does not have. */
const LATER =
  /^(toSorted|toReversed|toSpliced|findLast|findLastIndex|withResolvers|fromAsync|groupBy|isWellFormed|toWellFormed|canParse|Segmenter|requestIdleCallback|CompressionStream|DecompressionStream|startViewTransition|showPopover|setHTMLUnsafe)$/

const laterThanBaseline = (code: string): readonly string[] => {
  const found: string[] = []
  const source = ts.createSourceFile('page.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
  const visit = (node: ts.Node): void => {
    if (ts.isClassStaticBlockDeclaration(node)) found.push('a static block')
    if (ts.isDecorator(node)) found.push('a decorator')
    if (ts.isPropertyAccessExpression(node) && LATER.test(node.name.text)) found.push(node.name.text)
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && /\/[a-z]*v[a-z]*$/.test(node.getText()))
      found.push('a regular expression with sets')
    ts.forEachChild(node, visit)
  }
  visit(source)
  // In literals and in texts that become regular expressions alike.
  if (/\(\?<[!=]/.test(code)) found.push('a look behind')
  return found
}

t.test('what is later than the baseline is found', async (t) => {
  const later = [
    'class A { static { this.b = 1 } }',
    'const a = /(?<!b)c/',
    "new RegExp('(?<=b)c')",
    'const a = /[a--b]/v',
    '[1].toSorted()',
    '[1].findLast(Boolean)',
  ]
  for (const code of later) t.equal(laterThanBaseline(code).length, 1, code)
  t.strictSame(
    laterThanBaseline('class A { #b = 1; static c = 2; d = [1].at(-1) }; /(?<name>a)/u.exec("a")'),
    [],
  )
})

t.test('no page needs more', async (t) => {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'))
  t.ok(files.length > 8, `${files.length} files`)
  for (const file of files)
    t.strictSame(laterThanBaseline(await readFile(join(dist, file), 'utf8')), [], file)
})
