import { startOfDay } from '../../platform/clock/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { asJob, listProgrammes } from '../../platform/jobs/index.ts'
import { answerByOf, isLate, levelAbove } from './escalations.rules.ts'
import type { Asking } from './ladder.actions.ts'
import { answerByFor, getLadder, getTerms, listAnswerers } from './ladder.actions.ts'
import { listOpen, rise } from './rising.queries.ts'

/** A question that nobody answered in time rises one level by itself, and says so. However often it
 *  runs, it rises once for each term. To the policy level only what was written for it rises. */
export async function raiseLateEscalations({ jobs, clock }: Pick<Ground, 'jobs' | 'clock'>) {
  const today = clock.today()
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    await asJob(jobs, { programmeId, purpose: 'notices' }, (tx) =>
      raiseLate({ tx, programmeId, today }),
    )
  }
}

// The first moment of the day on which it was late.
async function raiseLate(asking: Asking): Promise<void> {
  const at = startOfDay(asking.today)
  const terms = await getTerms(asking)
  for (const of of await listOpen(asking.tx)) {
    if (!isLate(answerByFor(of, terms), asking.today)) continue
    const level = levelAbove(of.level, await getLadder(asking, of))
    if (level === undefined || (level === 'policy' && of.policyQuestionId === null)) continue
    const tells = await listAnswerers(asking, of, level)
    await rise(asking.tx, { of, level, answerBy: answerByOf(at, terms[level]), at, tells })
  }
}
