import type { QueryExecutorProvider, RawBuilder } from 'kysely'
import type { Connection, Submittable } from 'pg'

/** A row as PostgreSQL holds it: each column in its binary form, null where there is nothing. */
export type BinaryRow = readonly (Buffer | null)[]

/** `PGCOPY\n\377\r\n\0`, flags, length of an extension (PostgreSQL manual, COPY, “Binary Format”). */
const HEADER_BYTES = 19
const PAGE_BYTES = 1 << 20
/** Batches that wait to be read before the socket is paused. */
const MOST_WAITING = 2

const columnsOf = (row: Buffer): BinaryRow => {
  const columns: (Buffer | null)[] = []
  let at = 2
  for (let left = row.readInt16BE(0); left > 0; left--) {
    const length = row.readInt32BE(at)
    at += 4
    columns.push(length < 0 ? null : row.subarray(at, at + length))
    at += Math.max(0, length)
  }
  return columns
}

/**
 * Rows through `copy … to stdout`, in the form of a cursor for kysely. The driver reads every other result as
 * text. In text, bytes are twice as long and are translated twice, so large results come this way. While nobody
 * reads, the socket is paused, so memory stays flat.
 */
export class BinaryCursor implements Submittable {
  readonly #query: string
  #connection: Connection | undefined
  #failure: Error | undefined
  #begun = false
  #ended = false
  #closed = false
  #most = 1
  #page = Buffer.alloc(0)
  #used = 0
  #batch: BinaryRow[] = []
  readonly #waiting: BinaryRow[][] = []
  #wake: () => void = () => undefined

  constructor(query: string, parameters: readonly unknown[]) {
    if (parameters.length > 0) throw new Error('copy takes no parameters')
    this.#query = query
  }

  submit(connection: Connection): void {
    this.#connection = connection
    connection.query(`copy (${this.#query}) to stdout (format binary)`)
  }

  /** Each message holds one row. The first row follows the header. The trailer is a row of −1 columns. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const row = this.#begun ? chunk : chunk.subarray(HEADER_BYTES)
    this.#begun = true
    if (!this.#closed && row.readInt16BE(0) >= 0) this.#keep(row)
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#endBatch(0)
    this.#end()
  }

  handleError(error: Error): void {
    this.#failure = error
    this.#end()
  }

  /** Copies the row, because the parser reuses its memory. */
  #keep(row: Buffer): void {
    if (this.#page.length - this.#used < row.length || this.#batch.length >= this.#most)
      this.#endBatch(row.length)
    const end = this.#used + row.copy(this.#page, this.#used)
    this.#batch.push(columnsOf(this.#page.subarray(this.#used, end)))
    this.#used = end
  }

  #endBatch(next: number): void {
    if (this.#batch.length > 0) this.#waiting.push(this.#batch)
    this.#batch = []
    this.#page = Buffer.allocUnsafeSlow(next === 0 ? 0 : Math.max(PAGE_BYTES, next))
    this.#used = 0
    this.#wake()
    if (this.#waiting.length >= MOST_WAITING) this.#connection?.stream.pause()
  }

  #end(): void {
    this.#ended = true
    this.#wake()
  }

  async #until(enough: () => boolean): Promise<void> {
    this.#connection?.stream.resume()
    while (!enough() && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The next rows, at most `most`; none at the end. They share one piece of memory, which no other batch uses. */
  async read<Row>(most: number): Promise<Row[]> {
    this.#most = most
    await this.#until(() => this.#waiting.length > 0)
    if (this.#failure !== undefined) throw this.#failure
    return (this.#waiting.shift() ?? []) as Row[]
  }

  /** Gives the connection back. Rows that were not read are skipped, because a copy ends in no other way. */
  async close(): Promise<void> {
    this.#closed = true
    this.#waiting.length = 0
    await this.#until(() => false)
  }
}

/** The rows of a query without parameters, in batches of at most `most` that share their memory. */
export async function* binaryRows(
  db: QueryExecutorProvider,
  query: RawBuilder<unknown>,
  most: number,
): AsyncGenerator<readonly BinaryRow[]> {
  const stream = db.getExecutor().stream<BinaryRow>(query.compile(db), most)
  for await (const { rows } of stream) yield rows
}
