import { createDecipheriv, createECDH, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import t from 'tap'
import { generateTallyKeys, importTallyKey, openBallot, sealBallot } from '../../services/ballot/seal.ts'
import { concat, fromBase64Url, fromHex, toHex, utf8 } from '../../services/ticket/encoding.ts'

const rfc = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/rfc9180-p256-base.json', import.meta.url), 'utf8'),
) as {
  readonly info: string
  readonly ikmE: string
  readonly skEm: string
  readonly enc: string
  readonly ikmR: string
  readonly skRm: string
  readonly pkRm: string
  readonly sharedSecret: string
  readonly key: string
  readonly baseNonce: string
  readonly exporterSecret: string
  readonly plaintext: string
  readonly encryptions: readonly { readonly seq: number; readonly aad: string; readonly ct: string }[]
  readonly exports: readonly { readonly context: string; readonly value: string }[]
}

/** The suite of `services/ballot/seal.ts`. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})
const info = fromHex(rfc.info)
const privateKey = () => suite.kem.deserializePrivateKey(fromHex(rfc.skRm))
const publicKey = () => suite.kem.deserializePublicKey(fromHex(rfc.pkRm))
const hex = (bytes: ArrayBuffer) => toHex(new Uint8Array(bytes))

/** The same RFC a second time, with `node:crypto` alone (§4, §4.1, §5.1): the second opinion. */
const plain = (() => {
  const hmac = (key: Uint8Array, message: Uint8Array): Uint8Array =>
    createHmac('sha256', key).update(message).digest()
  const two = (n: number) => Uint8Array.of(n >> 8, n & 0xff)
  const KEM = concat(utf8('KEM'), two(0x0010))
  const HPKE = concat(utf8('HPKE'), two(0x0010), two(0x0001), two(0x0001))
  const extract = (id: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) =>
    hmac(salt, concat(utf8('HPKE-v1'), id, utf8(label), ikm))
  // All lengths here fit one block of SHA-256.
  const expand = (id: Uint8Array, prk: Uint8Array, label: string, context: Uint8Array, length: number) =>
    hmac(prk, concat(two(length), utf8('HPKE-v1'), id, utf8(label), context, Uint8Array.of(1))).slice(
      0,
      length,
    )
  const none = new Uint8Array(0)
  return {
    sharedSecret: (secret: Uint8Array, enc: Uint8Array, recipient: Uint8Array) => {
      const ecdh = createECDH('prime256v1')
      ecdh.setPrivateKey(secret)
      const prk = extract(KEM, none, 'eae_prk', ecdh.computeSecret(enc))
      return expand(KEM, prk, 'shared_secret', concat(enc, recipient), 32)
    },
    schedule: (shared: Uint8Array, context: Uint8Array) => {
      const keyContext = concat(
        Uint8Array.of(0),
        extract(HPKE, none, 'psk_id_hash', none),
        extract(HPKE, none, 'info_hash', context),
      )
      const secret = extract(HPKE, shared, 'secret', none)
      return {
        key: expand(HPKE, secret, 'key', keyContext, 16),
        baseNonce: expand(HPKE, secret, 'base_nonce', keyContext, 12),
        exporterSecret: expand(HPKE, secret, 'exp', keyContext, 32),
      }
    },
    exported: (exporterSecret: Uint8Array, context: Uint8Array) =>
      expand(HPKE, exporterSecret, 'sec', context, 32),
    open: (key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Uint8Array => {
      const decipher = createDecipheriv('aes-128-gcm', key, nonce)
      decipher.setAAD(aad)
      decipher.setAuthTag(sealed.slice(-16))
      return concat(decipher.update(sealed.slice(0, -16)), decipher.final())
    },
  }
})()

t.test('a message of the RFC does not open out of its turn, with other data, or changed', async (t) => {
  const [first, second] = rfc.encryptions.map(({ aad, ct }) => ({ aad: fromHex(aad), ct: fromHex(ct) }))
  const fresh = async () =>
    suite.createRecipientContext({ recipientKey: await privateKey(), enc: fromHex(rfc.enc), info })
  await t.rejects((await fresh()).open(second!.ct, second!.aad), 'the second before the first')
  await t.rejects((await fresh()).open(first!.ct, second!.aad), 'other additional data')
  const changed = Uint8Array.from(first!.ct)
  changed[0]! ^= 1
  await t.rejects((await fresh()).open(changed, first!.aad), 'a bit changed')
})

t.test('key pairs are derived as in RFC 9180 A.3.1', async (t) => {
  const recipient = await suite.kem.deriveKeyPair(fromHex(rfc.ikmR))
  t.equal(hex(await suite.kem.serializePrivateKey(recipient.privateKey)), rfc.skRm)
  t.equal(hex(await suite.kem.serializePublicKey(recipient.publicKey)), rfc.pkRm)
  const ephemeral = await suite.kem.deriveKeyPair(fromHex(rfc.ikmE))
  t.equal(hex(await suite.kem.serializePrivateKey(ephemeral.privateKey)), rfc.skEm)
  t.equal(hex(await suite.kem.serializePublicKey(ephemeral.publicKey)), rfc.enc)
})

t.test('a sender with the ephemeral key of RFC 9180 A.3.1 writes its bytes', async (t) => {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await publicKey(),
    info,
    ekm: fromHex(rfc.ikmE),
  })
  t.equal(hex(sender.enc), rfc.enc)
  for (const { seq, aad, ct } of rfc.encryptions) {
    t.equal(hex(await sender.seal(fromHex(rfc.plaintext), fromHex(aad))), ct, `message ${seq}`)
  }
  for (const { context, value } of rfc.exports) {
    t.equal(hex(await sender.export(fromHex(context), 32)), value, `export of "${context}"`)
  }
})

