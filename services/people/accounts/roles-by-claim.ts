import type { RoomTransaction } from '../../plumbing/postgres.ts'
import type { ProviderSettings } from '../../plumbing/provider-settings.ts'
import type { Role } from '../../scopes.ts'
import { noteAct } from '../audit/note-act.ts'
import type { DB } from '../database.generated.ts'
import { giveRole, readRoles, takeRole } from './roles.queries.ts'

type Mapping = Pick<ProviderSettings, 'roleClaim' | 'roles'>

/** A claim by its name, or by its path where a dot leads into another: providers write both. */
const claimOf = (claims: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(claims, name)
    ? claims[name]
    : name.split('.').reduce<unknown>((at, part) => {
        const inside = typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        return inside ? (at as Record<string, unknown>)[part] : undefined
      }, claims)

/** Roles that the claim gives, and those of the mapping that it does not. One value is a text, several a list. */
export const rolesIn = (
  claims: Readonly<Record<string, unknown>>,
  { roleClaim, roles }: Mapping,
): { readonly given: readonly Role[]; readonly others: readonly Role[] } => {
  const said = roleClaim === undefined ? [] : [claimOf(claims, roleClaim)].flat()
  const mapped = [...new Set<Role>(roles.map(({ name }) => name))]
  const given = mapped.filter((role) =>
    roles.some(({ name, value }) => name === role && said.includes(value)),
  )
  return { given, others: mapped.filter((role) => !given.includes(role)) }
}

/** Somebody who could give a role again when this account cannot. */
const isLastHr = async (tx: RoomTransaction<DB>, account: string): Promise<boolean> =>
  (await readRoles(tx)).every((one) => one.role !== 'hr' || one.account === account)

/**
 * Gives and takes the roles that the provider answers for. Roles that no value stands for are left alone, and so is the
 * last HR. The caller holds the room's lock.
 */
export const followClaim = async (
  tx: RoomTransaction<DB>,
  account: string,
  claims: Readonly<Record<string, unknown>>,
  mapping: Mapping,
  today: string,
): Promise<void> => {
  const { given, others } = rolesIn(claims, mapping)
  const by = 'by-itself'
  for (const role of given)
    if (await giveRole(tx, account, role))
      await noteAct(tx, { by, act: 'role-given', facts: { role, to: account }, today })
  for (const role of others) {
    if (role === 'hr' && (await isLastHr(tx, account))) continue
    if (await takeRole(tx, account, role))
      await noteAct(tx, { by, act: 'role-taken', facts: { role, from: account }, today })
  }
}
