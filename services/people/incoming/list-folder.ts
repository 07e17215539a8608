import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { LARGEST_LIST } from '../staff-list/largest-list.ts'

/** Where a file goes when it was looked at. */
export const PLACES = ['taken', 'waiting', 'refused'] as const
export type Place = (typeof PLACES)[number]

/** What a list may be called; a program that is still writing often gives its file another ending first. */
const ENDINGS = new Set(['.csv', '.txt', '.tsv', '.dat', '.asc', '.xlsx', '.xls'])

/** So many in one look: more is no payroll system. */
const MOST_AT_ONCE = 20

/** Letters of a name that are kept, of four bytes each at most: what is put before and behind it still fits. */
const LONGEST_NAME = 50

export interface FoundFile {
  readonly name: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly writtenAt: number
}

/** Why a folder cannot be used. */
export type FolderFailure = 'folder-missing' | 'folder-unreadable' | 'folder-not-writable'

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** A plain file: no link, which could lead out of the folder; no pipe, which would never end; no folder. */
const isList = (name: string, stats: Stats): boolean =>
  stats.isFile() && !name.startsWith('.') && ENDINGS.has(extname(name).toLowerCase())

/** Makes sure that what was looked at can be moved away: otherwise it would be looked at for ever. */
export const openFolder = async (folder: string): Promise<FolderFailure | undefined> => {
  const there = await lstat(folder).catch(codeOf)
  if (typeof there === 'string') return there === 'ENOENT' ? 'folder-missing' : 'folder-unreadable'
  for (const place of PLACES) {
    const path = join(folder, place)
    await mkdir(path, { mode: 0o750 }).catch(() => undefined)
    // A link here would carry lists somewhere else.
    const made = await lstat(path).catch(() => undefined)
    if (made === undefined || !made.isDirectory()) return 'folder-not-writable'
  }
  return undefined
}

/** The lists in a folder, the oldest first. Throws where it cannot be read. */
export const findLists = async (folder: string): Promise<readonly FoundFile[]> => {
  const names = (await readdir(folder)).filter((name) => ENDINGS.has(extname(name).toLowerCase()))
  const found: FoundFile[] = []
  for (const name of names.toSorted().slice(0, 10 * MOST_AT_ONCE)) {
    const stats = await lstat(join(folder, name)).catch(() => undefined)
    if (stats && isList(name, stats)) found.push({ name, size: stats.size, writtenAt: stats.mtimeMs })
  }
  return found.toSorted((a, b) => a.writtenAt - b.writtenAt).slice(0, MOST_AT_ONCE)
}

/**
 * The bytes of a file as it was found; undefined where it has changed since, or is no plain file any more. A link is not
 * followed and a pipe is not waited for, whoever put it there in the meantime.
 */
export const readFound = async (
  folder: string,
  { name, size, writtenAt }: FoundFile,
): Promise<Uint8Array | 'file-unreadable' | 'file-too-large' | undefined> => {
  if (size > LARGEST_LIST) return 'file-too-large'
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const file = await open(join(folder, name), flags).catch(codeOf)
  if (typeof file === 'string') return file === 'EACCES' || file === 'EPERM' ? 'file-unreadable' : undefined
  try {
    const isAsFound = async () => {
      const stats = await file.stat()
      return stats.isFile() && stats.size === size && stats.mtimeMs === writtenAt
    }
    if (!(await isAsFound())) return undefined
    const bytes = new Uint8Array(size)
    let at = 0
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) return undefined
      at += bytesRead
    }
    return (await isAsFound()) ? bytes : undefined
  } finally {
    await file.close()
  }
}

const freeName = async (folder: string, name: string): Promise<string> => {
  for (let nth = 1; ; nth++) {
    const path = join(folder, nth === 1 ? name : `${nth}-${name}`)
    if ((await lstat(path).catch(() => undefined)) === undefined) return path
  }
}

/** Moves a file to where it belongs, with a note beside it that says why. */
export const moveAway = async (
  folder: string,
  { name }: FoundFile,
  place: Place,
  { day, note }: { readonly day: string; readonly note: string },
): Promise<void> => {
  const ending = extname(name)
  const short = name.slice(0, -ending.length).slice(0, LONGEST_NAME)
  const path = await freeName(join(folder, place), `${day}-${short}${ending}`)
  await rename(join(folder, name), path)
  // Never over something that is there, and never through a link.
  await writeFile(`${path}.txt`, note, { flag: 'wx', mode: 0o640 }).catch(() => undefined)
}
