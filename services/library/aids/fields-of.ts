import type { AidField, AidWords } from './aids.contract.ts'

/** @returns all that one can fill in, from top to bottom */
export const fieldsOf = ({ parts }: Pick<AidWords, 'parts'>): readonly AidField[] =>
  parts.flatMap(({ fields }) => fields ?? [])
