/** Backup and restore: the database as the running server copies itself, and the key store apart,
 *  each encrypted to somebody who is not here; and the way back, which checks everything before it
 *  puts anything in its place. */
export { backUp } from './back-up.ts'
export { databasePart } from './back-up-database.ts'
export { keysPart } from './back-up-keys.ts'
export { readIdentity } from './identity.ts'
export { readRecipient } from './recipient.ts'
export { beginRestore, type RestoreWish, stageRestore, type Waiver, waivers } from './restore.ts'
