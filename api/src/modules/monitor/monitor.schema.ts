import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable } from '../../platform/http/index.ts'
import { DropInCounts } from '../drop-in/index.ts'
import { ZoneCounts } from '../zone-registrations/index.ts'
import { Deployment } from './deployment.schema.ts'
import { sections } from './sections.schema.ts'
import { lateness, sectionsAround } from './sections-around.schema.ts'

/** Outcomes and kinds of a contact, and how the monitor names their counts. */
export const outcomeNames = {
  spoken: 'spoken',
  'seen-not-spoken': 'seenNotSpoken',
  attempted: 'attempted',
  'no-show': 'noShow',
  declined: 'declined',
} as const
export const kindNames = {
  street: 'street',
  'home-visit': 'homeVisit',
  office: 'office',
  'drop-in': 'dropIn',
  phone: 'phone',
  message: 'message',
  'with-partner': 'withPartner',
} as const

const people = (description: string) => Type.Integer({ minimum: 0, description })
const events = people
const hours = (description: string) => Type.Number({ minimum: 0, description })
const counts = (description: string) =>
  Type.Record(Type.String(), Type.Integer({ minimum: 0 }), { description })

/** Each figure is computed from facts that occurred in the period. A figure's definition has the key
 *  `monitor.` and its path, such as `monitor.group.people`; persons are counted once, events each time. */
export const Monitor = Type.Object({
  period: Type.Object({
    from: Day,
    until: Type.Unsafe<string>({ ...Day, description: 'Cut at today when it was asked later.' }),
    askedUntil: Day,
    complete: Type.Boolean({ description: 'The last day that was asked for is over.' }),
    safeguardingFrom: Day,
  }),
  group: Type.Object({
    people: people('Persons: women ever in the approach up to the end of the period.'),
    continued: nullable(
      people(
        'Persons: by the latest decision up to and including the day on which safeguarding began they needed continuation; null when that day lies after the period.',
      ),
    ),
    continuedOpenAtEnd: nullable(
      people('Persons: of the continued, with an open case at the end.'),
    ),
    open: Type.Object({
      atStart: people('Persons with an open case when the period began.'),
      atEnd: people('Persons with an open case when the period ended.'),
    }),
    closedToRegularCare: people(
      'Persons: of all people, closed at the end of the period, the last time with regular care as destination.',
    ),
  }),
  flow: Type.Object({
    opened: events('Events: cases opened for the first time.'),
    closed: events('Events: cases closed.'),
    reopened: events('Events: closed cases opened again.'),
  }),
  contacts: Type.Object({
    total: events('Events: contacts and attempts.'),
    people: people('Persons with whom there was contact, or with whom it was tried.'),
    peopleSpokenWith: people('Persons with whom somebody spoke.'),
    byOutcome: counts('Events by outcome.'),
    byKind: counts('Events by kind; “other” has none.'),
  }),
  hours: Type.Object({
    recordedSince: nullable(
      Type.Unsafe<string>({ ...Day, description: 'The first day of which a contact is recorded.' }),
    ),
    caseWeeks: hours(
      'Days on which cases were open since contacts are recorded, each case counted, divided by seven.',
    ),
    caseManagers: Deployment,
    peerExperts: Deployment,
  }),
  handovers: Type.Object({
    completed: events('Events: handovers completed.'),
    emergency: events('Events: emergency transfers.'),
    introductions: events('Events: introductions of a case manager to her.'),
    notWarmAtEnd: people(
      'Persons: an emergency transfer, or a new case manager on reopening, and no introduction since.',
    ),
  }),
  dropIn: nullable(
    Type.Unsafe<Static<typeof DropInCounts>>({
      ...DropInCounts,
      description: 'De Cirkel; null where a programme has no drop-in centre.',
    }),
  ),
  zone: nullable(
    Type.Unsafe<Static<typeof ZoneCounts>>({
      ...ZoneCounts,
      description: 'The street zone; null where no register is kept, or it is off.',
    }),
  ),
  ...sections,
  ...sectionsAround,
  recordedLater: Type.Object(
    { ...lateness, contacts: events('Contacts, each as it was corrected last.') },
    { description: 'Events of the period that were recorded after it, by what they tell of.' },
  ),
})
export type Monitor = Static<typeof Monitor>
