import { aroundRows } from './figures-around.rules.ts'
import { directionRows } from './figures-direction.rules.ts'
import type { Monitor } from './monitor.schema.ts'
import type { Row } from './rows.rules.ts'
import { partsWith, rowsWith } from './rows.rules.ts'
import type { Source } from './sources.schema.ts'

/** The figures of a period in the order of the page. What a programme does not have is left out.
 *  @param standing signals of today; undefined where the period is over */
export const rowsOf = (monitor: Monitor, standing?: number): Row[] => [
  ...groupRows(monitor),
  ...noteRows(monitor),
  ...domainRows(monitor),
  ...contactRows(monitor),
  ...hourRows(monitor, 'caseManagers'),
  ...hourRows(monitor, 'peerExperts'),
  ...sightRows(monitor),
  ...aroundRows(monitor),
  ...directionRows(monitor),
  ...signalRows(monitor, standing),
  ...lateRows(monitor),
]

function groupRows({ group, flow, referralsIn }: Monitor): Row[] {
  const course = { section: 'group', source: 'course' } as const
  const people = { ...course, unit: 'people', universe: 'approach' } as const
  const events = { ...course, unit: 'events', universe: 'approach' } as const
  const reported = {
    section: 'group',
    source: 'referrals-in',
    unit: 'events',
    universe: 'reported',
  } as const
  const continued = { ...people, universe: 'continued' } as const
  return [
    ...rowsWith(people, { people: group.people }),
    ...rowsWith(continued, {
      continued: group.continued,
      continuedOpenAtEnd: group.continuedOpenAtEnd,
    }),
    ...rowsWith(people, {
      openAtStart: group.open.atStart,
      openAtEnd: group.open.atEnd,
      closedToRegularCare: group.closedToRegularCare,
    }),
    ...rowsWith(reported, {
      reported: referralsIn.received ?? 0,
      notStarted: referralsIn.notStarted ?? 0,
    }),
    ...rowsWith(events, { ...flow }),
  ]
}

function noteRows({ elements }: Monitor): Row[] {
  if (elements === null) return []
  const marks = { section: 'elements', unit: 'figures', universe: 'note', source: 'note' } as const
  const { secured, attention, notSecured, unknown } = elements
  return rowsWith(marks, { secured, noteAttention: attention, notSecured, noteUnknown: unknown })
}

function domainRows({ domains }: Monitor): Row[] {
  const marks = { section: 'domains', universe: 'assessed', source: 'assessments' } as const
  const people = { ...marks, unit: 'people' } as const
  const { assessments, assessed, compared, improved, notImproved, byDomain } = domains
  return [
    ...rowsWith({ ...marks, unit: 'events' }, { assessments }),
    ...rowsWith(people, { assessed, compared, improved, notImproved }),
    ...byDomain.flatMap(({ domain, name, rose, same, fell }) =>
      rowsWith(people, { rose, same, fell }).map((row) => ({ ...row, part: domain, name })),
    ),
  ]
}

function contactRows({ contacts }: Monitor): Row[] {
  const marks = { section: 'contacts', universe: 'approach', source: 'contacts' } as const
  const events = { ...marks, unit: 'events' } as const
  return [
    ...rowsWith(events, { contacts: contacts.total }),
    ...rowsWith(
      { ...marks, unit: 'people' },
      { contacted: contacts.people, spokenWith: contacts.peopleSpokenWith },
    ),
    ...partsWith(events, 'byOutcome', contacts.byOutcome),
    ...partsWith(events, 'byKind', contacts.byKind),
  ]
}

function hourRows({ hours }: Monitor, section: 'caseManagers' | 'peerExperts'): Row[] {
  const marks = { section, unit: 'hours', universe: 'work', source: 'contacts' } as const
  const { perCasePerWeek, total: totalHours, ...of } = hours[section]
  const { direct, indirect, travel, thirdParties, withoutCase, onNoShows } = of
  // All of a peer expert's hours count, of a case manager's those on cases.
  const norm = section === 'peerExperts' ? 'peerPerCasePerWeek' : 'perCasePerWeek'
  return [
    ...rowsWith(marks, {
      ...{ [norm]: perCasePerWeek, totalHours },
      ...{ direct, indirect, travel, thirdParties },
    }),
    ...rowsWith({ ...marks, source: 'hours' }, { withoutCase }),
    ...rowsWith(marks, { onNoShows }),
  ]
}

function sightRows({ sight }: Monitor): Row[] {
  const marks = { section: 'sight', unit: 'people', universe: 'open', source: 'contacts' } as const
  const { inSight, attention, outOfSight, whereaboutsKnown } = sight
  return rowsWith(marks, { inSight, sightAttention: attention, outOfSight, whereaboutsKnown })
}

function signalRows({ handovers, referrals, escalations }: Monitor, standing?: number): Row[] {
  const marks = { section: 'signals', unit: 'events', universe: 'signals' } as const
  return [
    ...rowsWith(
      { ...marks, unit: 'people', universe: 'open', source: 'course' },
      { notWarmAtEnd: handovers.notWarmAtEnd },
    ),
    ...rowsWith(
      { ...marks, source: 'escalations' },
      { questionsWaiting: escalations.waitingAtEnd },
    ),
    ...rowsWith({ ...marks, source: 'referrals' }, { servicesWaiting: referrals.waitingAtEnd }),
    ...(standing === undefined ? [] : rowsWith({ ...marks, source: 'signals' }, { standing })),
  ]
}

function lateRows({ recordedLater }: Monitor): Row[] {
  const marks = { section: 'late', unit: 'events', universe: 'work' } as const
  return Object.entries(recordedLater)
    .filter(([source]) => source !== 'note')
    .flatMap(([source, value]) =>
      partsWith({ ...marks, source: source as Source }, 'recordedLater', { [source]: value }),
    )
}
