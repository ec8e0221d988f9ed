import type { Monitor } from './monitor.api.ts'
import type { monitorFigures } from './monitor-figures.text.ts'

export type FigureName = keyof typeof monitorFigures.nl
export type Unit = 'people' | 'events' | 'hours'
/** `value` is null where it cannot be known. */
export type MonitorFigure = { name: FigureName; value: number | null; unit: Unit }

/** Who they are, and how they come and go: persons once each, events each time. */
export const groupFigures = ({ group, flow }: Monitor): MonitorFigure[] => [
  { name: 'people', value: group.people, unit: 'people' },
  { name: 'continued', value: group.continued, unit: 'people' },
  { name: 'continuedOpenAtEnd', value: group.continuedOpenAtEnd, unit: 'people' },
  { name: 'openAtStart', value: group.open.atStart, unit: 'people' },
  { name: 'openAtEnd', value: group.open.atEnd, unit: 'people' },
  { name: 'closedToRegularCare', value: group.closedToRegularCare, unit: 'people' },
  { name: 'opened', value: flow.opened, unit: 'events' },
  { name: 'closed', value: flow.closed, unit: 'events' },
  { name: 'reopened', value: flow.reopened, unit: 'events' },
]

export const contactFigures = ({ contacts }: Monitor): MonitorFigure[] => [
  { name: 'contacts', value: contacts.total, unit: 'events' },
  { name: 'contacted', value: contacts.people, unit: 'people' },
  { name: 'spokenWith', value: contacts.peopleSpokenWith, unit: 'people' },
]

type Deployment = Monitor['hours']['caseManagers']

/** Hours of one role, by what they went to. */
export const hourFigures = (hours: Deployment): MonitorFigure[] => [
  { name: 'perCasePerWeek', value: hours.perCasePerWeek, unit: 'hours' },
  { name: 'totalHours', value: hours.total, unit: 'hours' },
  { name: 'direct', value: hours.direct, unit: 'hours' },
  { name: 'indirect', value: hours.indirect, unit: 'hours' },
  { name: 'travel', value: hours.travel, unit: 'hours' },
  { name: 'thirdParties', value: hours.thirdParties, unit: 'hours' },
  { name: 'onNoShows', value: hours.onNoShows, unit: 'hours' },
]

export const handoverFigures = ({ handovers }: Monitor): MonitorFigure[] => [
  { name: 'handoversCompleted', value: handovers.completed, unit: 'events' },
  { name: 'handoversEmergency', value: handovers.emergency, unit: 'events' },
  { name: 'introductions', value: handovers.introductions, unit: 'events' },
  { name: 'notWarmAtEnd', value: handovers.notWarmAtEnd, unit: 'people' },
]

/** Of the street zone: figures are all that leaves its register. */
export const zoneFigures = (counts: NonNullable<Monitor['zone']>): MonitorFigure[] => [
  { name: 'zoneApplications', value: counts.applications, unit: 'events' },
  { name: 'zoneGranted', value: counts.granted, unit: 'events' },
  { name: 'zoneRefused', value: counts.refused, unit: 'events' },
  { name: 'zonePending', value: counts.objectionsPending, unit: 'events' },
]

export const dropInFigures = (counts: NonNullable<Monitor['dropIn']>): MonitorFigure[] => [
  { name: 'dropInVisits', value: counts.visits, unit: 'events' },
  { name: 'dropInUnique', value: counts.uniqueClients, unit: 'people' },
  { name: 'dropInNew', value: counts.newClients, unit: 'people' },
  { name: 'dropInLeft', value: counts.leftClients, unit: 'people' },
]

export const lateFigures = ({ recordedLater }: Monitor): MonitorFigure[] => [
  { name: 'lateContacts', value: recordedLater.contacts, unit: 'events' },
  { name: 'lateCourse', value: recordedLater.courseFacts, unit: 'events' },
]
