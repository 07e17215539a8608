import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { writeSheet } from '../../services/ballot/write-sheet.ts'
import { seal } from '../../services/sealing/seal.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { nullifierOf, ticketInput } from '../../services/ticket/ticket.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { asOwner } from './cluster.ts'
import type { Respondent } from './respondents.ts'
import type { World } from './world.ts'

/** Turns an answer sheet into the bytes that go into the ballot. */
export type Seal = (tallyKey: Uint8Array, context: Uint8Array, sheet: Uint8Array) => Promise<Uint8Array>

/**
 * Tickets asked and ballots cast one after the other, past the servers: sealed by the library of the page,
 * stored by the function that the server calls, without the tenth of a second for HTTP and blind signing.
 *
 * @param cast who, and what they answer; undefined for somebody who does not
 * @returns the ballot of each, in the order given
 */
export const castQuickly = async (
  world: World,
  cast: readonly (readonly [Respondent, (wave: LoadedWave) => AnswerSheet | undefined])[],
  sealing: Seal = seal,
): Promise<readonly Uint8Array[]> => {
  const [first] = cast
  if (first === undefined) return []
  const wave = await loadWave(world.servers, first[0].link)
  const tallyKey = fromBase64Url(wave.manifest.tpk)
  const sheets = cast.flatMap(([person, sheetOf]) => {
    const sheet = sheetOf(wave)
    return sheet === undefined ? [] : [{ ...person, sheet }]
  })
  const sealed = await Promise.all(
    sheets.map(({ segment, sheet }) =>
      sealing(tallyKey, contextOf(wave.hash, segment), writeSheet(wave.form, sheet)),
    ),
  )
  await asOwner(world.databaseUrl, async (client) => {
    for (const [at, { employee, segment }] of sheets.entries()) {
      // As the server sees them: what was asked with says nothing of the nonce that is cast with.
      const blinded = world.people.random.bytes(32)
      const nonce = world.people.random.bytes(32)
      await client.query(
        'update people.invitations set blinded = $3 where wave_id = $1 and employee_id = $2',
        [wave.manifest.wave, employee, Buffer.from(blinded)],
      )
      const nullifier = nullifierOf(wave.hash, ticketInput(nonce, sealed[at]!))
      await client.query('select answers.cast_ballot($1, $2, $3, $4)', [
        wave.manifest.wave,
        segment,
        Buffer.from(nullifier),
        Buffer.from(sealed[at]!),
      ])
    }
  })
  return sealed
}
