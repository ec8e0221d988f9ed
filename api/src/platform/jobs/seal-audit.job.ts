import { join } from 'node:path'
import { appendWitness, sealAudit } from '../audit/index.ts'
import type { Ground } from '../config/index.ts'
import { asJob, listProgrammes } from './job-session.ts'

/** Where the witness lies: outside the database, better on another machine. */
export const witnessFolder = (folder: string) => join(folder, 'witness')

/** Seals what every programme's audit gained, and tells the witness. */
export async function sealAudits({ jobs, keys, config }: SealGround): Promise<void> {
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    const checkpoint = await asJob(jobs, { programmeId, purpose: 'seal-audit' }, (tx) =>
      sealAudit(tx, { programmeId, keys, now: new Date() }),
    )
    if (checkpoint) await appendWitness(witnessFolder(config.folder), checkpoint)
  }
}

export type SealGround = Pick<Ground, 'jobs' | 'keys' | 'config'>
