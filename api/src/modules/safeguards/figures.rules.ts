import type { Role } from '../../platform/access/matrix.ts'
import type { Continuation, InSight, Responsibility } from './case-management.rules.ts'
import {
  stateOfContinuation,
  stateOfHours,
  stateOfResponsibility,
  stateOfSight,
  tenths,
} from './case-management.rules.ts'
import type { furtherNorms } from './norms.settings.ts'
import type { CaseFigureCode, Count, Element, Figure, Norm } from './safeguards.schema.ts'
import { worstOf } from './states.rules.ts'

/** What was measured over the whole programme; figures only. */
export type Measures = {
  responsibility: Responsibility
  continuation: Continuation | undefined
  deployment: { cases: number; perCasePerWeek: number | null }
  sight: InSight
}

type CaseNorms = Record<
  'responsible' | 'hours' | 'tolerance' | 'attention' | 'signal' | 'tolerated',
  Norm
>

/** The norms by what they are for, and the days that bound the measurement. */
export type Terms = {
  today: string
  safeguardingFrom: string
  period: { from: string; until: string }
  norms: CaseNorms & Record<keyof typeof furtherNorms, Norm>
}

/** What of them case management asks. */
type CaseTerms = Omit<Terms, 'norms'> & { norms: CaseNorms }

/** Who acts while a figure is not secured. */
const acts: Record<CaseFigureCode, readonly Role[]> = {
  'one-responsible': ['organisation_manager', 'process_director'],
  continued: ['coordinator'],
  'hours-per-case': ['organisation_manager'],
  'in-sight': ['case_manager', 'coordinator'],
}

/** The element *case management* of the live note (later note, §2a). */
export function caseManagement(measures: Measures, terms: CaseTerms): Element {
  const figures = [
    responsible(measures, terms),
    continued(measures, terms),
    hours(measures, terms),
    inSight(measures, terms),
  ]
  return {
    code: 'case-management',
    norms: ['responsible', 'hours', 'tolerance', 'attention', 'signal', 'tolerated'].map(
      (name) => terms.norms[name as keyof CaseNorms],
    ),
    figures,
    state: worstOf(figures.map(({ state }) => state)),
    whoActs: [...new Set(figures.flatMap(({ whoActs }) => whoActs))],
    asOf: terms.today,
  }
}

function responsible({ responsibility }: Measures, { norms }: CaseTerms): Figure {
  const state = stateOfResponsibility(responsibility)
  return figure('one-responsible', state, {
    counts: countsOf(responsibility),
    norms: [norms.responsible],
  })
}

function continued({ continuation }: Measures, { safeguardingFrom }: CaseTerms): Figure {
  return figure('continued', stateOfContinuation(continuation), {
    universe: { code: 'continued', on: safeguardingFrom },
    counts: continuation === undefined ? [] : countsOf(continuation),
    norms: [],
  })
}

function hours({ deployment }: Measures, { norms, period }: CaseTerms): Figure {
  const { cases, perCasePerWeek } = deployment
  const value = perCasePerWeek === null ? null : tenths(perCasePerWeek)
  const agreed = { norm: norms.hours.value, tolerance: norms.tolerance.value }
  return figure('hours-per-case', stateOfHours(value, agreed), {
    unit: 'hours-per-case-per-week',
    period,
    value,
    counts: countsOf({ cases }),
    norms: [norms.hours, norms.tolerance],
  })
}

function inSight({ sight }: Measures, { norms }: CaseTerms): Figure {
  const state = stateOfSight(sight, { tolerated: norms.tolerated.value })
  return figure('in-sight', state, {
    universe: { code: 'open-or-closed-out-of-sight', on: null },
    counts: countsOf(sight),
    norms: [norms.attention, norms.signal, norms.tolerated],
  })
}

type Own = Pick<Figure, 'counts' | 'norms'> & Partial<Figure>

function figure(code: CaseFigureCode, state: Figure['state'], own: Own): Figure {
  return {
    code,
    definition: `safeguards.case-management.${code}`,
    unit: 'persons',
    universe: { code: 'open', on: null },
    period: null,
    value: null,
    state,
    whoActs: state === 'secured' ? [] : [...acts[code]],
    ...own,
  }
}

const countsOf = (counts: Record<string, number>): Count[] =>
  Object.entries(counts).map(([code, value]) => ({ code, value, band: null }))
