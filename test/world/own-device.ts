import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

const USER_PRESENT = 1
const USER_VERIFIED = 4
const HOLDS_KEY = 64

/** A byte string, and a text, as CBOR (RFC 8949) writes them when they are shorter than 64 kB. */
const head = (major: number, length: number): Buffer =>
  length < 24
    ? Buffer.from([major | length])
    : length < 256
      ? Buffer.from([major | 24, length])
      : Buffer.from([major | 25, length >> 8, length & 255])
const cborBytes = (bytes: Buffer): Buffer => Buffer.concat([head(0x40, bytes.length), bytes])
const cborText = (text: string): Buffer => Buffer.concat([head(0x60, text.length), Buffer.from(text)])

/** What may be wrong with what a device signs. */
export interface Odd {
  readonly origin?: string
  readonly host?: string
  readonly verified?: boolean
  readonly counter?: number
  readonly userHandle?: string
  readonly type?: string
}

/** Somebody's device, as the WebAuthn standard has it, in a few lines: so that it can be made to do what none does. */
export class OwnDevice {
  readonly #origin: string
  readonly #key: KeyObject
  readonly #point: Buffer
  readonly id = randomBytes(32).toString('base64url')
  counter = 0
  userHandle = ''

  constructor(origin: string) {
    this.#origin = origin
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#key = privateKey
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    // RFC 9053, 7.1.1: kty EC2, alg ES256, crv P-256, x, y.
    this.#point = Buffer.concat([
      Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]),
      cborBytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(y, 'base64url')),
    ])
  }

  #data(more: Buffer, flag: number, { host, verified = true, counter = this.counter }: Odd): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = USER_PRESENT | (verified ? USER_VERIFIED : 0) | flag
    const at = createHash('sha256')
      .update(host ?? new URL(this.#origin).hostname)
      .digest()
    return Buffer.concat([at, Buffer.from([flags]), count, more])
  }

  #client(type: string, challenge: string, { origin = this.#origin }: Odd): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  /** Makes a key for whom the workplace says. */
  make(options: { readonly challenge: string; readonly user: { readonly id: string } }, odd: Odd = {}) {
    this.userHandle = options.user.id
    const id = Buffer.from(this.id, 'base64url')
    const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, this.#point])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(this.#data(key, HOLDS_KEY, odd)),
    ]).toString('base64url')
    const client = this.#client(odd.type ?? 'webauthn.create', options.challenge, odd)
    const response = { clientDataJSON: client.toString('base64url'), attestationObject }
    return { id: this.id, rawId: this.id, type: 'public-key', response }
  }

  /** Signs what the workplace asks it to sign. */
  sign({ challenge }: { readonly challenge: string }, odd: Odd = {}) {
    if (odd.counter === undefined) this.counter += 1
    const data = this.#data(Buffer.alloc(0), 0, odd)
    const client = this.#client(odd.type ?? 'webauthn.get', challenge, odd)
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.#key).toString('base64url'),
      userHandle: odd.userHandle ?? this.userHandle,
    }
    return { id: this.id, rawId: this.id, type: 'public-key', response }
  }
}
