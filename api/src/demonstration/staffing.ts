import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { StaffingData } from './shape.staffing.ts'

/** Writes the pool as it was known: hours, points of the profile, languages, and vacancies. */
export function addStaffing(scene: Scene, data: StaffingData): void {
  for (const contract of data.contracts) addContract(scene, contract)
  for (const confirmation of data.confirmations) addConfirmations(scene, confirmation)
  for (const { who, speaks } of data.languages) addLanguages(scene, who, speaks)
  for (const vacancy of data.vacancies) addVacancy(scene, vacancy)
}

function addContract(scene: Scene, contract: StaffingData['contracts'][number]): void {
  const { who, by, recordedOn, hours, from, until = null } = contract
  const recordedAt = at(recordedOn, '09:40')
  if (!scene.happened(recordedAt)) return
  const { id: membershipId, organisationId } = scene.member(who)
  scene.rows.add('poolContracts', {
    programmeId: scene.programmeId,
    id: scene.id(`pool-contract/${who}/${from}`),
    membershipId,
    organisationId,
    minutesPerWeek: hours * 60,
    fromOn: from,
    untilOn: until,
    recordedByMembershipId: scene.member(by).id,
    recordedAt,
  })
}

function addConfirmations(scene: Scene, said: StaffingData['confirmations'][number]): void {
  const confirmedAt = at(said.on, '15:20')
  if (!scene.happened(confirmedAt)) return
  const { id: membershipId, organisationId, personId } = scene.member(said.who)
  for (const point of said.points)
    scene.rows.add('profileConfirmations', {
      programmeId: scene.programmeId,
      id: scene.id(`profile/${said.who}/${point}`),
      membershipId,
      organisationId,
      personId,
      point,
      confirmedBy: scene.member(said.by).personId,
      confirmedAt,
    })
}

function addLanguages(scene: Scene, who: string, languages: string[]): void {
  const { id: membershipId, organisationId, from } = scene.member(who)
  if (from > scene.today) return
  const { programmeId } = scene
  scene.rows.add('poolLanguages', { programmeId, membershipId, organisationId, languages })
}

function addVacancy(scene: Scene, vacancy: StaffingData['vacancies'][number]): void {
  const { key, by, role, hours, openedOn, fillBy, filledOn = null } = vacancy
  const openedAt = at(openedOn, '11:05')
  if (!scene.happened(openedAt)) return
  const { id, organisationId } = scene.member(by)
  const closedAt = filledOn === null ? undefined : at(filledOn, '09:15')
  const filled = closedAt !== undefined && scene.happened(closedAt)
  scene.rows.add('vacancies', {
    programmeId: scene.programmeId,
    id: scene.id(`vacancy/${key}`),
    organisationId,
    role,
    minutesPerWeek: hours * 60,
    fillBy,
    openedOn,
    openedByMembershipId: id,
    openedAt,
    state: filled ? 'filled' : 'open',
    filledOn: filled ? filledOn : null,
    closedByMembershipId: filled ? id : null,
    closedAt: filled ? closedAt : null,
    version: filled ? 2 : 1,
  })
}
