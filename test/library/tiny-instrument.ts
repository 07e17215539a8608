export const text = (word: string): Record<string, string> => ({ nl: word, en: word })
export const point = (value: number) => ({ value, label: text(String(value)) })
export const codes = ['AUT1', 'AUT2', 'GRO1', 'GRO2']
export const scale = (code: string, items: string[], over: { level: string; components?: string[] }) => ({
  code,
  module: 'MOT',
  items,
  k: items.length,
  min_answered: 2,
  direction: 1,
  model: 'reflective',
  reliability: 'alpha',
  name: text(code),
  ...over,
})
/** The smallest instrument that has one of everything. */
export const sound = () => ({
  id: 'tiny',
  version: '1.0.0',
  languages: ['nl', 'en'],
  response_scale: {
    values: [1, 2, 3].map(point),
    missing: [
      { code: 'na', stored: -1 as number | null, label: text('does not apply') },
      { code: 'skipped', stored: null, label: text('skipped') },
    ],
  },
  modules: ['MOT', 'PC'].map((code) => ({ code, name: text(code), stem: text('think of') })),
  scales: [
    scale('AUT', ['AUT1', 'AUT2'], { level: 'facet' }),
    scale('GRO', ['GRO1', 'GRO2'], { level: 'facet' }),
    scale('INT', [...codes], { level: 'composite', components: ['AUT', 'GRO'] }),
  ],
  items: codes.map((id) => ({
    id,
    module: 'MOT',
    scale: id.slice(0, 3),
    reverse: false,
    text: text(id),
  })),
  choice_questions: [
    {
      id: 'PICK',
      module: 'MOT',
      min: 0,
      max: 1,
      text: text('pick'),
      options: ['A', 'B'].map((code) => ({ code, kind: 'any', label: text(code) })),
    },
  ],
  open_questions: [{ id: 'OPEN', module: 'MOT', max_chars: 600, text: text('open') }],
  open_hint: text('name nobody'),
  forms: {
    all: { items: [...codes], choice: ['PICK'], open: ['OPEN'], est_seconds: 60 },
  } as Record<string, { items: string[]; choice: string[]; open: string[]; est_seconds: number }>,
})
export type Tiny = ReturnType<typeof sound>
