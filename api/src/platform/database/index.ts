/** The database: an embedded PostgreSQL or one of your own, its migrations, the pools of its three
 *  logins, and the proof at every start that none of them is stronger than it may be. */
export { createDatabase, dropDatabase } from './databases.ts'
export { type Embedded, startEmbedded } from './embedded.ts'
export { fly, flyOnce, type Row, type Statement } from './flight.ts'
export { type DatabaseUrls, forEachLogin, logins } from './logins.ts'
export { countPending, demandCurrent, isCurrent } from './migrate.current.ts'
export { migrate } from './migrate.ts'
export { type Database, openDatabase } from './open.ts'
export { closePools, makePool, openFlights, openPools, type Pools, queriesOver } from './pools.ts'
export { Refusal } from './refusal.ts'
export { checkStrength } from './strength.ts'
