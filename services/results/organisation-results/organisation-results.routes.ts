import { accountOf } from '../../deny-by-default.plugin.ts'
import type { ContractedApp } from '../../plumbing/contract.plugin.ts'
import { hrOnly } from '../../scopes.ts'
import { aboutOrganisation } from '../about-organisation.ts'
import {
  countReportContract,
  keptOrganisationContract,
  organisationContract,
  organisationReportContract,
  treeContract,
  unitParams,
  unitReportContract,
  waveParams,
} from '../results.contract.ts'
import { aboutWave, type ResultsRoom } from '../results.queries.ts'
import { readOrganisation, readTree, readUnit } from './read-organisation.ts'

/** For HR: the tree, what is said of the whole organisation only, and what became of the ballots. */
export const organisationResultsRoutes = (app: ContractedApp, { db }: ResultsRoom): void => {
  app.get(
    '/api/results/:wave/organisation',
    { ...hrOnly, schema: { params: waveParams, response: { 200: organisationReportContract } } },
    (request) => readOrganisation(db, accountOf(request).account, request.params.wave),
  )

  app.get(
    '/api/results/:wave/organisation/:unit',
    { ...hrOnly, schema: { params: unitParams, response: { 200: unitReportContract } } },
    async (request) => {
      const { wave, unit } = request.params
      const { own, larger } = await readUnit(db, accountOf(request).account, wave, unit)
      return { own, larger: larger ?? null }
    },
  )

  app.get(
    '/api/results/:wave/organisation/:unit/below',
    { ...hrOnly, schema: { params: unitParams, response: { 200: treeContract } } },
    (request) => {
      const { wave, unit } = request.params
      return readTree(db, accountOf(request).account, wave, unit)
    },
  )

  app.get(
    '/api/results/:wave/count-report',
    { ...hrOnly, schema: { params: waveParams, response: { 200: countReportContract } } },
    async (request) => {
      const { report } = await aboutWave(db, accountOf(request).account, request.params.wave)
      return countReportContract.parse(report)
    },
  )

  app.get(
    '/api/results/:wave/about-organisation',
    { ...hrOnly, schema: { params: waveParams, response: { 200: organisationContract } } },
    async (request) => {
      const { organisation } = await aboutWave(db, accountOf(request).account, request.params.wave)
      return aboutOrganisation(keptOrganisationContract.parse(organisation))
    },
  )
}
