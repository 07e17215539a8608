import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly, overseers } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import { waveUnknown } from '../people.problems.ts'
import type { PeopleRoom } from '../people-room.ts'
import { readAgreement } from './agreement.queries.ts'
import { changeAgreement } from './change-agreement.ts'
import { openWave } from './open-wave.ts'
import { participationOf } from './participation.ts'
import { remindEverybody } from './remind-everybody.ts'
import { stopWaveAndItsKeys } from './stop-wave.ts'
import {
  agreementContract,
  keepAgreementContract,
  openedWaveContract,
  openWaveContract,
  remindedContract,
  waveContract,
  waveParams,
} from './waves.contract.ts'
import { findWave, listWaves, type StoredWave } from './waves.queries.ts'

type WaveReply = z.infer<typeof waveContract>

export const wavesRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  const shown = async (wave: StoredWave): Promise<WaveReply> => ({
    ...wave,
    state: (wave.state === 'open' && wave.closesOn < room.clock.today()
      ? 'closed'
      : wave.state) as WaveReply['state'],
    participationPercent: await participationOf(room.db, wave.id, room.clock.today()),
  })

  app.get(
    '/api/works-council-agreement',
    { ...overseers, schema: { response: { 200: agreementContract.nullable() } } },
    async () => (await readAgreement(room.db)) ?? null,
  )

  app.put(
    '/api/works-council-agreement',
    {
      ...hrOnly,
      schema: { body: keepAgreementContract, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await changeAgreement(room, request.body, accountOf(request))
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
      schema: { headers: actHeaders, body: openWaveContract, response: { 201: openedWaveContract } },
    },
    async (request, reply) => reply.code(201).send(await openWave(room, request.body, actOf(room, request))),
  )

  app.post(
    '/api/waves/:wave/stop',
    { ...hrOnly, schema: { headers: actHeaders, params: waveParams, response: { 204: z.null() } } },
    async (request, reply) => {
      await stopWaveAndItsKeys(room, request.params.wave, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/waves/:wave/reminder',
    {
      ...hrOnly,
      schema: {
        headers: actHeaders,
        params: waveParams,
        response: { 202: remindedContract },
      },
    },
    async (request, reply) => {
      const letters = await remindEverybody(room, request.params.wave, actOf(room, request))
      return reply.code(202).send(letters)
    },
  )
}
