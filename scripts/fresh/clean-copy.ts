import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** A fresh clone of what is committed (`HEAD`, or an older commit to compare with), as anybody would have it. */
export const copyCommitted = (into: string, commit: string): void => {
  mkdirSync(into, { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'safe.directory=*', ...args], { encoding: 'utf8' }).trim()
  const wanted = git('rev-parse', commit)
  git('clone', '--quiet', '--no-hardlinks', '.', into)
  git('-C', into, 'checkout', '--quiet', '--detach', wanted)
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
