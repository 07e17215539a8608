/**
 * As much of mail's format as a delivery report needs (RFC 5322, 2.2; RFC 2046, 5.1.1). A whole reader would also decode
 * what nobody here looks at: of a letter that bounced we want two fields, and of no letter its words.
 */
export interface MailPart {
  /** By name in lower case; of a field that is there twice the first. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: string
}

/** A field begins a line; what is folded goes on with white space. */
const readFields = (text: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

/** Fields, an empty line, and the rest. Without an empty line all of it is fields. */
export const readPart = (text: string): MailPart => {
  const written = text.replace(/\r\n?/g, '\n').replace(/^\n/, '')
  const end = written.indexOf('\n\n')
  return end < 0
    ? { fields: readFields(written), body: '' }
    : { fields: readFields(written.slice(0, end)), body: written.slice(end + 2) }
}

/** Groups of fields with empty lines between them, as a delivery status has them. */
export const readGroups = (text: string): readonly ReadonlyMap<string, string>[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((group) => readFields(group.replace(/^\n+/, '')))
    .filter(({ size }) => size > 0)

interface ContentType {
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
}

export const contentTypeOf = ({ fields }: MailPart): ContentType => {
  const value = fields.get('content-type') ?? 'text/plain'
  const [type = ''] = value.split(';')
  const parameters = new Map(
    [...value.matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"([^"]{0,200})"|([^\s;"]{1,200}))/g)].map(
      ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const,
    ),
  )
  return { type: type.trim().toLowerCase(), parameters }
}

/** Parts between lines of the boundary. */
export const splitParts = (body: string, boundary: string): readonly MailPart[] => {
  const parts: string[][] = []
  for (const line of body.split('\n')) {
    const bare = line.trimEnd()
    if (bare === `--${boundary}--`) break
    if (bare === `--${boundary}`) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.map((lines) => readPart(lines.join('\n')))
}
