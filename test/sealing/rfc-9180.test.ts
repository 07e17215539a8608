import t from 'tap'
import { suite } from '../../services/sealing/suite.ts'
import { fromHex, toHex } from '../../services/ticket/encoding.ts'
import { rfc9180 as rfc } from './rfc-9180-vector.ts'

const info = fromHex(rfc.info)
const privateKey = () => suite.kem.deserializePrivateKey(fromHex(rfc.skRm))
const publicKey = () => suite.kem.deserializePublicKey(fromHex(rfc.pkRm))
const hex = (bytes: ArrayBuffer) => toHex(new Uint8Array(bytes))

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
