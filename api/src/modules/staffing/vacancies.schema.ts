import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const roles = ['case_manager', 'peer_expert', 'coordinator'] as const
const standings = ['open', 'due', 'late', 'in-time', 'filled-late', 'withdrawn'] as const
export type Standing = (typeof standings)[number]
const Hours = Type.Number({ exclusiveMinimum: 0, maximum: 40, multipleOf: 0.25 })

export const VacancyBody = strictObject({
  role: oneOf(roles),
  hoursPerWeek: Hours,
  fillBy: Type.String({ ...Day, description: 'The day on which somebody is to have begun.' }),
})
export type VacancyBody = Static<typeof VacancyBody>

export const VacancyParams = strictObject({ vacancyId: Id })
export const FillBody = strictObject({ filledOn: Day })
export const WithdrawBody = strictObject({
  reason: Type.String({ ...words(300, 3), description: 'Of the work, never of a person.' }),
})

export const Vacancy = Type.Object({
  id: Id,
  organisationId: Id,
  organisation: Type.String(),
  role: oneOf(roles),
  hoursPerWeek: Type.Number(),
  openedOn: Day,
  fillBy: Day,
  state: oneOf(['open', 'filled', 'withdrawn']),
  standing: Type.Unsafe<Standing>({
    type: 'string',
    enum: [...standings],
    description: 'Computed from the days; due: within the notice of the programme.',
  }),
  leadDays: Type.Integer({ description: 'Days from opening to the day to fill it by.' }),
  filledOn: nullable(Day),
  withdrawReason: nullable(Type.String()),
  mayChange: Type.Boolean(),
  version: Type.Integer(),
})
export type Vacancy = Static<typeof Vacancy>

export const Vacancies = strictObject({
  items: Type.Array(Vacancy, { description: 'Open ones first, by the day to fill them by.' }),
  noticeDays: Type.Integer(),
})
export type Vacancies = Static<typeof Vacancies>
