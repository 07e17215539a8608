import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fault, faultAbout, unknownAmong } from './faults.ts'
import { LANGUAGES, type LanguageCode } from './languages.ts'

export type InLanguages<Words> = Readonly<Record<LanguageCode, Words>>

/** What a file holds, or what is wrong with it, one sentence a fault. */
type Read<Content> = { readonly content: Content } | { readonly faults: readonly Fault[] }

/** A schema, as far as it is asked here. */
interface Shape<Content> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: Content }
    | {
        readonly success: false
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
        }
      }
}

/** A file of content, for whoever wrote it by hand: says in which file, and where in it. */
export const readContent = async <Content>(
  folder: string,
  path: string,
  schema: Shape<Content>,
): Promise<Read<Content>> => {
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
  if (text === undefined) return { faults: [`${path}: is not there`] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { faults: [`${path}: is not JSON: ${(error as Error).message}`] }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { content: parsed.data }
  return {
    faults: parsed.error.issues.map(
      ({ path: at, message }) => `${path}: ${at.join('.') || 'top'}: ${message}`,
    ),
  }
}

/** Every place where a text stands, as `parts.0.title`; texts themselves differ, places may not. */
const placesIn = (value: unknown, at = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) =>
    // Identifiers stand in every language alike, so they are part of the place.
    key === 'id' ? [`${at}.id=${String(inner)}`] : placesIn(inner, `${at}.${key}`),
  )
}

/** What one language has that Dutch has not, and the other way round. */
const faultsBetween = (path: string, dutch: unknown, words: unknown): readonly Fault[] => {
  const [ours, theirs] = [placesIn(dutch), placesIn(words)]
  return [
    ...faultAbout(`${path}: lacks what nl.json has`, unknownAmong(ours, theirs)),
    ...faultAbout(`${path}: has what nl.json lacks`, unknownAmong(theirs, ours)),
  ]
}

/** A folder with one file of words for each language. */
export const readInLanguages = async <Words>(
  folder: string,
  name: string,
  schema: Shape<Words>,
): Promise<Read<InLanguages<Words>>> => {
  const read = await Promise.all(
    LANGUAGES.map(async (language) => {
      const path = `${name}/${language}.json`
      return { language, path, ...(await readContent(folder, path, schema)) }
    }),
  )
  const broken = read.flatMap((one) => ('faults' in one ? one.faults : []))
  if (broken.length > 0) return { faults: broken }
  const words = read.flatMap((one) => ('content' in one ? [one] : []))
  const uneven = words.flatMap(({ path, content }) => faultsBetween(path, words[0]?.content, content))
  if (uneven.length > 0) return { faults: uneven }
  return {
    content: Object.fromEntries(
      words.map(({ language, content }) => [language, content]),
    ) as unknown as InLanguages<Words>,
  }
}
