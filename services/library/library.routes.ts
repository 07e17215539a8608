import { z } from 'zod'
import type { ContractedApp } from '../plumbing/contract.plugin.ts'
import { signedIn } from '../scopes.ts'
import { guidesContract } from './guides.contract.ts'
import { instrumentUnknown } from './library.problems.ts'
import { readGuides } from './read-guides.ts'
import { CURRENT_INSTRUMENT, InstrumentUnknown, readInstrument } from './read-instrument.ts'
import { readWording } from './read-wording.ts'
import { wordingContract } from './wording.contract.ts'

const inLanguages = z.record(z.string(), z.string())

const instrumentContract = z.object({
  name: z.string(),
  languages: z.array(z.string()),
  forms: z.array(
    z.object({ form: z.string(), items: z.int(), choices: z.int(), open: z.int(), seconds: z.int() }),
  ),
  modules: z.array(z.object({ code: z.string(), name: inLanguages })),
  scales: z.array(
    z.object({
      code: z.string(),
      module: z.string(),
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
      options: z.array(z.object({ code: z.string(), kind: z.string(), label: inLanguages })),
    }),
  ),
  open: z.array(z.object({ id: z.string(), text: inLanguages })),
})

/** Words for what the screens show: names of scales, texts of items, forms, guides. Content, no data. */
export const libraryRoutes = (app: ContractedApp): void => {
  app.get(
    '/api/instruments/:name',
    {
      ...signedIn,
      schema: { params: z.object({ name: z.string().max(80) }), response: { 200: instrumentContract } },
    },
    async (request) => {
      const name = request.params.name === 'current' ? CURRENT_INSTRUMENT : request.params.name
      const { languages, forms, modules, scales, items, choice_questions, open_questions } =
        await readInstrument(name).catch((error) => {
          throw error instanceof InstrumentUnknown ? instrumentUnknown() : error
        })
      return {
        name,
        languages,
        forms: Object.entries(forms).map(([form, asked]) => ({
          form,
          items: asked.items.length,
          choices: asked.choice.length,
          open: asked.open.length,
          seconds: asked.est_seconds,
        })),
        modules: modules.map((module) => ({ code: module.code, name: module.name })),
        scales: scales.map(({ code, module, name, direction, components }) => ({
          code,
          module,
          name,
          direction,
          components: components ?? [],
        })),
        items: items.map(({ id, module, scale, text }) => ({ id, module, scale, text })),
        choices: choice_questions.map(({ id, text, options }) => ({ id, text, options })),
        open: open_questions.map(({ id, text }) => ({ id, text })),
      }
    },
  )

  app.get('/api/wording', { ...signedIn, schema: { response: { 200: wordingContract } } }, () =>
    readWording(),
  )

  app.get('/api/guides', { ...signedIn, schema: { response: { 200: guidesContract } } }, () => readGuides())
}
