import { addDays } from '../../plumbing/calendar.ts'
import type { Clock } from '../../plumbing/clock.ts'
import type { KeyFolder } from '../../plumbing/key-folder.ts'
import type { Random } from '../../plumbing/random.ts'
import { keyGone } from '../dialogue.problems.ts'
import { openBytes, sealBytes } from './seal-text.ts'

const KEY_BYTES = 32
/** A newer key wraps from then on; an older one is destroyed so many days after it was replaced. */
const DAYS_OF_A_KEY = 30
const NAME = /^room-\d{4}-\d{2}-\d{2}$/

/** The key of one conversation, as it stands in the database. */
export interface WrappedKey {
  readonly roomKey: string
  readonly wrapped: Buffer
}

/** Whose key it is: whoever only writes to the database cannot make a conversation that of others. */
export interface KeyOf {
  readonly conversation: string
  readonly employee: string
  readonly leader: string
}

const bytesOf = ({ conversation, employee, leader }: KeyOf): Buffer =>
  Buffer.from(JSON.stringify(['ooghoogte conversation key 1', conversation, employee, leader]))

/** The folder `dialogue-keys`: room keys, and the key that addresses are known by. In no backup, in no database. */
export class RoomKeys {
  readonly #folder: KeyFolder
  readonly #clock: Clock
  readonly #random: Random

  constructor(folder: KeyFolder, clock: Clock, random: Random) {
    this.#folder = folder
    this.#clock = clock
    this.#random = random
  }

  #make = (): string => Buffer.from(this.#random.bytes(KEY_BYTES)).toString('base64url')

  /** Room keys by name, the oldest first: a name is the day it was made. */
  async names(): Promise<readonly string[]> {
    return (await this.#folder.names()).filter((name) => NAME.test(name))
  }

  /** The key that wraps from now on, made on the spot where the last one is too old. */
  async newest(): Promise<string> {
    const newest = (await this.names()).at(-1)
    const today = this.#clock.today()
    if (newest !== undefined && newest > `room-${addDays(today, -DAYS_OF_A_KEY)}`) return newest
    const name = `room-${today}`
    await this.#folder.readOrCreate(name, this.#make)
    return name
  }

  async #read(name: string): Promise<Buffer> {
    const text = NAME.test(name) ? await this.#folder.read(name) : undefined
    if (text === undefined) throw keyGone()
    return Buffer.from(text, 'base64url')
  }

  /** A new key for a conversation, and how it is kept. */
  async makeKey(of: KeyOf): Promise<{ readonly key: Buffer; readonly kept: WrappedKey }> {
    const key = Buffer.from(this.#random.bytes(KEY_BYTES))
    return { key, kept: await this.wrap(of, key) }
  }

  /** @param roomKey the newest, where none is named */
  async wrap(of: KeyOf, key: Buffer, roomKey?: string): Promise<WrappedKey> {
    roomKey ??= await this.newest()
    const wrapped = sealBytes(await this.#read(roomKey), bytesOf(of), key, this.#random)
    return { roomKey, wrapped }
  }

  /** @throws Problem 410 where the room key is no longer there */
  async unwrap(of: KeyOf, { roomKey, wrapped }: WrappedKey): Promise<Buffer> {
    return openBytes(await this.#read(roomKey), bytesOf(of), wrapped)
  }

  /** Keys that were replaced long enough ago. Nothing may be wrapped with them any more. */
  async destroyOld(): Promise<void> {
    const names = await this.names()
    const before = `room-${addDays(this.#clock.today(), -DAYS_OF_A_KEY)}`
    for (const [at, name] of names.entries())
      if ((names[at + 1] ?? '~') <= before) await this.#folder.destroy(name)
  }

  /** The key that addresses are hashed with: whoever only writes to the database cannot make a hash that fits. */
  async threshold(): Promise<Buffer> {
    return Buffer.from(await this.#folder.readOrCreate('threshold', this.#make), 'base64url')
  }
}