t.test('a recipient opens both messages of RFC 9180 A.3.1', async (t) => {
  const recipient = await suite.createRecipientContext({
    recipientKey: await privateKey(),
    enc: fromHex(rfc.enc),
    info,
  })
  for (const { seq, aad, ct } of rfc.encryptions) {
    t.equal(hex(await recipient.open(fromHex(ct), fromHex(aad))), rfc.plaintext, `message ${seq}`)
  }
  for (const { context, value } of rfc.exports) {
    t.equal(hex(await recipient.export(fromHex(context), 32)), value, `export of "${context}"`)
  }
})

t.test('node:crypto alone comes to every intermediate value of RFC 9180 A.3.1', (t) => {
  const [enc, pkR] = [fromHex(rfc.enc), fromHex(rfc.pkRm)]
  const shared = plain.sharedSecret(fromHex(rfc.skRm), enc, pkR)
  t.equal(toHex(shared), rfc.sharedSecret, 'shared secret')
  const { key, baseNonce, exporterSecret } = plain.schedule(shared, info)
  t.equal(toHex(key), rfc.key, 'key')
  t.equal(toHex(baseNonce), rfc.baseNonce, 'base nonce')
  t.equal(toHex(exporterSecret), rfc.exporterSecret, 'exporter secret')
  for (const { context, value } of rfc.exports) {
    t.equal(toHex(plain.exported(exporterSecret, fromHex(context))), value, `export of "${context}"`)
  }
  for (const { seq, aad, ct } of rfc.encryptions) {
    const nonce = Uint8Array.from(baseNonce)
    nonce[11]! ^= seq
    t.equal(toHex(plain.open(key, nonce, fromHex(aad), fromHex(ct))), rfc.plaintext, `message ${seq}`)
  }
  t.end()
})

t.test('node:crypto alone opens a ballot of ours', async (t) => {
  const keys = await generateTallyKeys()
  const sheet = crypto.getRandomValues(new Uint8Array(8192))
  const context = utf8('pulse/1|a wave|a segment')
  const sealed = await sealBallot(keys.publicKey, context, sheet)
  const { d } = JSON.parse(keys.privateJwk) as { d: string }
  const enc = sealed.slice(0, 65)
  const { key, baseNonce } = plain.schedule(
    plain.sharedSecret(fromBase64Url(d), enc, keys.publicKey),
    context,
  )
  const opened = plain.open(key, baseNonce, new Uint8Array(0), sealed.slice(65))
  t.equal(toHex(opened), toHex(sheet))
  t.equal(toHex(await openBallot(await importTallyKey(keys.privateJwk), context, sealed)), toHex(sheet))
})
