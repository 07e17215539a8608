import { Problem } from '../../plumbing/problem.ts'

/** Why a wave does not open, stop, or remind. */
export const agreementMissing = () => new Problem(409, 'agreement-missing')
export const formUnknown = (form: string) => new Problem(422, 'form-unknown', { form })
export const closesTooSoon = (earliest: string) => new Problem(422, 'closes-too-soon', { earliest })
export const closesTooLate = (latest: string) => new Problem(422, 'closes-too-late', { latest })
export const floorTooLow = (least: number) => new Problem(422, 'floor-too-low', { least })
export const floorDiffers = (wave: string, floor: number) =>
  new Problem(409, 'floor-differs', { wave, floor })
export const askedTooSoon = (wave: string, items: readonly string[], from: string) =>
  new Problem(409, 'asked-too-soon', { wave, items, from })
export const tallyKeyMissing = () => new Problem(503, 'tally-key-missing')
export const waveUnknown = () => new Problem(404, 'wave-unknown')
export const remindedToday = () => new Problem(409, 'reminded-today')
export const waveNotOpen = () => new Problem(409, 'wave-not-open')
