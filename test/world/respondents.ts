import { readFile } from 'node:fs/promises'
import { type Invited, invitedTo } from '../../scripts/demo/invited.ts'
import { repeatable } from '../../scripts/demo/repeatable.ts'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { MemoryStore, type PendingStore } from '../../ui/answer/protocol/storage.ts'
import type { World } from './world.ts'

/** Somebody who was invited, with the link and code that stand in the letter. */
export type Respondent = Invited

/** Everybody invited to a wave. */
export const respondentsOf = (world: World, wave: string): Promise<readonly Respondent[]> =>
  invitedTo(world.people, wave)

/** Answers as the survey page does: loads and checks the wave, seals, asks, casts. @returns the receipt */
export const answer = async (
  world: World,
  respondent: Respondent,
  sheetOf: (wave: LoadedWave) => AnswerSheet,
  store: PendingStore = new MemoryStore(),
): Promise<string> => {
  const wave = await loadWave(world.servers, respondent.link)
  return sendBallot(world.servers, wave, respondent.link.invitation, sheetOf(wave), store)
}

/** A sheet on which every item has the same answer. */
export const sheetOfAll =
  (value: number) =>
  ({ form }: LoadedWave): AnswerSheet => ({
    questionnaire: form.checksum,
    language: 'nl',
    answers: Object.fromEntries(form.items.map(({ id }) => [id, value])),
    picks: {},
    comments: [],
  })

/** Repeatable numbers, so that a failing test fails again. */
export const seeded = repeatable

export const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/${name}`, import.meta.url))
