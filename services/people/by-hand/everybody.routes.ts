import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { mutable } from '../../plumbing/mutable.ts'
import { hrOnly } from '../../scopes.ts'
import { actOf } from '../acts/act-of.plugin.ts'
import { actHeaders } from '../acts/acts.contract.ts'
import type { PeopleRoom } from '../people-room.ts'
import {
  everybodyContract,
  everybodyQuery,
  handChangeContract,
  handChangedContract,
  handChangeQuery,
  handPreviewContract,
  personContract,
  personParams,
} from './everybody.contract.ts'
import { lookAtPerson, lookThroughList } from './look-through-list.ts'
import { previewByHand, takeByHand } from './take-by-hand.ts'

/** The staff list person by person: for HR to look through, and to change by hand. */
export const everybodyRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/people',
    { ...hrOnly, schema: { querystring: everybodyQuery, response: { 200: everybodyContract } } },
    async (request) => lookThroughList(room, request.query),
  )
  app.get(
    '/api/people/:person',
    { ...hrOnly, schema: { params: personParams, response: { 200: personContract } } },
    async (request) => lookAtPerson(room, request.params.person),
  )
  app.post(
    '/api/people/preview',
    { ...hrOnly, schema: { body: handChangeContract, response: { 200: handPreviewContract } } },
    async (request) => mutable(await previewByHand(room, request.body)),
  )
  app.post(
    '/api/people',
    {
      ...hrOnly,
      schema: {
        headers: actHeaders,
        querystring: handChangeQuery,
        body: handChangeContract,
        response: { 200: handChangedContract },
      },
    },
    async (request) =>
      takeByHand(room, request.body, {
        act: actOf(room, request),
        askedTwice: request.query.asked === 'twice',
      }),
  )
}
