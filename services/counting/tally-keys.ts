import { createHash } from 'node:crypto'
import type { KeyFolder } from '../plumbing/key-folder.ts'
import type { Random } from '../plumbing/random.ts'
import { generateKeyPair } from '../sealing/key-pair.ts'
import { NativeOpener } from '../sealing/on-server/open-natively.ts'
import { seal } from '../sealing/seal.ts'
import { fromBase64Url, toBase64Url } from '../ticket/encoding.ts'
import type { Manifest } from '../ticket/manifest.ts'
import { readTallyKey, type TallyKey } from './tally-key.ts'

/** What the worker reads and writes outside the database. */
export interface TallyKeys {
  /** Private halves, which only the worker reads. */
  readonly secret: KeyFolder
  /** Public halves, laid out for waves to claim. */
  readonly public: KeyFolder
  /** What each tally key may open (`commitment.ts`). Only the worker uses it. */
  readonly commitments: KeyFolder
  /** Hash and fingerprint of each wave's manifest, as the workplace made it (`../ticket/kept-manifest.ts`). */
  readonly manifests: KeyFolder
}

const SPARE_KEYS = 3

/** A private key is filed under the hash of its public half, which the manifest names. */
export const tallyKeyName = (publicKey: string): string =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 40)

/** Keeps a few key pairs ready, so that a wave can open at once. The private half is written first. */
export const layOutKeys = async (keys: TallyKeys, random: Random): Promise<void> => {
  const spare = (await keys.public.names()).filter((name) => name.startsWith('spare-'))
  for (let missing = SPARE_KEYS - spare.length; missing > 0; missing--) {
    const pair = await generateKeyPair()
    const publicKey = toBase64Url(pair.publicKey)
    await keys.secret.create(tallyKeyName(publicKey), pair.privateJwk)
    await keys.public.create(`spare-${random.uuid()}`, publicKey)
  }
}

/** The private half for this manifest, or undefined when it was destroyed or is elsewhere. */
export const tallyKeyFor = async (keys: TallyKeys, manifest: Manifest): Promise<TallyKey | undefined> => {
  const jwk = await keys.secret.read(tallyKeyName(manifest.tpk))
  return jwk === undefined ? undefined : readTallyKey(jwk)
}

/** Whether the private half for this manifest is here. */
export const holdsTallyKey = async (keys: TallyKeys, manifest: Manifest): Promise<boolean> =>
  (await keys.secret.read(tallyKeyName(manifest.tpk))) !== undefined

/** Whether this key opens what a browser seals to the manifest's public half. */
export const keyOpens = async (key: TallyKey, manifest: Manifest): Promise<boolean> => {
  const context = new TextEncoder().encode('self-test')
  const sealed = await seal(fromBase64Url(manifest.tpk), context, new Uint8Array([1]))
  try {
    return new NativeOpener(key).boundTo(context)(sealed)[0] === 1
  } catch {
    return false
  }
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000

/**
 * Destroys private halves that belong to no public half and no wave any more. A crash, or an opening that
 * failed, may leave such halves behind.
 */
export const destroyOrphans = async (keys: TallyKeys, manifests: readonly string[]): Promise<void> => {
  const laidOut = await Promise.all((await keys.public.names()).map((name) => keys.public.read(name)))
  const announced = manifests.map((text) => (JSON.parse(text) as Manifest).tpk)
  const known = new Set([...laidOut.flatMap((key) => key ?? []), ...announced].map(tallyKeyName))
  // A key with which a count has begun is no orphan, whatever the database says of its wave today.
  const bound = new Set(await keys.commitments.names())
  for (const name of await keys.secret.names()) {
    if (!known.has(name) && !bound.has(name) && (await keys.secret.age(name)) > MILLISECONDS_A_DAY)
      await keys.secret.destroy(name)
  }
}

/** Destroys the private halves of these manifests. It may run as often as you like. */
export const destroyTallyKeys = async (keys: TallyKeys, manifests: readonly string[]): Promise<void> => {
  for (const text of manifests) {
    const name = tallyKeyName((JSON.parse(text) as Manifest).tpk)
    // The key goes first. As long as it exists, the worker must know what it may open.
    await keys.secret.destroy(name)
    await keys.commitments.destroy(name)
  }
}
