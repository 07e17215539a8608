import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { inTransaction } from '../../plumbing/postgres.ts'
import { hrOnly } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { queueLetters } from '../post-room/letters.queries.ts'
import { keepAgreement, readAgreement } from './agreement.queries.ts'
import { openWave } from './open-wave.ts'
import { participationOf } from './participation.ts'
import { stopWaveAndItsKeys } from './stop-wave.ts'
import {
  agreementContract,
  openedWaveContract,
  openWaveContract,
  waveContract,
  waveParams,
} from './waves.contract.ts'
import { remindedToday, waveNotOpen, waveUnknown } from './waves.problems.ts'
import { findWave, listWaves, noteReminder, type StoredWave } from './waves.queries.ts'

type WaveReply = z.infer<typeof waveContract>

export const wavesRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const shown = async (wave: StoredWave): Promise<WaveReply> => ({
    ...wave,
    state: wave.state as WaveReply['state'],
    participationPercent: await participationOf(room.db, wave.id, room.clock.today()),
  })

  app.get(
    '/api/works-council-agreement',
    { ...hrOnly, schema: { response: { 200: agreementContract.nullable() } } },
    async () => (await readAgreement(room.db)) ?? null,
  )

  app.put(
    '/api/works-council-agreement',
    {
      ...hrOnly,
      schema: { body: agreementContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await keepAgreement(room.db, request.body)
      return reply.code(204).send(null)
    },
  )

  app.get('/api/waves', { ...hrOnly, schema: { response: { 200: z.array(waveContract) } } }, async () => {
    const waves = await listWaves(room.db)
    return Promise.all(waves.map(shown))
  })

  app.get(
    '/api/waves/:wave',
    {
      ...hrOnly,
      schema: { params: waveParams, response: { 200: waveContract } },
    },
    async (request) => {
      const wave = await findWave(room.db, request.params.wave)
      if (wave === undefined) throw waveUnknown()
      return shown(wave)
    },
  )

  app.post(
    '/api/waves',
    {
      ...hrOnly,
      schema: { body: openWaveContract, response: { 201: openedWaveContract } },
    },
    async (request, reply) => reply.code(201).send(await openWave(room, request.body)),
  )

  app.post(
    '/api/waves/:wave/stop',
    { ...hrOnly, schema: { params: waveParams, response: { 204: z.null() } } },
    async (request, reply) => {
      await stopWaveAndItsKeys(room, request.params.wave)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/waves/:wave/reminder',
    {
      ...hrOnly,
      schema: {
        params: waveParams,
        response: { 202: z.object({ letters: z.int() }) },
      },
    },
    async (request, reply) => {
      const wave = await findWave(room.db, request.params.wave)
      if (wave === undefined) throw waveUnknown()
      if (wave.state !== 'open' || wave.closesOn < room.clock.today()) throw waveNotOpen()
      const letters = await inTransaction(room.db, async (tx) => {
        if (!(await noteReminder(tx, wave.id, room.clock.today()))) throw remindedToday()
        return queueLetters(tx, wave.id, 'reminder')
      })
      return reply.code(202).send({ letters })
    },
  )
}
