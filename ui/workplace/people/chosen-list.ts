/** A staff list that somebody chose: the bytes as they were then. */
export interface ChosenList {
  readonly name: string
  /** What HR said that the letters are saved as; empty: told from the file. */
  readonly encoding: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const readList = async (file: File): Promise<ChosenList> => ({
  name: file.name,
  encoding: '',
  bytes: new Uint8Array(await file.arrayBuffer()),
})

/** As much as one call takes. */
const BYTES_A_CALL = 32_768

/** As text, for a tab that keeps nothing else. */
export const toKept = ({
  bytes,
  ...list
}: ChosenList): Omit<ChosenList, 'bytes'> & { readonly base64: string } => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += BYTES_A_CALL)
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_A_CALL))
  return { ...list, base64: btoa(binary) }
}

export const fromKept = ({ base64, ...list }: ReturnType<typeof toKept>): ChosenList => ({
  ...list,
  bytes: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
})
