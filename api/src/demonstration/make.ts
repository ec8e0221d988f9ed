import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { addAbsences } from './absences.ts'
import { addBudgets } from './budgets.ts'
import { addCase, addNumbering } from './cases.ts'
import { addClosure } from './closures.ts'
import { addConsents } from './consents.ts'
import { addContacts } from './contacts.ts'
import { addDropIn } from './drop-in.ts'
import { addEmergencyAccess } from './emergency-accesses.ts'
import { addEscalations } from './escalations.ts'
import { addFlexBudget } from './flex-budget.ts'
import { addGrants } from './grants.ts'
import { addHandovers } from './handovers.ts'
import { addHours } from './hours.ts'
import { addIdentity } from './identity.ts'
import { addKnowledge } from './knowledge.ts'
import { addLateWrites } from './late-writes.ts'
import { addMeetings, addSpokenOf } from './meetings.ts'
import { addMessages } from './messages.ts'
import { addNetwork } from './network.ts'
import { addNoteCourse } from './note-course.ts'
import { addPeerSupport } from './peer-support.ts'
import { addPeople, membersOf } from './people.ts'
import { addPlan } from './plans.ts'
import { addPostponements } from './postponements.ts'
import type { DemonstrationData } from './read.ts'
import { readNotes, readPlans, readProgramme, slugs } from './read.ts'
import { addOwnReferral, addReferral } from './referrals.ts'
import { addResponsibility } from './responsibility.ts'
import { addRounds } from './rounds.ts'
import type { Rows } from './rows.ts'
import { newRows } from './rows.ts'
import { addSafety } from './safety.ts'
import { addScenarios } from './scenarios.ts'
import type { Scene } from './scene.ts'
import { namesOf, openStage } from './scene.ts'
import { openSeals } from './seals.ts'
import { addServiceReferrals } from './service-referrals.ts'
import type { NoteTexts } from './shape.around.ts'
import type { PlanTexts } from './shape.plans.ts'
import { addSight } from './sight.ts'
import { addWhereabouts } from './spells.ts'
import { addStaffing } from './staffing.ts'
import { addSupervision } from './supervision.ts'
import { addTimeOutPlan } from './time-out-plan.ts'
import { addTimeOuts } from './time-outs.ts'
import type { Trajectory } from './trajectory.ts'
import { trajectoryOf } from './trajectory.ts'
import { addVoice } from './voice.ts'
import { addZone } from './zone.ts'

type Making = { today: string; keys: FolderKeyStore }

/** @returns all rows of all programmes, as they stand at the start of the day */
export async function makeDemonstration({ today, keys }: Making): Promise<Rows> {
  const rows = newRows()
  const [texts, plans] = [readNotes(), readPlans()]
  for (const slug of slugs)
    await addProgramme(readProgramme(slug), { today, keys, rows, texts, plans })
  return rows
}

type Filling = Making & { rows: Rows; texts: NoteTexts; plans: PlanTexts }

async function addProgramme(data: DemonstrationData, filling: Filling) {
  const { today, keys, rows, texts, plans } = filling
  const names = namesOf(texts.seed, data.programme.slug)
  const stage = openStage({ today, rows, names, members: membersOf(data.programme, names) })
  const trajectories = data.women.flatMap((woman) => trajectoryOf(stage, woman) ?? [])
  const { stored, seal, sealApart } = await openSeals(keys, stage.programmeId, trajectories)
  const scene: Scene = { ...stage, seal, sealApart }
  addPeople(scene, data.programme)
  addNumbering(scene, trajectories)
  addAbsences(scene, data.handovers)
  addSupervision(scene)
  addStaffing(scene, data.staffing)
  addNetwork(scene, data.network)
  addBudgets(scene, data.budgets)
  addGrants(scene, data.grants)
  addScenarios(scene, data.scenarios)
  addNoteCourse(scene, data.noteCourse)
  addKnowledge(scene)
  addHours(scene, data.handovers)
  addMeetings(scene)
  addTimeOutPlan(scene, data.timeOuts)
  for (const trajectory of trajectories) {
    addCase(scene, trajectory, stored(trajectory.caseId))
    addWork(scene, trajectory, { data, texts })
    addAround(scene, trajectory, data)
    addPlan(scene, trajectory, plans)
  }
  addRounds(scene, trajectories, data.handovers)
  addFlexBudget(scene, data.programme, trajectories)
  for (const referral of data.referrals) addReferral(scene, referral)
  await addDropIn(scene, keys)
  await addMessages(scene, keys, trajectories)
  await addZone(scene, keys)
}

type Given = { data: DemonstrationData; texts: NoteTexts }

function addWork(scene: Scene, trajectory: Trajectory, { data, texts }: Given): void {
  const identity = data.identities.find(({ number }) => number === trajectory.woman.number)
  if (identity === undefined) throw new RangeError(`${trajectory.woman.number} has no identity.`)
  addIdentity(scene, trajectory, identity)
  addResponsibility(scene, trajectory)
  const contacts = addContacts(scene, trajectory, { texts, safe: identity.safeContact })
  const elsewhere = addWhereabouts(scene, trajectory)
  const knownUntil = addTimeOuts(scene, trajectory, data.timeOuts) ?? elsewhere
  addSight(scene, trajectory, { contacts, knownUntil })
  addClosure(scene, trajectory)
  const { safeContact } = identity
  addHandovers(scene, trajectory, { contacts, safeContact, words: data.handovers.words })
  addLateWrites(scene, trajectory, data.handovers)
}

function addAround(scene: Scene, trajectory: Trajectory, data: DemonstrationData): void {
  const { accesses, care } = data
  addConsents(scene, trajectory)
  addPeerSupport(scene, trajectory)
  addEscalations(scene, trajectory)
  addSpokenOf(scene, trajectory)
  addServiceReferrals(scene, trajectory)
  addOwnReferral(scene, trajectory)
  addSafety(scene, trajectory, care)
  addVoice(scene, trajectory, care)
  addPostponements(scene, trajectory, care)
  for (const access of accesses)
    if (access.number === trajectory.woman.number) addEmergencyAccess(scene, trajectory, access)
}
