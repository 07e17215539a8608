import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Refused } from './refused.ts'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, so root starts it as this user. */
const USER_NAME = 'postgres'

export interface PostgresUser {
  readonly uid: number
  readonly gid: number
}

const find = async (): Promise<PostgresUser | undefined> => {
  const number = async (what: string) => Number((await run('id', [what, USER_NAME])).stdout)
  return Promise.all([number('-u'), number('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => undefined,
  )
}

/**
 * The user that PostgreSQL runs as when root starts it. It is made when there is none. Undefined when somebody
 * else starts the product.
 */
export const postgresUser = async (): Promise<PostgresUser | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const there = await find()
  if (there !== undefined) return there
  await run('groupadd', ['--force', '--system', USER_NAME])
    .then(() => run('useradd', ['--system', '--gid', USER_NAME, '--no-create-home', USER_NAME]))
    // Another start may have been first. All that matters is whether the user exists now.
    .catch(() => undefined)
  const made = await find()
  if (made === undefined)
    throw new Refused(
      `PostgreSQL does not run as root, and no user ${USER_NAME} could be made for it. Start as another user.`,
    )
  return made
}
