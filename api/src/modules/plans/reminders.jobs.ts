import type { Ground } from '../../platform/config/index.ts'
import { asJob, listProgrammes } from '../../platform/jobs/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { getAssessmentTerms } from './assessment-list.actions.ts'
import { dueOf, isRemindedOf } from './plans.rules.ts'
import { reminderDays } from './plans.settings.ts'
import { listAssessmentDays, remind } from './reminders.queries.ts'

/** Reminds of each assessment that comes near its day: a notice without content to who answers for the
 *  case and who stands in. However often it runs, each is told once of each assessment. */
export async function remindOfAssessments({ jobs, clock }: Pick<Ground, 'jobs' | 'clock'>) {
  const today = clock.today()
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    await asJob(jobs, { programmeId, purpose: 'notices' }, async (tx) => {
      const terms = await getAssessmentTerms({ tx, programmeId }, today)
      const days = await getSetting({ tx, programmeId }, reminderDays, today)
      const due = (await listAssessmentDays(tx)).flatMap(({ caseId, openedOn, lastOn }) => {
        const when = dueOf({ openedOn, lastOn: lastOn ?? undefined }, { terms, today })
        return isRemindedOf(when, { days, today }) ? [{ caseId, dueOn: when.dueOn }] : []
      })
      await remind(tx, due, today)
    })
  }
}
