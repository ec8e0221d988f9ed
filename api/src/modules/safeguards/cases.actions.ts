import type { Tx } from '../../platform/actor/index.ts'
import type { SightTerms } from '../cases/index.ts'
import { sightOf } from '../cases/index.ts'
import type { Work } from '../monitor/index.ts'
import { deploymentOf, measureContinuation, openIn } from '../monitor/index.ts'
import type { InSight } from './case-management.rules.ts'
import type { Measures, Terms } from './figures.rules.ts'
import { countResponsibility, listSights } from './safeguards.queries.ts'
import { sightTerms } from './terms.actions.ts'

/** What case management is judged by. @param tx of a job with purpose `safeguards` */
export async function measureCases(tx: Tx, terms: Terms, work: Work): Promise<Measures> {
  const { today, safeguardingFrom: on, period } = terms
  return {
    responsibility: await countResponsibility(tx, today),
    continuation: await measureContinuation(tx, { on, today }),
    deployment: {
      cases: openIn(work.spans, period),
      ...deploymentOf(work.sums, { role: 'case_manager', caseDays: work.caseDays }),
    },
    sight: countStates(await listSights(tx), sightTerms(terms)),
  }
}

type SightRow = Awaited<ReturnType<typeof listSights>>[number]

function countStates(rows: readonly SightRow[], terms: SightTerms): InSight {
  const states = rows.flatMap(({ openedAt, ...seen }) =>
    openedAt === null ? [] : sightOf({ ...seen, openedAt }, terms).state,
  )
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  return {
    inSight: count('in-sight'),
    attention: count('attention'),
    outOfSight: count('out-of-sight'),
    whereaboutsKnown: count('whereabouts-known'),
    closedOutOfSight: rows.length - states.length,
  }
}
