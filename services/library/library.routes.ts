import { z } from 'zod'
import type { ContractedApp } from '../plumbing/contract.plugin.ts'
import { signedIn } from '../scopes.ts'
import { groupOf } from './group-of.ts'
import { guidesContract } from './guides.contract.ts'
import { instrumentUnknown } from './library.problems.ts'
import type { Library } from './library.ts'
import { group } from './meanings.contract.ts'
import { InstrumentUnknown } from './read-instrument.ts'
import { readWording } from './read-wording.ts'
import { wordingContract } from './wording.contract.ts'

const inLanguages = z.record(z.string(), z.string())

const instrumentContract = z.object({
  name: z.string(),
  languages: z.array(z.string()),
  /** The ends of the response scale, between which means lie. */
  points: z.object({ lowest: z.int(), highest: z.int() }),
  forms: z.array(
    z.object({
      form: z.string(),
      items: z.int(),
      choices: z.int(),
      open: z.int(),
      seconds: z.int(),
      /** Ids of everything it asks, in order. */
      asks: z.array(z.string()),
    }),
  ),
  modules: z.array(z.object({ code: z.string(), name: inLanguages })),
  scales: z.array(
    z.object({
      code: z.string(),
      module: z.string(),
      /** Under which heading, and in which hue, it is shown. */
      group: z.enum(['overall', ...group.options]),
      name: inLanguages,
      direction: z.int(),
      components: z.array(z.string()),
    }),
  ),
  items: z.array(z.object({ id: z.string(), module: z.string(), scale: z.string(), text: inLanguages })),
  choices: z.array(
    z.object({
      id: z.string(),
      text: inLanguages,
      /** How many may be picked. */
      max: z.int(),
      options: z.array(z.object({ code: z.string(), kind: z.string(), label: inLanguages })),
    }),
  ),
  open: z.array(z.object({ id: z.string(), text: inLanguages })),
})

/** Words for what the screens show: names of scales, texts of items, forms, guides. Content, no data. */
export const libraryRoutes = (app: ContractedApp, library: Library): void => {
  const nameOf = (asked: string) => (asked === 'current' ? library.current : asked)
  const orUnknown = (error: unknown): never => {
    throw error instanceof InstrumentUnknown ? instrumentUnknown() : error
  }

  app.get(
    '/api/instruments/:name',
    {
      ...signedIn,
      schema: { params: z.object({ name: z.string().max(80) }), response: { 200: instrumentContract } },
    },
    async (request) => {
      const name = nameOf(request.params.name)
      const instrument = await library.instrument(name).catch(orUnknown)
      const { languages, forms, modules, scales, items, choice_questions, open_questions } = instrument
      const values = instrument.response_scale.values.map(({ value }) => value)
      return {
        name,
        languages,
        points: { lowest: Math.min(...values), highest: Math.max(...values) },
        forms: Object.entries(forms).map(([form, asked]) => ({
          form,
          items: asked.items.length,
          choices: asked.choice.length,
          open: asked.open.length,
          seconds: asked.est_seconds,
          asks: [...asked.items, ...asked.choice, ...asked.open],
        })),
        modules: modules.map((module) => ({ code: module.code, name: module.name })),
        scales: scales.map((scale) => ({
          code: scale.code,
          module: scale.module,
          group: groupOf(scale, instrument),
          name: scale.name,
          direction: scale.direction,
          components: scale.components ?? [],
        })),
        items: items.map(({ id, module, scale, text }) => ({ id, module, scale, text })),
        choices: choice_questions.map(({ id, text, max, options }) => ({ id, text, max, options })),
        open: open_questions.map(({ id, text }) => ({ id, text })),
      }
    },
  )

  app.get('/api/wording', { ...signedIn, schema: { response: { 200: wordingContract } } }, () =>
    readWording(),
  )

  app.get(
    '/api/guides',
    {
      ...signedIn,
      schema: {
        querystring: z.object({ instrument: z.string().max(80).default('current') }),
        response: { 200: guidesContract },
      },
    },
    (request) => library.guides(nameOf(request.query.instrument)).catch(orUnknown),
  )
}
