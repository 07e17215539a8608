import fQuantileOf from '@stdlib/stats-base-dists-f-quantile'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile'

/** Student t, 97.5 %: half of a two-sided 95 % interval. */
export const tQuantile = (freedom: number): number => tQuantileOf(0.975, freedom)

/** Student t beyond which, on either side, lies this share. */
export const tBeyond = (share: number, freedom: number): number => tQuantileOf(1 - share / 2, freedom)

/** Two-sided p-value of a t statistic. */
export const tProbability = (t: number, freedom: number): number => 2 * tCdf(-Math.abs(t), freedom)

/** Quantile of Snedecor's F. */
export const fQuantile = (share: number, freedom1: number, freedom2: number): number =>
  fQuantileOf(share, freedom1, freedom2)

/** Standard normal, lower tail. */
export const normalProbability = (z: number): number => normalCdf(z, 0, 1)
