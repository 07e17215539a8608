import { asBytes, inAddress } from './hostile-words.ts'

/** As much of JSON schema as our contracts are written in. */
interface Schema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
export interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

export interface HostileRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, Buffer | string>>
  readonly body: Buffer | undefined
  /** Where the text stands. */
  readonly at: string
}

/** Something that fits, so that only one text at a time does not. */
export type Fitting = (name: string, schema: Schema) => unknown

/** @param whole with what may be left out too */
const sampleOf = (name: string, schema: Schema, fitting: Fitting, whole: boolean): unknown => {
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sampleOf(name, schema.anyOf[0] ?? {}, fitting, whole)
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([key]) => whole || schema.required?.includes(key))
        .map(([key, inner]) => [key, sampleOf(key, inner, fitting, whole)]),
    )
  if (schema.type === 'array') return [sampleOf(name, schema.items ?? {}, fitting, whole)]
  return fitting(name, schema)
}

/** Every text of a body replaced, one at a time; and every name that stands in it. */
const variantsOf = (body: unknown, text: string, at = ''): readonly (readonly [string, unknown])[] => {
  if (Array.isArray(body))
    return body.flatMap((one, place) =>
      variantsOf(one, text, `${at}/${place}`).map(([where, changed]): readonly [string, unknown] => [
        where,
        body.with(place, changed),
      ]),
    )
  if (typeof body === 'object' && body !== null)
    return [
      [`${at}/?`, { ...body, [text]: text }] as const,
      ...Object.entries(body).flatMap(([key, value]) =>
        variantsOf(value, text, `${at}/${key}`).map(([where, changed]): readonly [string, unknown] => [
          where,
          { ...body, [key]: changed },
        ]),
      ),
    ]
  // In the middle of what fits, so that only what is hostile in it is wrong; and nothing but it.
  return [
    [at, `${String(body).slice(0, 5)}${text}${String(body).slice(5)}`],
    [`${at} alone`, text],
  ]
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** Every place of one route that takes a text, with this text in it. */
export const requestsOf = (
  method: string,
  path: string,
  operation: Operation | undefined,
  text: string,
  fitting: Fitting,
): readonly HostileRequest[] => {
  const parameters = (operation?.parameters ?? []).filter((one) => one.in !== 'path')
  const places = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const address = (hostile?: string) =>
    path.replaceAll(/:(\w+)/g, (_, name: string) =>
      name === hostile ? inAddress(text) : inAddress(String(fitting(name, { type: 'string' }))),
    )
  const [type, content] = Object.entries(operation?.requestBody?.content ?? {})[0] ?? []
  const samples = content ? [false, true].map((whole) => sampleOf('', content.schema, fitting, whole)) : []
  const headers = type === undefined ? {} : { 'content-type': type }
  const body = content ? json(samples[0]) : undefined
  const usual = { method, path: address(), headers, body }
  return [
    ...places.map((name) => ({ ...usual, path: address(name), at: `path ${name}` })),
    ...['unasked', ...parameters.filter((one) => one.in === 'query').map(({ name }) => name)].map((name) => ({
      ...usual,
      path: `${address()}?${name}=${inAddress(text)}&${inAddress(text)}`,
      at: `query ${name}`,
    })),
    ...parameters
      .filter((one) => one.in === 'header')
      .map(({ name }) => ({
        ...usual,
        headers: { ...headers, [name]: asBytes(text) },
        at: `header ${name}`,
      })),
    ...samples.flatMap((sample) =>
      variantsOf(sample, text).map(([at, changed]) => ({ ...usual, body: json(changed), at: `body ${at}` })),
    ),
  ]
}
