import { readFileSync } from 'node:fs'

/** Linux counts the memory of whoever started a process into `maxRSS`; the peak in /proc is its own. */
export const peakMebibytes = (): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
