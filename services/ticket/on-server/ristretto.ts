import sodium from 'libsodium-wrappers-sumo'

/**
 * Ristretto255 (RFC 9496) by libsodium, whose scalar multiplication, inversion and arithmetic take the same
 * steps whatever the scalar is. Its functions are called on its own memory, because the wrapper copies a
 * secret there and leaves the copy behind: here everything stands in one place that is wiped after each use.
 */
interface Libsodium {
  readonly HEAPU8: Uint8Array
  readonly _malloc: (length: number) => number
  readonly _crypto_scalarmult_ristretto255: (to: number, scalar: number, point: number) => number
  readonly _crypto_scalarmult_ristretto255_base: (to: number, scalar: number) => number
  readonly _crypto_core_ristretto255_from_hash: (to: number, bytes: number) => number
  readonly _crypto_core_ristretto255_scalar_add: (to: number, left: number, right: number) => void
  readonly _crypto_core_ristretto255_scalar_sub: (to: number, left: number, right: number) => void
  readonly _crypto_core_ristretto255_scalar_mul: (to: number, left: number, right: number) => void
  readonly _crypto_core_ristretto255_scalar_invert: (to: number, scalar: number) => number
  readonly _crypto_core_ristretto255_scalar_reduce: (to: number, bytes: number) => void
}

await sodium.ready
const { libsodium } = sodium as unknown as { readonly libsodium: Libsodium }

/** Every value is given 64 bytes, and no calculation has more values than this. */
const BYTES_A_PLACE = 64
const MOST_PLACES = 32
const AREA_OF_PLACES = libsodium._malloc(BYTES_A_PLACE * MOST_PLACES)

/** Where an encoded element or a scalar, 32 bytes little-endian, stands while something is calculated. */
export type Place = number & { readonly of: 'element' | 'scalar' }

const ENCODED_BYTES = 32

/** The operations of the group; a `Place` is good until the calculation ends. */
export class Ristretto {
  #used = 0

  #next(): Place {
    if (this.#used === MOST_PLACES) throw new Error('too many values in one calculation')
    return (AREA_OF_PLACES + BYTES_A_PLACE * this.#used++) as Place
  }

  #put(bytes: Uint8Array): Place {
    const place = this.#next()
    libsodium.HEAPU8.set(bytes, place)
    return place
  }

  /** An element or a scalar that came from outside. @throws Error when it is not 32 bytes */
  read(bytes: Uint8Array): Place {
    if (bytes.length !== ENCODED_BYTES) throw new Error(`expected ${ENCODED_BYTES} bytes`)
    return this.#put(bytes)
  }

  /** A copy of the 32 bytes. */
  write(place: Place): Uint8Array {
    return libsodium.HEAPU8.slice(place, place + ENCODED_BYTES)
  }

  /** @throws Error when the element is not canonical or is the identity, or the scalar is zero */
  multiply(scalar: Place, element: Place): Place {
    const to = this.#next()
    if (libsodium._crypto_scalarmult_ristretto255(to, scalar, element) !== 0)
      throw new Error('no canonical, non-identity element')
    return to
  }

  /** @throws Error when the scalar is zero */
  multiplyBase(scalar: Place): Place {
    const to = this.#next()
    if (libsodium._crypto_scalarmult_ristretto255_base(to, scalar) !== 0)
      throw new Error('the scalar is zero')
    return to
  }

  /** The one-way map of RFC 9496 §4.3.4. @param uniform 64 bytes */
  elementOf(uniform: Uint8Array): Place {
    const to = this.#next()
    libsodium._crypto_core_ristretto255_from_hash(to, this.#put(uniform))
    return to
  }

  /** Modulo the order of the group. @param uniform 64 bytes, little-endian */
  scalarOf(uniform: Uint8Array): Place {
    const to = this.#next()
    libsodium._crypto_core_ristretto255_scalar_reduce(to, this.#put(uniform))
    return to
  }

  add(left: Place, right: Place): Place {
    const to = this.#next()
    libsodium._crypto_core_ristretto255_scalar_add(to, left, right)
    return to
  }

  /** left − factor · other */
  subtractProduct(left: Place, factor: Place, other: Place): Place {
    const product = this.#next()
    const to = this.#next()
    libsodium._crypto_core_ristretto255_scalar_mul(product, factor, other)
    libsodium._crypto_core_ristretto255_scalar_sub(to, left, product)
    return to
  }

  /** @throws Error when the scalar is zero */
  invert(scalar: Place): Place {
    const to = this.#next()
    if (libsodium._crypto_core_ristretto255_scalar_invert(to, scalar) !== 0)
      throw new Error('the scalar is zero')
    return to
  }
}

/** Calculates, and wipes every value that took part in it, whatever happens. Nothing in it may wait. */
export const calculate = <Result>(work: (group: Ristretto) => Result): Result => {
  try {
    return work(new Ristretto())
  } finally {
    libsodium.HEAPU8.fill(0, AREA_OF_PLACES, AREA_OF_PLACES + BYTES_A_PLACE * MOST_PLACES)
  }
}
