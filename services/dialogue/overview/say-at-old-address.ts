import { hashOfToken } from '../../plumbing/token-hash.ts'
import { oldAddressLinkSpent } from '../dialogue.problems.ts'
import type { DialogueRoom } from '../dialogue-room.ts'
import { saidAtOldAddress } from '../letters/letters.queries.ts'
import { type Asker, enter } from '../pairs/enter.ts'
import { keepKnown, pairsOf } from '../pairs/pairs.queries.ts'
import { mySide } from '../pairs/sides.ts'

/**
 * Whoever reads a letter at the old address, and is signed in with the new one, is who they were: the room opens for
 * the new address, where they were known by the old one. A link that went to an address in between opens nothing,
 * because HR may have written that address too.
 *
 * @throws Problem 403 for a link of somebody else, one that was used or is too old, or one that opens nothing
 */
export const sayAtOldAddress = (room: DialogueRoom, asker: Asker, token: string): Promise<void> =>
  enter(room, asker, async (inside) => {
    const today = room.clock.today()
    const oldMail = await saidAtOldAddress(inside.tx, asker.account, hashOfToken(token), today)
    if (oldMail === undefined) throw oldAddressLinkSpent()
    let opened = 0
    const before = inside.knownOf(inside.me, oldMail)
    for (const kept of await pairsOf(inside.tx)) {
      const pair = { employee: kept.employee_id, leader: kept.leader_id }
      const side = mySide(inside.me, pair)
      if (!kept[side].equals(before)) continue
      await keepKnown(inside.tx, pair, side, inside.proof)
      opened += 1
    }
    if (opened === 0) throw oldAddressLinkSpent()
  })
