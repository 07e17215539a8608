import type { AidWords } from '../../services/library/aids/aids.contract.ts'
import { saveFile } from '../parts/save-file.ts'

/** What was filled in, as somebody would put it in a letter: headings, and beneath each what was written. */
export const textOf = ({ title, parts }: AidWords, filled: Readonly<Record<string, string>>): string =>
  [
    title,
    ...parts.flatMap(({ title: heading, fields = [] }) =>
      fields.length === 0
        ? []
        : [
            `\n${heading}`,
            ...fields.map(({ id, label }) => `\n${label}\n${(filled[id] ?? '').trim() || '–'}`),
          ],
    ),
    '',
  ].join('\n')

/** Saves it as a text file on the device of whoever wrote it. */
export const saveText = (words: AidWords, filled: Readonly<Record<string, string>>): void =>
  saveFile(
    textOf(words, filled),
    'text/plain;charset=utf-8',
    `${words.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.txt`,
  )
