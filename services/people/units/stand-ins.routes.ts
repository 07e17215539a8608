import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import type { PeopleRoom } from '../people-room.ts'
import { endStandIn, lookAtUnit, nameStandIn } from './name-stand-in.ts'
import { nameStandInContract, standInParams, unitOnPaperContract, unitParams } from './stand-ins.contract.ts'

/** Who leads a unit, where the list alone does not tell: two together, or somebody in place of who is on leave. */
export const standInsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/units/:unit',
    { ...hrOnly, schema: { params: unitParams, response: { 200: unitOnPaperContract } } },
    async (request) => lookAtUnit(room, request.params.unit),
  )
  app.put(
    '/api/units/:unit/stand-ins/:kind',
    {
      ...hrOnly,
      schema: {
        headers: actHeaders,
        params: standInParams,
        body: nameStandInContract,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { unit, kind } = request.params
      await nameStandIn(room, unit, kind, request.body, actOf(room, request))
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/api/units/:unit/stand-ins/:kind',
    { ...hrOnly, schema: { headers: actHeaders, params: standInParams, response: { 204: z.null() } } },
    async (request, reply) => {
      const { unit, kind } = request.params
      await endStandIn(room, unit, kind, actOf(room, request))
      return reply.code(204).send(null)
    },
  )
}
