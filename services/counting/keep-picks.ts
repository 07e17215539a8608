import type { Questionnaire } from '../ballot/questionnaire.ts'
import { floorsOf } from './block-plan.ts'
import { clipChosen } from './clip.ts'
import type { Blocks } from './form-blocks.ts'

/** How many people of a block picked this option, of those who picked anything. */
export interface KeptPick {
  readonly unit: string
  readonly question: string
  readonly option: string
  /** Persons who picked anything. */
  readonly valid: number
  readonly chosen: number
}

/** What counts most, in blocks of ten, among those who picked anything. (`services/counting/publication.md`, 4.) */
export const keepPicks = (
  { plan, sheetsIn }: Pick<Blocks, 'plan' | 'sheetsIn'>,
  { choices }: Questionnaire,
): readonly KeptPick[] => {
  const floors = floorsOf(plan.least)
  return choices.flatMap(({ id, options }) => {
    const pickers = new Map<string, (readonly string[])[]>()
    for (const [block, sheets] of sheetsIn) {
      const unit = plan.into.everyone.shares(block)
      const own = sheets.map(({ sheet }) => sheet.picks[id] ?? []).filter(({ length }) => length > 0)
      if (unit !== undefined) pickers.set(unit, [...(pickers.get(unit) ?? []), ...own])
    }
    return [...pickers].flatMap(([unit, picks]) =>
      picks.length < floors.shares
        ? []
        : options.map(({ code }) => ({
            unit,
            question: id,
            option: code,
            valid: picks.length,
            chosen: clipChosen(picks.filter((some) => some.includes(code)).length, picks.length),
          })),
    )
  })
}
