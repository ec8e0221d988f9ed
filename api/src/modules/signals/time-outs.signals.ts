import type { Act } from '../../platform/actor/index.ts'
import { findTightQuota, listStaysThatAsk } from '../time-outs/index.ts'
import type { About, Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

type Stay = Awaited<ReturnType<typeof listStaysThatAsk>>[number]

const next = { screen: 'time-outs' } as const

// A host knows the number of a stay and not the case.
const about = ({ caseId, number, alias }: Stay): About =>
  alias === null ? { what: 'reference', name: number, caseId } : ofCase({ caseId, number, alias })

const raiseOf = async (act: Act, kinds: readonly Stay['why'][]): Promise<Raised[]> =>
  (await listStaysThatAsk(act))
    .filter(({ why }) => kinds.includes(why))
    .map((stay) => ({
      kind: stay.why,
      entityId: stay.id,
      about: about(stay),
      sinceOn: stay.sinceOn,
      dueOn: stay.dueOn,
      urgency: urgencyBy(stay.dueOn, act.today),
      next,
    }))

/** Somebody asked for a stay, and nobody decided. */
const toDecide: Source = {
  access: 'time-outs:review',
  norms: { 'time-out-to-decide': [] },
  raise: (act) => raiseOf(act, ['time-out-to-decide']),
}

/** She leaves today, is there longer than was allowed, did not come, or came in a crisis and nobody decided. */
const standing: Source = {
  access: 'time-outs:read',
  norms: {
    'time-out-overstay': [],
    'time-out-crisis-undecided': ['time-outs.crisis-approval-days'],
    'time-out-departure-today': [],
    'time-out-not-come': [],
  },
  raise: (act) =>
    raiseOf(act, [
      'time-out-overstay',
      'time-out-crisis-undecided',
      'time-out-departure-today',
      'time-out-not-come',
    ]),
}

/** She returned, and how it was is not written down. */
const toEvaluate: Source = {
  access: 'time-out-evaluations:write',
  norms: { 'time-out-evaluation-due': ['time-outs.evaluation-days'] },
  raise: (act) => raiseOf(act, ['time-out-evaluation-due']),
}

/** Of today's period little is left. */
const quota: Source = {
  access: 'time-out-quota:write',
  norms: { 'time-out-quota-nearly-used': ['time-outs.nearly-used-percent'] },
  raise: async (act) => {
    const tight = await findTightQuota(act)
    if (!tight) return []
    return [
      {
        kind: 'time-out-quota-nearly-used',
        entityId: tight.periodId,
        about: { what: 'topic', name: tight.fromOn.slice(0, 4) },
        sinceOn: null,
        dueOn: tight.untilOn,
        urgency: 'this-week',
        next,
      },
    ]
  },
}

export const timeOutSignals: readonly Source[] = [toDecide, standing, toEvaluate, quota]
