import { constants, realpathSync, statSync } from 'node:fs'
import { chmod, mkdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'

/** A path without the links in the part of it that exists. */
const withoutLinks = (path: string): string => {
  const parent = dirname(path)
  if (parent === path) return path
  try {
    return realpathSync(path)
  } catch {
    return join(withoutLinks(parent), relative(parent, path))
  }
}

/** The highest folder on the way down to `path` that other users may not enter, if there is one. */
export const closedFolderAbove = (path: string): string | undefined => {
  let closed: string | undefined
  for (let at = withoutLinks(resolve(path)); at !== dirname(at); at = dirname(at)) {
    const mode = statSync(dirname(at), { throwIfNoEntry: false })?.mode
    if (mode !== undefined && (mode & constants.S_IXOTH) === 0) closed = dirname(at)
  }
  return closed
}

/** Makes a folder. Others may walk through it and through the folders made above it, whatever the umask. */
export const makeWayThrough = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let at = folder; at.startsWith(first); at = dirname(at)) await chmod(at, (await stat(at)).mode | 0o111)
}
