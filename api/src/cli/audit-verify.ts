import type { ProgrammeReport } from '../platform/audit/index.ts'
import { listWitnessed, readWitness, verifyAudit, verifyVanished } from '../platform/audit/index.ts'
import type { Ground } from '../platform/config/index.ts'
import { asJob, listProgrammes, recordOperator, witnessFolder } from '../platform/jobs/index.ts'
import { openFilled } from './filled.ts'
import type { Verb } from './verb.ts'

/** `stapteam audit verify`: whether the audit is whole: nothing changed, removed, inserted, reordered
 *  or cut off. Runs as a job; prints counts and places, never a person. */
export const auditVerify: Verb = {
  name: 'audit verify',
  summary: 'whether nothing was changed, removed, inserted, reordered or cut off in the audit',
  options: {},
  run: async (context) => {
    const config = context.config()
    const { jobs } = (await openFilled(context)).queries
    const { openKeys } = await import('../open-keys.ts')
    const keys = await openKeys(config)
    await recordOperator(jobs, { action: 'audit.verified', resource: 'audit' })
    const programmes = await verifyAll({ jobs, keys, folder: witnessFolder(config.folder) })
    return { sound: programmes.every(({ findings }) => findings.length === 0), programmes }
  },
  succeeded: ({ sound }) => sound === true,
}

type Place = Pick<Ground, 'jobs' | 'keys'> & { folder: string }

/** Every programme of the database, by slug, and then each that only the witness still knows. */
export async function verifyAll({ jobs, keys, folder }: Place): Promise<ProgrammeReport[]> {
  const found = await listProgrammes(jobs)
  const known = new Set(found.map(({ id }) => id))
  const gone = (await listWitnessed(folder)).filter((id) => !known.has(id))
  const here = found.map(async ({ id: programmeId, slug }) => {
    const witness = await readWitness(folder, programmeId)
    const report = await asJob(jobs, { programmeId, purpose: 'seal-audit' }, (tx) =>
      verifyAudit(tx, { programmeId, witness, keys: keys.auditKeys }),
    )
    return { ...report, programme: slug }
  })
  const vanished = gone.map(async (id) => verifyVanished(id, await readWitness(folder, id)))
  return Promise.all([...here, ...vanished])
}
