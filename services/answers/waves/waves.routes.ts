import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { type Packed, sendPacked } from '../../plumbing/packed.ts'
import { notFound } from '../../plumbing/plumbing.problems.ts'
import { anyone } from '../../scopes.ts'
import type { Manifest } from '../../ticket/manifest.ts'
import type { AnswersRoom } from '../answers-room.ts'
import {
  listManifests,
  type ManifestEntry,
  readManifest,
  readQuestionnaire,
  readReceipts,
  readSegments,
} from './waves.queries.ts'

const fingerprintParams = z.object({
  fingerprint: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
})
const segmentParams = fingerprintParams.extend({
  segment: z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/),
})
const checksumParams = z.object({
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})
const waveParams = z.object({ wave: z.uuid() })

const entryContract = z.object({
  wave: z.uuid(),
  fingerprint: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  /** By this server's calendar. It is `over` from the day after the last day until the count. */
  state: z.enum(['open', 'over', 'stopped', 'counted']),
})

/** A text whose address is its hash never changes. It is served byte for byte. */
const asIs = (request: FastifyRequest, reply: FastifyReply, text: Packed | undefined) => {
  if (text === undefined) throw notFound()
  reply.type('application/json').header('cache-control', 'public, max-age=31536000, immutable')
  return sendPacked(request, reply, text)
}

/**
 * A phone with a sealed ballot asks for this state and does not use its own clock. The reply is the same for
 * everybody.
 */
const stateOn = (today: string, { state, closes_on }: ManifestEntry) =>
  (state === 'open' && closes_on < today ? 'over' : state) as 'open' | 'over' | 'stopped' | 'counted'

/** Public: everything that everybody must be able to compare. */
export const publicWavesRoutes = (app: ContractedApp, room: AnswersRoom): void => {
  const manifestOf = (fingerprint: string) =>
    room.texts.of(`/m/${fingerprint}`, () => readManifest(room.db, fingerprint))

  app.get('/m/:fingerprint', { ...anyone, schema: { params: fingerprintParams } }, async (request, reply) => {
    return asIs(request, reply, await manifestOf(request.params.fingerprint))
  })

  // The whole list, for whoever checks all of it.
  app.get(
    '/m/:fingerprint/segments',
    { ...anyone, schema: { params: fingerprintParams } },
    async (request, reply) => {
      const { fingerprint } = request.params
      const text = await room.texts.of(`/m/${fingerprint}/segments`, async () => {
        const texts = await readSegments(room.db, fingerprint)
        return texts && `[${texts.join(',')}]`
      })
      return asIs(request, reply, text)
    },
  )

  // One segment, with its proof. This request tells the server no more than the ballot will.
  app.get(
    '/m/:fingerprint/segments/:segment',
    { ...anyone, schema: { params: segmentParams } },
    async (request, reply) => {
      const { fingerprint, segment } = request.params
      const text = await manifestOf(fingerprint)
      const manifest = text && (JSON.parse(text.plain.toString()) as Manifest)
      const list = manifest && (await room.segments.of(fingerprint, manifest))
      const served = list ? list.serve(segment) : undefined
      if (served === undefined) throw notFound()
      reply.type('application/json').header('cache-control', 'public, max-age=31536000, immutable')
      return reply.send(served)
    },
  )

  app.get('/q/:checksum', { ...anyone, schema: { params: checksumParams } }, async (request, reply) => {
    const { checksum } = request.params
    const text = await room.texts.of(`/q/${checksum}`, () => readQuestionnaire(room.db, checksum))
    return asIs(request, reply, text)
  })

  app.get('/waves', { ...anyone, schema: { response: { 200: z.array(entryContract) } } }, async () => {
    const today = room.clock.today()
    const entries = await listManifests(room.db)
    return entries.map((entry) => ({
      wave: entry.wave,
      fingerprint: entry.fingerprint,
      opensOn: entry.opens_on,
      closesOn: entry.closes_on,
      state: stateOn(today, entry),
    }))
  })

  app.get(
    '/waves/:wave/receipts',
    {
      ...anyone,
      schema: { params: waveParams, response: { 200: z.array(z.string()) } },
    },
    async (request) => {
      const receipts = await readReceipts(room.db, request.params.wave)
      if (receipts === undefined) throw notFound()
      return [...receipts]
    },
  )
}
