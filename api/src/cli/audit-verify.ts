import { readWitness, verifyAudit } from '../platform/audit/index.ts'
import { asJob, listProgrammes, witnessFolder } from '../platform/jobs/index.ts'
import type { Verb } from './verb.ts'

/** `stapteam audit verify`: whether the audit is whole: nothing changed, removed, inserted, reordered
 *  or cut off. Runs as a job; prints counts and places, never a person. */
export const auditVerify: Verb = {
  name: 'audit verify',
  summary: 'whether nothing was changed, removed, inserted, reordered or cut off in the audit',
  options: {},
  run: async (context) => {
    const config = context.config()
    const { queries } = await context.database()
    const { openKeys } = await import('../bring-up.ts')
    const keys = await openKeys(config)
    const programmes = await Promise.all(
      (await listProgrammes(queries.jobs)).map(async ({ id: programmeId, slug }) => {
        const witness = await readWitness(witnessFolder(config.folder), programmeId)
        const report = await asJob(queries.jobs, { programmeId, purpose: 'seal-audit' }, (tx) =>
          verifyAudit(tx, { programmeId, witness, keys: keys.auditKeys }),
        )
        return { ...report, programme: slug }
      }),
    )
    return { sound: programmes.every(({ findings }) => findings.length === 0), programmes }
  },
  succeeded: ({ sound }) => sound === true,
}
