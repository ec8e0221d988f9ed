import type { Act } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { toDecimal, zero } from '../../platform/exact/index.ts'
import { loadVersion, viewVersion } from './budgets.actions.ts'
import { combine } from './combinations.rules.ts'
import type { Period } from './figures.schema.ts'
import type { Resolved } from './lines.rules.ts'
import { asksExpert, baseOf, faultsOfAsked, parameterOf, withExpert } from './parameters.rules.ts'
import { hullOf } from './quantities.rules.ts'
import { viewTotal } from './views.rules.ts'
import { whatIf } from './what-if.rules.ts'
import type { ParameterName, WhatIfBody, WhatIfOptions, WhatIfResult } from './what-if.schema.ts'
import { parameterNames } from './what-if.schema.ts'

/** What can be tried on a version, and what each is now. @throws notFound */
export async function getWhatIfOptions(act: Act, versionId: string): Promise<WhatIfOptions> {
  const viewed = await viewVersion(act.tx, await loadVersion(act, versionId))
  const { lines } = withExpert(viewed.budget.lines, viewed)
  const known = parameterNames.flatMap((name) => {
    const base = baseOf(lines, name)
    return base ? [{ name, base: toDecimal(base) }] : []
  })
  return { parameters: known }
}

/** @throws notFound, invalid, every parameter by name */
export async function tryWhatIf(act: Act, versionId: string, body: WhatIfBody) {
  const viewed = await viewVersion(act.tx, await loadVersion(act, versionId))
  return answerWhatIf({ lines: viewed.budget.lines, period: viewed }, body)
}

type Of = { lines: readonly Resolved[]; period: Period }

/** The same for the command line. @throws invalid */
export function answerWhatIf({ lines: own, period }: Of, body: WhatIfBody): WhatIfResult {
  const expert = asksExpert(body.parameters) ? withExpert(own, period) : undefined
  const lines = expert?.lines ?? own
  const faults = faultsOfAsked(body.parameters, lines)
  if (faults.length > 0) throw invalid(faults)
  const parameters = body.parameters.map((asked) =>
    parameterOf(asked, baseOf(lines, asked.name) ?? zero),
  )
  const { base, low, high, effects } = whatIf(lines, parameters)
  const { within = null, ...combinations } = combine(lines, parameters, body.limitCents)
  const rate = expert?.assumedRate
  return {
    base: viewTotal(base),
    low: viewTotal(low),
    high: viewTotal(high),
    effects: effects.map((one) => ({
      ...one,
      name: one.name as ParameterName,
      low: toDecimal(one.low),
      high: toDecimal(one.high),
      base: toDecimal(one.base),
    })),
    combinations: { ...combinations, within },
    assumptions: rate
      ? [
          {
            name: 'expertRateCents',
            value: toDecimal(hullOf(rate).low),
            provenance: 'assumed',
            because: 'rate-of-case-managers',
          },
        ]
      : [],
  }
}
