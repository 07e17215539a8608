/** How many assertions went which way. */
export interface TapCounts {
  passed: number
  failed: number
  skipped: number
}

/**
 * Reads tap's output line by line: counts assertions (not the lines that only sum up a subtest), and says
 * which lines a person wants to see: whole files, what failed with its explanation, and what was measured.
 */
export class TapReader {
  readonly counts: TapCounts = { passed: 0, failed: 0, skipped: 0 }
  #explaining = false

  /** @returns true when the line is worth showing */
  read(line: string): boolean {
    const result = /^( *)(not ok|ok) \d+/.exec(line)
    if (result !== null) {
      const wholeFile = result[1] === ''
      const sumsUp = / # time=/.test(line)
      if (!wholeFile && !sumsUp) this.#count(line, result[2] === 'ok')
      return wholeFile || result[2] === 'not ok'
    }
    if (/^ *# measured: /.test(line)) return true
    // An explanation is a YAML block right under a failure.
    if (/^ +---$/.test(line)) this.#explaining = true
    const shown = this.#explaining
    if (/^ +\.\.\.$/.test(line)) this.#explaining = false
    return shown
  }

  #count(line: string, ok: boolean): void {
    if (/ # skip/i.test(line)) this.counts.skipped++
    else if (ok) this.counts.passed++
    else this.counts.failed++
  }
}
