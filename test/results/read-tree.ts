import type {
  OrganisationReport,
  TeamReport,
  Tree,
  TreeUnit,
  UnitResult,
} from '../../services/results/results.contract.ts'
import type { Visitor } from '../world/visitor.ts'

/** Everything that HR can open of a wave. */
export interface WholeTree extends OrganisationReport {
  /** Every row of the table, opened to the last. */
  readonly rows: readonly TreeUnit[]
  /** Every unit as it is read in words. */
  readonly units: readonly UnitResult[]
}

type Ask = (address: string) => Promise<unknown>

/** Opens every unit there is. @param ask with an address, for what comes back as JSON */
const readWholeTree = async (ask: Ask, wave: string): Promise<WholeTree> => {
  const address = `/api/results/${wave}/organisation`
  const first = (await ask(address)) as OrganisationReport
  const rows = [...first.tree.units]
  for (const row of rows) {
    if (row.parts === 0 || rows.some(({ parent }) => parent === row.unit)) continue
    rows.push(...((await ask(`${address}/${row.unit}/below`)) as Tree).units)
  }
  const units: UnitResult[] = []
  for (const { unit } of rows) units.push(((await ask(`${address}/${unit}`)) as TeamReport).own)
  return { ...first, rows, units }
}

/** The same as a visitor of a test. */
export const wholeTreeOf = (visitor: Visitor, wave: string): Promise<WholeTree> =>
  readWholeTree(async (address) => (await visitor.ask('GET', address)).json(), wave)
