import { html, nothing, type TemplateResult } from 'lit'
import type { BarPart, Tone } from '../../parts/part-bar.ts'
import type { Figure } from '../api.ts'
import type { Group } from '../measures.ts'
import type { Page } from '../page.ts'
import '../../parts/part-bar.ts'

type Shares = NonNullable<Figure['shares']>
export type Bound = Shares['bounds']['neutral']

const TEXT_OF_BOUND = { 'or-fewer': 'share-or-fewer', 'or-more': 'share-or-more' } as const

/** The server says where a share is a bound: "5 % or fewer" is no measurement, and never a plain 5. */
export const shareOf = (page: Page, n: number, bound: Bound): string =>
  page.say(bound === null ? 'share' : TEXT_OF_BOUND[bound], { n })

const part = (page: Page, name: string, tone: Tone, share: number, bound: Bound): BarPart => ({
  tone,
  share,
  label: page.say(name),
  shown: shareOf(page, share, bound),
})

/** Favourable first, whatever the direction of the scale: strengths before worries. */
const threeParts = (page: Page, { favourable, neutral, unfavourable, bounds }: Shares) => [
  part(page, 'share-favourable', 'for', favourable, bounds.favourable),
  part(page, 'share-neutral', 'between', neutral, bounds.neutral),
  part(page, 'share-unfavourable', 'against', unfavourable, bounds.unfavourable),
]

/** How the answers of at least ten people divide; nothing below that. */
export const sharesBar = (
  page: Page,
  shares: Figure['shares'],
  group: Group,
): TemplateResult | typeof nothing =>
  shares === null
    ? nothing
    : html`<oh-part-bar class=${group} .parts=${threeParts(page, shares)}></oh-part-bar>`

const TONES_OF_FIFTHS: readonly Tone[] = ['against', 'rather-against', 'between', 'rather-for', 'for']

/** From the low end of the scale to the high one. */
export const fiveParts = (
  page: Page,
  fifths: readonly number[],
  bounds: readonly Bound[],
  direction: number,
): readonly BarPart[] => {
  const tones = direction < 0 ? [...TONES_OF_FIFTHS].reverse() : TONES_OF_FIFTHS
  return fifths.map((share, at) =>
    part(page, `fifth-${at + 1}`, tones[at] ?? 'between', share, bounds[at] ?? null),
  )
}
