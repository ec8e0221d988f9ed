import type { Monitor } from './monitor.schema.ts'
import type { Row } from './rows.rules.ts'
import { partsWith, rowsWith } from './rows.rules.ts'

/** What stands around contacts and hours: stays, the flex budget and the registers. */
export const aroundRows = (monitor: Monitor): Row[] => [
  ...stayRows(monitor),
  ...flexRows(monitor),
  ...dropInRows(monitor),
  ...zoneRows(monitor),
]

function stayRows({ timeOuts }: Monitor): Row[] {
  const marks = { section: 'timeOuts', universe: 'stays', source: 'stays' } as const
  const { people, days, quotaStays, quotaDays, ...steps } = timeOuts
  const granted = { section: 'timeOuts', universe: 'means', source: 'quota' } as const
  return [
    ...rowsWith(
      { ...marks, unit: 'events' },
      {
        requested: steps.requested,
        approved: steps.approved,
        declined: steps.declined,
        cancelled: steps.cancelled,
        notArrived: steps.notArrived,
        arrived: steps.arrived,
        inCrisis: steps.inCrisis,
        returned: steps.returned,
        endedEarly: steps.endedEarly,
      },
    ),
    ...rowsWith({ ...marks, unit: 'people', universe: 'approach' }, { stayed: people }),
    ...rowsWith({ ...marks, unit: 'days' }, { stayDays: days }),
    ...rowsWith({ ...granted, unit: 'stays' }, { quotaStays }),
    ...rowsWith({ ...granted, unit: 'days' }, { quotaDays }),
  ]
}

function flexRows({ flexBudget }: Monitor): Row[] {
  const marks = { section: 'flexBudget', universe: 'means', source: 'flex-budget' } as const
  const cents = { ...marks, unit: 'cents' } as const
  const { givenCents, spentCents, expenses, people, unfunded, corrected } = flexBudget
  return [
    ...rowsWith(cents, { flexGiven: givenCents, flexSpent: spentCents }),
    ...rowsWith({ ...marks, unit: 'events' }, { expenses, unfunded, corrected }),
    ...rowsWith({ ...marks, unit: 'people', universe: 'approach' }, { spentFor: people }),
    ...partsWith(cents, 'byCategory', flexBudget.byCategory),
    ...partsWith(cents, 'byAim', flexBudget.byAim),
  ]
}

function dropInRows({ dropIn }: Monitor): Row[] {
  if (dropIn === null) return []
  const marks = { section: 'dropIn', universe: 'visitors', source: 'drop-in' } as const
  return [
    ...rowsWith({ ...marks, unit: 'events' }, { dropInVisits: dropIn.visits }),
    ...rowsWith(
      { ...marks, unit: 'people' },
      {
        dropInUnique: dropIn.uniqueClients,
        dropInNew: dropIn.newClients,
        dropInLeft: dropIn.leftClients,
      },
    ),
  ]
}

function zoneRows({ zone }: Monitor): Row[] {
  if (zone === null) return []
  const marks = { section: 'zone', universe: 'applicants', source: 'zone' } as const
  return [
    ...rowsWith(
      { ...marks, unit: 'events' },
      {
        zoneApplications: zone.applications,
        zoneGranted: zone.granted,
        zoneRefused: zone.refused,
        zoneObjections: zone.objections,
        zonePending: zone.objectionsPending,
      },
    ),
    ...rowsWith({ ...marks, unit: 'people' }, { zoneRegistered: zone.registered }),
  ]
}
