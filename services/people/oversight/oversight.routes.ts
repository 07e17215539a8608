import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { overseers } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { askedOfWhom } from './asked-of-whom.queries.ts'
import { askedOfWhomContract } from './oversight.contract.ts'

/** The door of the works council and the data protection officer: what is asked of whom. Nobody is named. */
export const oversightRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get(
    '/api/asked-of-whom',
    { ...overseers, schema: { response: { 200: askedOfWhomContract } } },
    async () => askedOfWhomContract.parse(await askedOfWhom(room.db)),
  )
}
