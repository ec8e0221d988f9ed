import { listExceeded, listHoursEnding, listVacanciesDue } from '../staffing/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'

// For who finds hands, or leads who does; a worker reads her own weeks on the page of staffing.
const access = 'vacancies:read'
const next = { screen: 'staffing' } as const

/** Cases ask more than the hours of this week, of a person or of her whole organisation. */
const exceeded: Source = {
  access,
  norms: {
    'capacity-exceeded': [
      'case-management.hours-per-case-per-week',
      'peer-expert.hours-per-case-per-week',
      'staffing.hours-without-case-per-week',
    ],
  },
  raise: async (act) => {
    const { persons, organisations } = await listExceeded(act)
    const of = { kind: 'capacity-exceeded', sinceOn: null, dueOn: null, next } as const
    return [
      ...organisations.map(
        ({ organisationId, name }): Raised => ({
          ...{ ...of, entityId: organisationId, urgency: 'pressing' },
          about: { what: 'organisation', name, organisationId },
        }),
      ),
      ...persons.map(
        ({ membershipId, organisationId, name }): Raised => ({
          ...{ ...of, entityId: membershipId, urgency: 'this-week' },
          about: { what: 'person', name, membershipId, organisationId },
        }),
      ),
    ]
  },
}

/** Her hours in the pool end while she answers for cases. */
const ending: Source = {
  access,
  norms: { 'hours-ending': ['staffing.contract-notice-days'] },
  raise: async (act) =>
    (await listHoursEnding(act)).map(({ membershipId, organisationId, name, hoursEndOn }) => ({
      kind: 'hours-ending',
      entityId: membershipId,
      about: { what: 'person', name, membershipId, organisationId },
      sinceOn: null,
      dueOn: hoursEndOn,
      urgency: urgencyBy(hoursEndOn, act.today),
      next,
    })),
}

/** A place is still open past the day to fill it by, or near it. */
const vacancies: Source = {
  access,
  norms: { 'vacancy-late': [], 'vacancy-due': ['staffing.vacancy-notice-days'] },
  raise: async (act) =>
    (await listVacanciesDue(act)).map(
      ({ id, organisation, organisationId, openedOn, fillBy, standing }) => ({
        kind: standing === 'late' ? 'vacancy-late' : 'vacancy-due',
        entityId: id,
        about: { what: 'organisation', name: organisation, organisationId },
        sinceOn: openedOn,
        dueOn: fillBy,
        urgency: urgencyBy(fillBy, act.today),
        next,
      }),
    ),
}

export const staffingSignals: readonly Source[] = [exceeded, ending, vacancies]
