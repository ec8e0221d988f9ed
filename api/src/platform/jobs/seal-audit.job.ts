import { join } from 'node:path'
import { appendWitness, sealAudit } from '../audit/index.ts'
import type { Ground } from '../config/index.ts'
import { asJob, listProgrammes } from './job-session.ts'

/** Where the witness lies: outside the database, better on another machine. */
export const witnessFolder = (folder: string) => join(folder, 'witness')

export type SealGround = Pick<Ground, 'jobs' | 'keys' | 'config' | 'report'>

/** Seals what every programme's audit gained, and tells the witness. One programme whose chain is
 *  broken is reported and left as it is: the others are sealed all the same. */
export async function sealAudits(ground: SealGround): Promise<void> {
  for (const { id, slug } of await listProgrammes(ground.jobs)) {
    await sealOne(ground, id).catch((error: unknown) =>
      ground.report(`the audit of ${slug} was not sealed`, error),
    )
  }
}

async function sealOne({ jobs, keys, config }: SealGround, programmeId: string): Promise<void> {
  const checkpoint = await asJob(jobs, { programmeId, purpose: 'seal-audit' }, (tx) =>
    sealAudit(tx, { programmeId, keys, now: new Date() }),
  )
  if (checkpoint) await appendWitness(witnessFolder(config.folder), checkpoint)
}
