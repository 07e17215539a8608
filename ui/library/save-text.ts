import type { AidWords } from '../../services/library/aids/aids.contract.ts'

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
export const saveText = (words: AidWords, filled: Readonly<Record<string, string>>): void => {
  const url = URL.createObjectURL(new Blob([textOf(words, filled)], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${words.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.txt`
  link.click()
  // Some browsers read it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
