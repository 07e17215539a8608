import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { KeyFolder } from './key-folder.ts'

/** The five rooms, each a schema, a folder, and a database role that may log in. */
export const ROOMS = ['people', 'answers', 'counting', 'results', 'dialogue'] as const
export type Room = (typeof ROOMS)[number]

/**
 * Each room's password is made once and kept in a file of its own, so that a process can be given only the file
 * it needs. Several servers on one database share the folder.
 */
export class DatabaseLogins {
  readonly #folder: KeyFolder
  readonly #owner: KeyFolder

  constructor(keysFolder: string) {
    this.#folder = new KeyFolder(keysFolder, 'database-logins')
    // The owner may do anything. Its login lies in another folder, so that the rooms' folder can be handed out
    // without it.
    this.#owner = new KeyFolder(keysFolder, 'database-owner')
  }

  password(login: Room | 'owner'): Promise<string> {
    const folder = login === 'owner' ? this.#owner : this.#folder
    return folder.readOrCreate(login, () => randomBytes(24).toString('base64url'))
  }

  /** The connection string of a room, on the server and database of `databaseUrl`. */
  async url(databaseUrl: string, room: Room): Promise<string> {
    const url = new URL(databaseUrl)
    url.username = room
    url.password = await this.password(room)
    return url.href
  }
}

/**
 * A SCRAM-SHA-256 verifier (RFC 5803), in the form in which PostgreSQL stores it. PostgreSQL takes a string of
 * this form as it is. So `alter role` never carries a password that a statement log could keep.
 */
export const scramVerifier = (password: string): string => {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyed = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
