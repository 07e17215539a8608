import { type ChildProcess, execFileSync, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whoever runs the commands. */
export type As = 'root' | 'user'

/** What a command is told of this machine: how to find programs and packages, and nothing about us. */
const PASSED_ON = /^(PATH|LANG|LC_ALL|TZ|TERM|CI|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/

/** Folders in which an earlier run, or a kind machine, may have left what we forgot to bring. */
const HIDDEN_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/usr/share/fontconfig',
  '/etc/fonts',
  '/tmp',
]

const asRoot = process.getuid?.() === 0
const idOf = (what: string): string => execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }).trim()

/** In a name space of its own, lays a folder over another for each pair of arguments before `--`. */
const LAY_FOLDERS =
  'while [ "$1" != -- ]; do mount --bind "$1" "$2" || exit 125; shift 2; done; shift; exec "$@"'
type Pairs = readonly (readonly [folder: string, over: string])[]

const layers = (pairs: Pairs): readonly string[] => [
  'unshare',
  ...(asRoot ? [] : ['--user', '--map-root-user']),
  '--mount',
  'sh',
  '-c',
  LAY_FOLDERS,
  'sh',
  ...pairs.flat(),
  '--',
]
/** Somebody who became root to lay folders over others is an ordinary user again. */
const backToUser = asRoot
  ? []
  : ['unshare', '--user', `--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`]

/**
 * This machine as if nobody had ever run anything on it: an empty home, closed to others, an empty folder
 * for temporary files, no fonts. Where name spaces are refused only the environment can be cleared, and
 * `hides` is false.
 */
export class BareMachine {
  readonly folder: string
  readonly as: As
  readonly hides: boolean
  readonly #pairs: Pairs

  private constructor(folder: string, as: As, hides: boolean, pairs: Pairs) {
    this.folder = folder
    this.as = as
    this.hides = hides
    this.#pairs = pairs
  }

  /**
   * @param keep folders that must stay to be seen, for example the one that holds the product
   * @param own folders of the system that the product may write in, and which must be empty too
   */
  static async make(as: As, keep: readonly string[], own: readonly string[] = []): Promise<BareMachine> {
    const parent = existsSync('/var/tmp') ? '/var/tmp' : tmpdir()
    const folder = await mkdtemp(join(parent, 'ooghoogte-bare-'))
    await chmod(folder, 0o755)
    for (const name of ['home', 'tmp', 'nothing']) await mkdir(join(folder, name))
    await chmod(join(folder, 'tmp'), 0o1777)
    await chmod(join(folder, 'home'), 0o700)
    const seen = [...keep, folder]
    const hidden = HIDDEN_FOLDERS.flatMap((path) =>
      path === '/tmp' && seen.some((one) => `${one}/`.startsWith('/tmp/')) ? '/tmp/fonts' : path,
    ).filter((path) => existsSync(path))
    const pairs = hidden.map((path): [string, string] => [
      join(folder, path === '/tmp' ? 'tmp' : 'nothing'),
      path,
    ])
    if (asRoot) {
      for (const path of own) {
        await mkdir(join(folder, path), { recursive: true })
        pairs.push([join(folder, path), path])
      }
    }
    const [command = '', ...args] = [...layers(pairs), ...backToUser, 'true']
    const hides = spawnSync(command, args, { stdio: 'ignore' }).status === 0
    return new BareMachine(folder, as, hides, pairs)
  }

  get home(): string {
    return join(this.folder, 'home')
  }

  /** To be called when the home has been filled: it belongs to whoever runs the commands. */
  giveHome(): void {
    if (asRoot && this.as === 'user') execFileSync('chown', ['-R', `${idOf('-u')}:${idOf('-g')}`, this.home])
  }

  /** What is said to whoever reads the figures. */
  get about(): string {
    return this.hides
      ? `in a name space of its own: ${this.#pairs.map(([, over]) => over).join(', ')} are empty`
      : 'name spaces are refused here: only TMPDIR, HOME and the environment are empty'
  }

  start(command: readonly string[], options: RunOptions = {}): ChildProcess {
    const user =
      asRoot && this.as === 'user'
        ? ['setpriv', `--reuid=${idOf('-u')}`, `--regid=${idOf('-g')}`, '--clear-groups']
        : []
    const inside = this.hides ? [...layers(this.#pairs), ...backToUser] : []
    const [program = '', ...args] = [...inside, ...user, ...command]
    return spawn(program, args, {
      cwd: options.cwd ?? process.cwd(),
      detached: options.detached ?? false,
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => PASSED_ON.test(name))),
        HOME: this.home,
        TMPDIR:
          this.hides && this.#pairs.some(([, over]) => over === '/tmp') ? '/tmp' : join(this.folder, 'tmp'),
        ...options.env,
      },
      stdio: options.stdio ?? ['ignore', 'inherit', 'inherit'],
    })
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly stdio?: StdioOptions
  /** In a process group of its own, to be signalled as a terminal does. */
  readonly detached?: boolean
}
