/** What in a letter is more than words: addresses that lead to us, and what somebody types or compares. */
export interface Marks {
  readonly links: readonly string[]
  readonly codes: readonly string[]
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')

/** One column, and nothing that is fetched. Colours are those of the pages; a reader that takes no styles loses no word. */
const STYLE =
  ':root{color-scheme:light dark}a{color:#0f5c5c}@media (prefers-color-scheme:dark){body{background:#12191b!important;color:#eef3f2!important}a{color:#5cc2b8!important}}'
const BODY =
  'margin:0;padding:20px 16px;background:#ffffff;color:#1d2b2f;font:17px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif'
const COLUMN = 'max-width:560px;margin:0 auto;overflow-wrap:anywhere;word-break:break-word'
/** The way in stands by itself, on the eye line. */
const WAY_IN = 'margin:24px 0;padding:4px 0 4px 14px;border-left:4px solid #0f7b6c'

const link = (address: string): string => `<a href="${escaped(address)}">${escaped(address)}</a>`
const code = (words: string): string => `<b style="font-family:ui-monospace,monospace">${escaped(words)}</b>`

/** A line with its addresses and codes; only those that we made ourselves, however a name may look. */
const line = (text: string, marks: Marks): string => {
  for (const [made, marked] of [
    [link, marks.links],
    [code, marks.codes],
  ] as const)
    for (const words of marked) {
      const at = text.indexOf(words)
      if (at >= 0)
        return `${line(text.slice(0, at), marks)}${made(words)}${line(text.slice(at + words.length), marks)}`
    }
  return escaped(text)
}

const paragraph = (text: string, marks: Marks): string => {
  const lines = text.split('\n').map((one) => line(one, marks))
  return `<p${marks.links.includes(text) ? ` style="${WAY_IN}"` : ''}>${lines.join('<br>')}</p>`
}

/**
 * A letter as HTML: the same words as in its plain text, in the same order. No picture, no script, nothing from elsewhere,
 * so nobody learns that it was opened.
 */
export const letterHtml = (subject: string, text: string, language: string, marks: Marks): string => {
  const paragraphs = text.trimEnd().split(/\n{2,}/)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title><style>${STYLE}</style></head>
<body style="${BODY}"><div style="${COLUMN}">
${paragraphs.map((one) => paragraph(one, marks)).join('\n')}
</div></body></html>
`
}
