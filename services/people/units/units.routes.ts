import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { invitedHere } from './home-unit.ts'
import { readEmployees, readUnits } from './units.queries.ts'

const unitContract = z.object({
  unit: z.uuid(),
  name: z.string(),
  parent: z.uuid().nullable(),
  leader: z.string().nullable(),
  /** People who work in the unit itself. */
  people: z.int(),
  /** People who are counted with it in a wave: leaders count one level up. */
  invitedHere: z.int(),
})

export const unitsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/units', { ...hrOnly, schema: { response: { 200: z.array(unitContract) } } }, async () => {
    const units = await readUnits(room.db)
    const employees = await readEmployees(room.db)
    const mail = new Map(employees.map((employee) => [employee.id, employee.mail]))
    const placed = employees.flatMap(({ id, unit }) => (unit === null ? [] : [{ person: id, unit }]))
    const invited = invitedHere({ employees: placed, units })
    return units.map((unit) => ({
      unit: unit.id,
      name: unit.name,
      parent: unit.parent,
      leader: unit.leader === null ? null : (mail.get(unit.leader) ?? null),
      people: placed.filter((one) => one.unit === unit.id).length,
      invitedHere: invited.get(unit.id) ?? 0,
    }))
  })
}
