import type { Instrument } from './instrument.contract.ts'

const unknown = (wanted: readonly string[], known: readonly string[]): readonly string[] =>
  wanted.filter((code) => !known.includes(code))

const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, at) => codes.indexOf(code) !== at)

/**
 * What the shape cannot tell: references that lead nowhere, codes used twice, texts that lack a language.
 *
 * @returns one sentence a fault, for whoever writes an instrument; empty when it is sound
 */
export const faultsOf = (instrument: Instrument): readonly string[] => {
  const itemIds = instrument.items.map(({ id }) => id)
  const scaleCodes = instrument.scales.map(({ code }) => code)
  const moduleCodes = instrument.modules.map(({ code }) => code)
  const faults: string[] = []
  const say = (codes: readonly string[], sentence: string) => {
    if (codes.length > 0) faults.push(`${sentence}: ${codes.join(', ')}`)
  }
  say(repeated(itemIds), 'items that stand twice')
  say(repeated(scaleCodes), 'scales that stand twice')
  for (const scale of instrument.scales) {
    say(unknown(scale.items, itemIds), `scale ${scale.code} has items that do not exist`)
    say(unknown(scale.components ?? [], scaleCodes), `scale ${scale.code} has components that do not exist`)
    say(unknown([scale.module], moduleCodes), `scale ${scale.code} is of a module that does not exist`)
    if (scale.k !== scale.items.length) faults.push(`scale ${scale.code} says k = ${scale.k}`)
    if (scale.min_answered > scale.k) faults.push(`scale ${scale.code} can never be scored`)
  }
  for (const item of instrument.items) {
    say(unknown([item.scale], scaleCodes), `item ${item.id} is of a scale that does not exist`)
    say(unknown([item.module], moduleCodes), `item ${item.id} is of a module that does not exist`)
    say(unknown(instrument.languages, Object.keys(item.text)), `item ${item.id} lacks`)
  }
  for (const [name, form] of Object.entries(instrument.forms)) {
    say(unknown(form.items, itemIds), `form ${name} asks items that do not exist`)
    say(repeated(form.items), `form ${name} asks twice`)
    say(
      unknown(
        form.choice,
        instrument.choice_questions.map(({ id }) => id),
      ),
      `form ${name} asks choices that do not exist`,
    )
    say(
      unknown(
        form.open,
        instrument.open_questions.map(({ id }) => id),
      ),
      `form ${name} asks open questions that do not exist`,
    )
  }
  return faults
}
