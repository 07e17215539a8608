import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const SQL_FOLDER = join(import.meta.dirname, '../../../sql')

export interface SqlFile {
  /** File name, without its folders. */
  readonly name: string
  readonly text: string
  /** SHA-256 of the text, hexadecimal. */
  readonly checksum: string
}
export interface FunctionFile extends SqlFile {
  /** The schema it stands in; its owner runs it. */
  readonly schema: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const readFiles = async (folder: string): Promise<readonly SqlFile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8')
      return { name, text, checksum: sha256(text) }
    }),
  )
}

export const readRoles = (): Promise<string> => readFile(join(SQL_FOLDER, 'roles.sql'), 'utf8')

/** `sql/tables`, in the order in which they run. */
export const readTables = (): Promise<readonly SqlFile[]> => readFiles(join(SQL_FOLDER, 'tables'))

/** `sql/functions`, schema by schema. */
export const readFunctions = async (): Promise<readonly FunctionFile[]> => {
  const schemas = (await readdir(join(SQL_FOLDER, 'functions'))).sort()
  const files = await Promise.all(
    schemas.map(async (schema) =>
      (await readFiles(join(SQL_FOLDER, 'functions', schema))).map((file) => ({ ...file, schema })),
    ),
  )
  return files.flat()
}

/** One checksum of a whole set. */
export const checksumOf = (files: readonly FunctionFile[]): string =>
  sha256(files.map(({ schema, name, checksum }) => `${schema}/${name} ${checksum}\n`).join(''))
