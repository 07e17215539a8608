import { z } from 'zod'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { atOneMoment } from '../../plumbing/postgres.ts'
import { hrOnly, overseers } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import type { PeopleRoom } from '../people-room.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import {
  calendarContract,
  calendarWaveParams,
  followUpContract,
  freeDaysContract,
  planParams,
  planWaveContract,
  rhythmContract,
  takeOutContract,
} from './calendar.contract.ts'
import { nameFreeDays } from './name-free-days.ts'
import { planRhythm, previewRhythm } from './plan-rhythm.ts'
import { changePlannedWave, planWave, takeOutPlannedWave } from './plan-wave.ts'
import { showCalendar } from './show-calendar.ts'

const headers = actHeaders
const done = { 204: z.null() }

/** The year of pulses: HR plans it, and who oversees HR reads it. */
export const calendarRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/calendar', { ...overseers, schema: { response: { 200: calendarContract } } }, () =>
    atOneMoment(room.db, (tx) => showCalendar(tx, room)),
  )

  app.post(
    '/api/calendar/preview',
    { ...hrOnly, schema: { body: rhythmContract, response: { 200: calendarContract } } },
    (request) => previewRhythm(room, request.body),
  )

  app.put(
    '/api/calendar/rhythm',
    { ...hrOnly, schema: { headers, body: rhythmContract, response: done } },
    async (request, reply) => {
      await planRhythm(room, request.body, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/calendar/free-days',
    { ...hrOnly, schema: { headers, body: freeDaysContract, response: done } },
    async (request, reply) => {
      const { freeDays, shown } = request.body
      await nameFreeDays(room, freeDays, shown, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/calendar/plans',
    { ...hrOnly, schema: { headers, body: planWaveContract, response: done } },
    async (request, reply) => {
      await planWave(room, request.body, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/calendar/plans/:plan',
    { ...hrOnly, schema: { headers, params: planParams, body: planWaveContract, response: done } },
    async (request, reply) => {
      await changePlannedWave(room, request.params.plan, request.body, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/calendar/plans/:plan',
    {
      ...hrOnly,
      schema: { headers, params: planParams, querystring: takeOutContract, response: done },
    },
    async (request, reply) => {
      await takeOutPlannedWave(room, request.params.plan, request.query.shown, actOf(room, request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/calendar/waves/:wave/follow-up',
    { ...hrOnly, schema: { params: calendarWaveParams, body: followUpContract, response: done } },
    async (request, reply) => {
      await answerFollowUp(room, request.params.wave, request.body.answer, accountOf(request))
      return reply.code(204).send(null)
    },
  )
}
