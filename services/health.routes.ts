import { z } from 'zod'
import type { ContractedApp } from './plumbing/contract.plugin.ts'
import { databaseAnswers, type RoomDatabase } from './plumbing/postgres.ts'
import { anyone } from './scopes.ts'
import { databaseOutOfReach } from './servers.problems.ts'

const ok = { response: { 200: z.object({ ok: z.literal(true) }) } } as const

/** For whoever watches the servers: alive, able to work, and what they offer. */
export const healthRoutes = <Tables>(app: ContractedApp, db: RoomDatabase<Tables>): void => {
  app.get('/health/live', { ...anyone, schema: ok }, async () => ({
    ok: true as const,
  }))
  app.get('/health/ready', { ...anyone, schema: ok }, async () => {
    if (!(await databaseAnswers(db))) throw databaseOutOfReach()
    return { ok: true as const }
  })
  app.get('/openapi.json', { ...anyone, schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(app.swagger())),
  )
}
