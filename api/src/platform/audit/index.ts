/** Who looked at what, and the proof that nothing was taken from that afterwards: entries written
 *  with the act itself, sealed into a chain per programme, signed, and seen by a witness outside
 *  the database. Beside it the log of processing, which names no user. */
export { sealAudit } from './audit.sealer.ts'
export { type ProgrammeReport, verifyAudit, verifyVanished } from './audit.verify.ts'
export { openProcessingLog, type ProcessingLine, type ProcessingLog } from './processing-log.ts'
export { appendWitness, listWitnessed, readWitness } from './witness.ts'
