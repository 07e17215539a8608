import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Client } from 'pg'
import type { SealedBallot } from '../../services/counting/open-batch.ts'
import { severalAtOnce } from '../../services/plumbing/several-at-once.ts'
import { Threads } from '../../services/plumbing/threads.ts'
import { repeatable } from '../demo/repeatable.ts'
import type { WrittenWave } from './write-wave.ts'

const BALLOTS_A_BATCH = 250

/** In the order in which they might arrive: none. */
const shuffled = (segments: readonly string[]): string[] => {
  const random = repeatable(segments.length)
  const all = [...segments]
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all
}

async function* batchesOf(segments: readonly string[]) {
  for (let at = 0; at < segments.length; at += BALLOTS_A_BATCH)
    yield { segments: segments.slice(at, at + BALLOTS_A_BATCH), seed: at }
}

const insert = (client: Client, wave: string, ballots: readonly SealedBallot[]) => {
  const rows = ballots.map((_, row) => `($1, $${2 * row + 2}, $${2 * row + 3})`)
  return client.query(`insert into answers.ballots (wave_id, segment, sealed) values ${rows.join()}`, [
    wave,
    ...ballots.flatMap(({ segment, sealed }) => [segment, Buffer.from(sealed.buffer)]),
  ])
}

/**
 * Seals one ballot for each segment named, puts them into the table, and beside it into a file, where the
 * floor finds the same ones.
 *
 * @returns the segment of each ballot in the file
 */
export const castBallots = async (
  client: Client,
  { wave, task, segments }: WrittenWave,
  file: string,
): Promise<readonly string[]> => {
  const cores = availableParallelism()
  const threads = new Threads<{ segments: readonly string[]; seed: number }, readonly SealedBallot[]>(
    new URL('./sealing-thread.ts', import.meta.url),
    cores,
    task,
  )
  const written: string[] = []
  const output = await open(file, 'w')
  let last: Promise<unknown> = Promise.resolve()
  try {
    await severalAtOnce(batchesOf(shuffled(segments)), 2 * cores, async (batch) => {
      const ballots = await threads.run(batch)
      written.push(...ballots.map(({ segment }) => segment))
      // One after the other, so that file and list agree.
      last = last.then(async () => {
        await output.write(Buffer.concat(ballots.map(({ sealed }) => sealed)))
        await insert(client, wave, ballots)
      })
      await last
    })
  } finally {
    await threads.stop()
    await output.close()
  }
  // As they lie there after two weeks: written, and known to the planner.
  await client.query('analyze')
  await client.query('checkpoint')
  return written
}
