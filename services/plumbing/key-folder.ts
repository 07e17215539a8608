import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Secrets live in small files beside the data folder. Only their process can read them, and no backup holds
 * them. To destroy a key overwrites and unlinks the file. On a journaling disk that does not erase it, as
 * `services/README.md` says: use tmpfs or a secret store where it matters.
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
    // Only the key folders are closed. Others may have to enter the folders above them.
    await mkdir(dirname(this.#keysFolder), { recursive: true })
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    // The file appears complete or not at all. A key that a crash cut off would lock somebody out later.
    const draft = join(this.#path, `.${randomUUID()}`)
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(content)
    await file.sync()
    await file.close()
    await link(draft, this.#file(name)).finally(() => rm(draft, { force: true }))
    // The folder is synced too: after a power cut a file without a name would be gone.
    const folder = await open(this.#path, 'r')
    await folder.sync().finally(() => folder.close())
  }

  /** The key, or undefined when it was never there or has been destroyed. */
  async read(name: string): Promise<string | undefined> {
    try {
      // Read synchronously: it happens at every ticket and ballot and is forty bytes. To hand it to another
      // thread takes ten times as long.
      return readFileSync(this.#file(name), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** The key of this name. Whoever asks first makes it. */
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

  /** Renames a key. False when another process was first. To rename is atomic, so only one claim wins. */
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
