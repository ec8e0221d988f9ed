import type { Tx } from '../../platform/actor/index.ts'
import type { Period, WorkSum } from '../monitor/index.ts'
import { caseDaysIn, caseWeeks, deploymentOf, measureWork, partFrom } from '../monitor/index.ts'
import type { Carried } from './deployment.queries.ts'
import { listCarried, listOrganisations } from './deployment.queries.ts'

const caseManager = 'case_manager'
const peerExpert = 'peer_expert'

/** Work, and the times in which cases were carried, of the days that count. */
type Work = { sums: readonly WorkSum[]; carried: readonly Carried[]; days: Period | undefined }

/** Hours of a period for the whole team, for each organisation and for each worker: what screens, API
 *  and command line show a part of. Days before contacts were recorded do not count, since cases were
 *  open then without hours. A peer expert's are spread over the cases to which she is linked, those of
 *  the team over all. @param tx of a job that may measure */
export async function measureHours(tx: Tx, period: Period) {
  const { sums, caseDays, recordedSince } = await measureWork(tx, period)
  const days = partFrom(period, recordedSince ?? undefined)
  const work: Work = { sums, carried: await listCarried(tx), days }
  return {
    recordedSince,
    team: {
      caseManagers: spread(sums, caseManager, caseDays),
      peerExperts: spread(sums, peerExpert, caseDays),
    },
    organisations: (await listOrganisations(tx)).flatMap((organisation) => {
      const { organisationId } = organisation
      const part = partOf(work, (row) => row.organisationId === organisationId)
      const caseManagers = hoursOf(part, caseManager)
      const peerExperts = hoursOf(part, peerExpert)
      return isEmpty(caseManagers) && isEmpty(peerExperts)
        ? []
        : [{ ...organisation, caseManagers, peerExperts }]
    }),
    people: membersIn(work).map((membershipId) => {
      const part = partOf(work, (row) => row.membershipId === membershipId)
      return { membershipId, ...hoursOf(part, part.role) }
    }),
  }
}

/** Hours of case managers on one case. @param minutes by kind */
export function hoursOnCase(minutes: Minutes, caseDays: number) {
  const { direct, indirect, travel, thirdParties } = minutes
  const kinds = { direct, indirect, travel, thirdParties, withoutCase: 0 }
  const nobody = { organisationId: null, membershipId: null, outcome: null, kind: null }
  const sum = { ...kinds, ...nobody, role: caseManager, contacts: 0, recordedLater: 0 }
  return spread([sum], caseManager, caseDays)
}

type Minutes = Pick<WorkSum, 'direct' | 'indirect' | 'travel' | 'thirdParties'>

/** The hours of a role over the weeks of cases that they were for. */
const spread = (sums: readonly WorkSum[], role: string, caseDays: number) => ({
  caseWeeks: caseWeeks(caseDays),
  ...deploymentOf(sums, { role, caseDays }),
})

function hoursOf({ sums, carried, days }: Work, role: string) {
  const own = carried.filter((one) => one.role === role)
  return spread(sums, role, days === undefined ? 0 : caseDaysIn(own, days))
}

type Whose = { membershipId: string | null; organisationId: string | null }

const partOf = ({ sums, carried, days }: Work, isTheirs: (row: Whose) => boolean) => ({
  sums: sums.filter(isTheirs),
  carried: carried.filter(isTheirs),
  days,
  role: [...sums, ...carried].find(isTheirs)?.role ?? caseManager,
})

const membersIn = ({ sums, carried }: Work) => [
  ...new Set([...sums, ...carried].flatMap(({ membershipId }) => membershipId ?? [])),
]

const isEmpty = ({ caseWeeks: weeks, total, withoutCase }: ReturnType<typeof hoursOf>) =>
  weeks + total + withoutCase === 0
