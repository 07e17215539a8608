import { html, nothing, type TemplateResult } from 'lit'
import type { BarPart, Tone } from '../../parts/part-bar.ts'
import type { Figure } from '../api.ts'
import type { Group } from '../measures.ts'
import type { Page } from '../page.ts'
import '../../parts/part-bar.ts'

/** Shares stay within 5 and 95: the ends mean "or fewer" and "or more", or they would tell of everybody. */
const [LEAST, MOST] = [5, 95]

export const shareOf = (page: Page, n: number): string => {
  if (n <= LEAST) return page.say('share-or-fewer', { n })
  return n >= MOST ? page.say('share-or-more', { n }) : page.say('share', { n })
}

const part = (page: Page, name: string, tone: Tone, share: number): BarPart => ({
  tone,
  share,
  label: page.say(name),
  shown: shareOf(page, share),
})

/** Favourable first, whatever the direction of the scale: strengths before worries. */
const threeParts = (page: Page, { favourable, neutral, unfavourable }: NonNullable<Figure['shares']>) => [
  part(page, 'share-favourable', 'for', favourable),
  part(page, 'share-neutral', 'between', neutral),
  part(page, 'share-unfavourable', 'against', unfavourable),
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

const FIFTHS: readonly Tone[] = ['against', 'rather-against', 'between', 'rather-for', 'for']

/** From the low end of the scale to the high one. */
export const fiveParts = (page: Page, fifths: readonly number[], direction: number): readonly BarPart[] => {
  const tones = direction < 0 ? FIFTHS.toReversed() : FIFTHS
  return fifths.map((share, at) => part(page, `fifth-${at + 1}`, tones[at] ?? 'between', share))
}
