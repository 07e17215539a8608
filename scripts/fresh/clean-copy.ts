import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** What is committed (`HEAD`, or an older commit to compare with), and nothing else, in a new folder. */
export const copyCommitted = (into: string, commit: string): void => {
  mkdirSync(into, { recursive: true })
  const archive = execFileSync('git', ['-c', 'safe.directory=*', 'archive', '--format=tar', commit], {
    maxBuffer: 1024 * 1024 * 1024,
  })
  execFileSync('tar', ['-x', '-C', into], { input: archive })
}

/** Installs a Node by npm, as the package `node` does, and gives the folder of the program. */
export const installNode = (version: string, into: string): string => {
  const name = `node-${process.platform}-${process.arch}`
  mkdirSync(into, { recursive: true })
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', into, `${name}@${version}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return `${into}/node_modules/${name}/bin`
}
