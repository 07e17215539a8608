import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { countEarlyLeavers } from '../accounts/early-leavers.queries.ts'
import type { PeopleRoom } from '../people-room.ts'
import { providerContract } from './provider.contract.ts'
import { readProvider } from './provider.queries.ts'
import { countPeople } from './scim-people.queries.ts'

/** What HR sees of an identity provider. */
export const provisioningRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/provider', { ...hrOnly, schema: { response: { 200: providerContract } } }, async () => {
    const provider = await readProvider(room.db)
    return {
      pushes: provider !== undefined,
      wroteAt: provider?.wroteAt?.toISOString() ?? null,
      ...(await countPeople(room.db)),
      waiting: await countEarlyLeavers(room.db),
    }
  })
}
