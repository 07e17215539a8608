import { z } from 'zod'
import { ROLES } from '../../scopes.ts'
import { mail } from './accounts.contract.ts'

const roleName = z.enum(ROLES)
export const giveRoleContract = z.object({ mail, role: roleName })
export const roleParams = z.object({ account: z.uuid(), role: roleName })
export const rolesContract = z.array(
  z.object({ account: z.uuid(), role: roleName, name: z.string().nullable(), mail: z.string().nullable() }),
)
