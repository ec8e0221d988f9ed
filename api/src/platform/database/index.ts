/** The database: an embedded PostgreSQL or one of your own, its migrations, the pools of its three
 *  logins, and the proof at every start that none of them is stronger than it may be. */
export { createDatabase, dropDatabase } from './databases.ts'
export { type Embedded, startEmbedded } from './embedded.ts'
export { type DatabaseUrls, type Login, logins, type Passwords } from './logins.ts'
export { demandCurrent, isCurrent } from './migrate.current.ts'
export { type Migrated, migrate } from './migrate.ts'
export { type Database, type DatabaseConfig, openDatabase } from './open.ts'
export { closePools, openPools, type Pools, type Queries, queriesOver } from './pools.ts'
export { Refusal } from './refusal.ts'
export { checkStrength } from './strength.ts'
