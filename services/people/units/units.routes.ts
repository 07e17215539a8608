import { z } from 'zod'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { groupsOf } from '../../plumbing/groups.ts'
import { hrOnly } from '../../scopes.ts'
import type { PeopleRoom } from '../people-room.ts'
import { placePeople } from '../pulses/place-people.ts'
import { nameOf } from '../staff-list/name-of.ts'
import { invitedHere } from './home-unit.ts'

const unitContract = z.object({
  unit: z.uuid(),
  name: z.string(),
  parent: z.uuid().nullable(),
  leader: z.string().nullable(),
  /** People who work in the unit itself. */
  people: z.int(),
  /** Those of them whom no letter reaches, so no wave asks. */
  withoutMail: z.int(),
  /**
   * People who are counted with the unit in a wave. Leaders count one level up; somebody who came or moved
   * alone counts where nobody can subtract.
   */
  invitedHere: z.int(),
})

export const unitsRoutes = (app: ContractedApp, room: PeopleRoom): void => {
  app.get('/api/units', { ...hrOnly, schema: { response: { 200: z.array(unitContract) } } }, async () => {
    const { employed, units, placed, countedWith } = await placePeople(room.db, room)
    const leaders = new Map(employed.map((one) => [one.id, one.mail ?? nameOf(one)]))
    const here = groupsOf(employed, ({ unit }) => unit)
    const invited = invitedHere(placed, countedWith)
    return units.map((unit) => ({
      unit: unit.id,
      name: unit.name,
      parent: unit.parent,
      leader: unit.leader === null ? null : (leaders.get(unit.leader) ?? null),
      people: here.get(unit.id)?.length ?? 0,
      withoutMail: here.get(unit.id)?.filter(({ mail }) => mail === null).length ?? 0,
      invitedHere: invited.get(unit.id) ?? 0,
    }))
  })
}
