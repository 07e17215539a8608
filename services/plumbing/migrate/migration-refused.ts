import { Refused } from '../refused.ts'

/** Thrown when the database is not one that this version can bring up to date. */
export class MigrationRefused extends Refused {}
