import type { FastifyRequest } from 'fastify'
import { accountOf } from '../../deny-by-default.plugin.ts'
import type { PeopleRoom } from '../people-room.ts'
import type { Act } from './act-once.ts'

/** The act that a request asks for. A file comes as bytes, everything else as JSON. */
export const actOf = ({ clock }: Pick<PeopleRoom, 'clock'>, request: FastifyRequest): Act => {
  const { method, url, body } = request
  const key = request.headers['idempotency-key']
  const what = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? null))
  return {
    account: accountOf(request).account,
    key: typeof key === 'string' ? key : undefined,
    asked: Buffer.concat([Buffer.from(`${method} ${url}\n`), what]),
    today: clock.today(),
  }
}
