import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

/** What runs at an organisation may be handed on under the EUPL: its packages ask for no more than to be named. */
const root = join(import.meta.dirname, '../..')
const PERMISSIVE =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|BSL-1\.0|Python-2\.0|OFL-1\.1)$/

const isPermissive = (licence: string): boolean => {
  const plain = licence.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive)
  return plain.split(' AND ').every((one) => PERMISSIVE.test(one))
}

interface Locked {
  readonly dev?: boolean
  readonly license?: string
}

const readJson = async (...path: readonly string[]) => JSON.parse(await readFile(join(root, ...path), 'utf8'))

t.test('no package of the product has a licence that asks for more', async (t) => {
  for (const refused of ['GPL-3.0-only', 'AGPL-3.0', 'SSPL-1.0', 'UNLICENSED', 'MIT AND GPL-2.0', ''])
    t.notOk(isPermissive(refused), refused)
  for (const known of ['MIT', '(GPL-2.0 OR MIT)', 'Apache-2.0 AND BSL-1.0']) t.ok(isPermissive(known), known)

  const { packages } = (await readJson('package-lock.json')) as { packages: Record<string, Locked> }
  const product = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  t.ok(product.length > 300)
  const found: string[] = []
  for (const [path, { license }] of product) {
    // A binary for another machine is not here to be asked; that of this one is, and they are published together.
    if (license === undefined && !existsSync(join(root, path))) continue
    const named: unknown = license ?? (await readJson(path, 'package.json')).license
    if (!isPermissive(String(named ?? ''))) found.push(`${path}: ${named}`)
  }
  t.strictSame(found, [])
})
