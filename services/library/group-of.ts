import type { Instrument } from './instrument.contract.ts'

type Scale = Instrument['scales'][number]
export type Group = NonNullable<Scale['group']> | 'overall'

/** A scale's own group, else that of the composite it is part of, else that of its module. */
export const groupOf = (scale: Scale, { scales, modules }: Instrument): Group => {
  const whole = scales.find(({ components }) => components?.includes(scale.code))
  const module = modules.find(({ code }) => code === scale.module)
  return scale.group ?? whole?.group ?? module?.group ?? 'overall'
}
