import type { Act } from '../../platform/actor/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { describeHours } from './hours.actions.ts'
import { listHours, listHourVersions } from './hours.queries.ts'
import type { Hours } from './hours.schema.ts'
import type { OwnContact } from './week.queries.ts'
import { listOwnContacts } from './week.queries.ts'
import { weekOf } from './week.rules.ts'
import type { Week, WeekContact } from './week.schema.ts'

/** Her own work in the week of a day, to look over and to correct. @param on absent: this week */
export async function getWeek(act: Act, { on = act.today }: { on?: string }): Promise<Week> {
  const { tx, actor } = act
  const week = weekOf(on)
  const found = await listOwnContacts(tx, week)
  act.concerns(
    ...found.flatMap(({ id: entityId, subjectId }) =>
      subjectId === null ? [] : [{ subjectId, entityId }],
    ),
  )
  const rows = await listHours(tx, actor.membershipId, week)
  const versions = await listHourVersions(
    tx,
    rows.map(({ id }) => id),
  )
  const hours = rows.map((row) => describeHours(row, versions))
  const contacts = found.map(describeContact)
  const days = Array.from({ length: 7 }, (_, nth) => {
    const day = addDays(week.from, nth)
    const ofDay = contacts.filter(({ occurredAt }) => dayOf(new Date(occurredAt)) === day)
    const hoursOfDay = hours.filter(({ workedOn }) => workedOn === day)
    return {
      day,
      contacts: ofDay,
      hours: hoursOfDay,
      minutes: minutesOf(ofDay, hoursOfDay).total,
    }
  })
  return { ...week, days, minutes: minutesOf(contacts, hours) }
}

function describeContact({ caseId, number, alias, occurredAt, ...row }: OwnContact): WeekContact {
  const { subjectId: _, ...contact } = row
  const named = caseId !== null && number !== null && alias !== null
  return {
    ...contact,
    occurredAt: occurredAt.toISOString(),
    case: named ? { caseId, number, alias } : null,
  }
}

function minutesOf(contacts: readonly WeekContact[], entered: readonly Hours[]): Week['minutes'] {
  const sum = (values: number[]) => values.reduce((all, each) => all + each, 0)
  const parts = {
    direct: sum(contacts.map(({ directMinutes }) => directMinutes)),
    indirect: sum(contacts.map(({ indirectMinutes }) => indirectMinutes)),
    travel: sum(contacts.map(({ travelMinutes }) => travelMinutes)),
    thirdParties: sum(contacts.map(({ thirdPartyMinutes }) => thirdPartyMinutes)),
    withoutCase: sum(entered.filter(({ withdrawn }) => !withdrawn).map(({ minutes }) => minutes)),
  }
  return { ...parts, total: sum(Object.values(parts)) }
}
