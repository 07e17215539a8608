import { LABELS } from '../../services/conversation-check/labels.ts'
import type { Figures } from './measure.ts'

const share = (value: number): string => value.toFixed(3)
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

/** One line of the table that compares sets. */
export const summaryRow = (name: string, figures: Figures): string =>
  `| ${[name, figures.n, share(figures.macroF1), share(figures.homeF1), percent(figures.falseAlarms), share(figures.labelsF1), share(figures.spanF1)].join(' | ')} |`

export const SUMMARY_HEAD = [
  '| set | n | macro-F1 (primary) | OMA or not F1 | false alarms | macro-F1 (all labels) | span token-F1 |',
  '| --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

/** Precision, recall and F1 a label. */
export const labelTable = ({ perLabel }: Figures): string =>
  [
    '| label | n | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- |',
    ...perLabel.map(
      ({ label, n, precision, recall, f1 }) =>
        `| ${[label, n, share(precision), share(recall), share(f1)].join(' | ')} |`,
    ),
  ].join('\n')

/** Rows: what it is. Columns: what was read. */
export const confusionTable = ({ confusion }: Figures): string =>
  [
    `| is \\ read | ${LABELS.map((label) => label.slice(0, 4)).join(' | ')} |`,
    `| --- | ${LABELS.map(() => '---').join(' | ')} |`,
    ...confusion.map((row, at) => `| ${LABELS[at]} | ${row.join(' | ')} |`),
  ].join('\n')
