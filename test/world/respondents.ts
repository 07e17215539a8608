import { readFile } from 'node:fs/promises'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { InvitationSecret } from '../../services/people/invitations/derive.ts'
import type { Invitation } from '../../services/ticket/invitation.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { sendBallot } from '../../ui/answer/protocol/send-ballot.ts'
import { MemoryStore, type PendingStore } from '../../ui/answer/protocol/storage.ts'
import type { World } from './world.ts'

/** Somebody who was invited, with the link that stands in the letter. */
export interface Respondent {
  readonly mail: string
  readonly employee: string
  readonly unit: string
  readonly segment: string
  readonly link: Invitation
  readonly code: string
}

/** Everybody invited to a wave, with their links: what only the post-room can derive. */
export const respondentsOf = async (world: World, wave: string): Promise<readonly Respondent[]> => {
  const secret = new InvitationSecret((await world.people.keys.invitation.read(wave)) ?? '')
  const rows = await world.people.db
    .selectFrom('people.invitations as i')
    .innerJoin('people.employees as e', 'e.id', 'i.employee_id')
    .innerJoin('people.waves as w', 'w.id', 'i.wave_id')
    .innerJoin('people.wave_units as u', (join) =>
      join.onRef('u.wave_id', '=', 'i.wave_id').onRef('u.segment', '=', 'i.segment'),
    )
    .select(['e.mail', 'e.id as employee', 'e.language', 'u.unit_id as unit', 'w.fingerprint', 'i.segment'])
    .where('i.wave_id', '=', wave)
    .orderBy('e.mail')
    .execute()
  return rows.map(({ mail, employee, language, unit, fingerprint, segment }) => ({
    mail,
    employee,
    unit,
    segment,
    link: {
      invitation: secret.invitationFor(employee),
      fingerprint,
      segmentKey: secret.segmentKeyFor(unit),
      language,
    },
    code: secret.codeFor(employee),
  }))
}

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
    answers: Object.fromEntries(form.items.map(({ id }) => [id, value])),
    picks: {},
    comments: [],
  })

/** Repeatable numbers in [0, 1), so that a failing test fails again (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/${name}`, import.meta.url))
