import { z } from 'zod'

/** The key of one press of a button (draft-ietf-httpapi-idempotency-key-header). */
export const actHeaders = z.looseObject({ 'idempotency-key': z.uuid().optional() })
