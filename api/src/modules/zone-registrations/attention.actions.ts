import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { endsSoon, standOf } from './applications.rules.ts'
import { readRegister } from './counts.queries.ts'
import { numberOf } from './describing.actions.ts'
import { listFiles } from './files.actions.ts'
import { findIsOn } from './mandates.queries.ts'
import { renewalWeeks } from './zone-registrations.settings.ts'

/** What of the register asks for somebody: terms that run, and registrations that end and were not asked
 *  again. Nothing while it is off. Each by its number; no name leaves the register. */
export async function listZoneAttention(act: Act) {
  const { tx, actor, today } = act
  if (!(await findIsOn(tx, actor.programmeId))) return { terms: [], ending: [] }
  const files = await listFiles(act)
  const before = await getEndingBefore({ tx, programmeId: actor.programmeId, today })
  const renewed = new Set(files.map(({ application }) => application.renewsId))
  return {
    terms: files.flatMap(({ application, term }) =>
      term ? [{ id: application.id, number: numberOf(application), ...term }] : [],
    ),
    ending: files.flatMap(({ application }) => {
      const { id, validUntil } = application
      if (validUntil === null || renewed.has(id)) return []
      const soon = endsSoon(application, { today, before })
      return soon ? [{ id, number: numberOf(application), validUntil }] : []
    }),
  }
}

type Asking = { programmeId: string; today: string }

async function getEndingBefore({ tx, programmeId, today }: Asking & { tx: Tx }) {
  return addDays(today, 7 * (await getSetting({ tx, programmeId }, renewalWeeks, today)))
}

/** How many of each, as figures. @param tx of a job with purpose `monitor` */
export async function countZoneAttention(tx: Tx, { programmeId, today }: Asking) {
  const { applications, objections } = await readRegister(tx, programmeId)
  const before = await getEndingBefore({ tx, programmeId, today })
  const renewed = new Set(applications.map(({ renewsId }) => renewsId))
  return {
    decisions: applications.filter((one) => standOf(one, today) === 'open').length,
    objections: objections.filter((one) => one.decidedOn === null && one.withdrawnOn === null)
      .length,
    ending: applications.filter((one) => !renewed.has(one.id) && endsSoon(one, { today, before }))
      .length,
  }
}
