import type { Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listStaff } from './capacity.queries.ts'
import { vacancyNoticeDays } from './capacity.settings.ts'
import { listConfirmed, listVersions } from './profile.queries.ts'
import { metOf, pointsOn } from './profile.rules.ts'
import { firstProfile } from './profile.settings.ts'
import { listVacancies } from './vacancies.queries.ts'
import { standingOf } from './vacancies.rules.ts'

type Asking = { programmeId: string; today: string }

/** Whether the pool stands as the note asks (2g, how): case managers with hours in it today, how many of
 *  them meet every point of the profile, and the places that are to be filled. Figures, and no person.
 *  @param tx of a job that may measure */
export async function measurePool(tx: Tx, { programmeId, today }: Asking) {
  const points = pointsOn(await listVersions(tx, programmeId), today, firstProfile)
  const confirmed = Map.groupBy(await listConfirmed(tx), ({ membershipId }) => membershipId)
  const inPool = (await listStaff(tx, today)).filter(
    ({ role, contracts }) => role === 'case_manager' && contracts.some((one) => holds(one, today)),
  )
  const meets = inPool.filter(({ membershipId }) => {
    const own = confirmed.get(membershipId)?.map(({ point }) => point) ?? []
    return metOf(points, own).met === points.length
  })
  const noticeDays = await getSetting({ tx, programmeId }, vacancyNoticeDays, today)
  const standings = (await listVacancies(tx)).map((one) => standingOf(one, { today, noticeDays }))
  const count = (wanted: string) => standings.filter((standing) => standing === wanted).length
  const [late, due] = [count('late'), count('due')]
  return {
    inPool: inPool.length,
    meetProfile: meets.length,
    vacancies: { openPlaces: late + due + count('open'), duePlaces: due, latePlaces: late },
  }
}

const holds = ({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }, today: string) =>
  fromOn <= today && (untilOn === null || today <= untilOn)
