import type { Mechanism } from './publish.ts'

/** The mechanisms that were compared. */
export const MECHANISMS: Readonly<Record<string, Mechanism>> = {
  today: { name: 'none: as it was' },
  pool: { name: 'pooled up where one to four differ', poolsUp: true },
  coarse: { name: 'halves below ten answers', coarse: 0.5 },
  out1: { name: 'one answer of a block left out', leavesOut: 1 },
  out2: { name: 'two answers left out', leavesOut: 2 },
  cell1: { name: 'sums moved by at most 2', cell: 1 },
  cell2: { name: 'sums moved by at most 4', cell: 2 },
  cell3: { name: 'sums moved by at most 6', cell: 3 },
  fresh2: { name: 'moved by at most 4, anew in each wave', cell: 2, fresh: true },
  cohorts: { name: 'people move by fives', cohorts: true },
  cohorts2: { name: 'by fives, and moved by at most 4', cohorts: true, cell: 2 },
  leavers: { name: 'by fives, and at most 8 for each who left', cohorts: true, leaver: 4 },
  cell1leaver2: {
    name: 'by fives, moved by at most 2, and 4 for each who left',
    cohorts: true,
    cell: 1,
    leaver: 2,
  },
  cell1leaver3: {
    name: 'by fives, moved by at most 2, and 6 for each who left',
    cohorts: true,
    cell: 1,
    leaver: 3,
  },
  cell1leaver4: {
    name: 'by fives, moved by at most 2, and 8 for each who left',
    cohorts: true,
    cell: 1,
    leaver: 4,
  },
  cell2leaver3: {
    name: 'by fives, moved by at most 4, and 6 for each who left',
    cohorts: true,
    cell: 2,
    leaver: 3,
  },
  poolcell: { name: 'pooled up, and moved by at most 2', poolsUp: true, cell: 1 },
}
