/** One line on standard error that grows; on a log file it prints a line every tenth. */
export const progressBar = (label: string, total: number): ((done: number) => void) => {
  const tty = process.stderr.isTTY === true
  let last = -1
  return (done) => {
    const tenths = Math.floor((done / Math.max(1, total)) * 10)
    if (!tty && tenths === last) return
    last = tenths
    const filled = '━'.repeat(tenths * 2).padEnd(20, '·')
    process.stderr.write(
      `${tty ? '\r' : ''}  ${label.padEnd(34)} ${filled} ${done}/${total}${tty && done < total ? '' : '\n'}`,
    )
  }
}
