import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Secrets live in small files beside the data folder, readable by their process only, in no backup.
 * Destroying a key overwrites and unlinks it; on a journaling disk that is not erasure, which
 * `services/README.md` says aloud: use tmpfs or a secret store where it matters.
 */
export class KeyFolder {
  readonly #keysFolder: string
  readonly #path: string

  constructor(keysFolder: string, name: string) {
    this.#keysFolder = keysFolder
    this.#path = join(keysFolder, name)
  }

  #file(name: string): string {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new Error('a key name has only letters, digits and hyphens')
    return join(this.#path, name)
  }

  /** Writes a key that must not exist yet; throws EEXIST if it does. */
  async create(name: string, content: string): Promise<void> {
    // Only the key folders are closed; what stands above them may have to be entered by others.
    await mkdir(dirname(this.#keysFolder), { recursive: true })
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    // Whole or not at all: a key that was cut off by a crash would lock somebody out later.
    const draft = join(this.#path, `.${randomUUID()}`)
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(content)
    await file.sync()
    await file.close()
    await link(draft, this.#file(name)).finally(() => rm(draft, { force: true }))
    // The name as well: after a power cut a file without one is gone.
    const folder = await open(this.#path, 'r')
    await folder.sync().finally(() => folder.close())
  }

  /** The key, or undefined when it was never there or has been destroyed. */
  async read(name: string): Promise<string | undefined> {
    try {
      // At every ticket and ballot, forty bytes: handing it to other threads takes ten times as long as reading.
      return readFileSync(this.#file(name), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** The key of this name, made on the spot by whoever asks first. */
  async readOrCreate(name: string, make: () => string): Promise<string> {
    const there = await this.read(name)
    if (there !== undefined) return there
    await this.create(name, make()).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    const made = await this.read(name)
    if (made === undefined) throw new Error(`key ${name} vanished while it was made`)
    return made
  }

  async names(): Promise<readonly string[]> {
    const entries = await readdir(this.#path).catch(() => [] as string[])
    return entries.filter((name) => /^[a-z0-9][a-z0-9-]*$/.test(name)).sort()
  }

  /** Milliseconds since the key was written; 0 when it is not there. */
  async age(name: string): Promise<number> {
    return stat(this.#file(name)).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
  }

  /** Renames a key; false when another process was first. Renaming is atomic, so one claim wins. */
  async claim(from: string, to: string): Promise<boolean> {
    return rename(this.#file(from), this.#file(to)).then(
      () => true,
      () => false,
    )
  }

  async destroy(name: string): Promise<void> {
    const path = this.#file(name)
    const size = await stat(path).then(
      (file) => file.size,
      () => undefined,
    )
    if (size === undefined) return
    const file = await open(path, 'r+')
    await file.write(new Uint8Array(size), 0, size, 0)
    await file.sync()
    await file.close()
    await rm(path, { force: true })
  }
}
