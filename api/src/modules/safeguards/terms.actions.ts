import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { SightTerms } from '../cases/index.ts'
import { attentionDays, signalDays } from '../cases/index.ts'
import { fullWeeksBefore, safeguardingFrom } from '../monitor/index.ts'
import type { Terms } from './figures.rules.ts'
import { findNorm, normOf } from './norms.actions.ts'
import {
  furtherNorms,
  hoursPerCase,
  hoursTolerance,
  oneResponsible,
  outOfSightTolerated,
} from './norms.settings.ts'

/** Weeks over which hours are averaged: a quarter, so that a holiday or a crisis does not decide. */
const measuredWeeks = 13

/** Every norm of the note, by what it is for. */
const normSettings = {
  responsible: oneResponsible,
  hours: hoursPerCase,
  tolerance: hoursTolerance,
  attention: attentionDays,
  signal: signalDays,
  tolerated: outOfSightTolerated,
  ...furtherNorms,
}

/** The norms and days that hold today, with who set them and why. */
export const readTerms = (act: Act): Promise<Terms> =>
  termsWith({ tx: act.tx, programmeId: act.actor.programmeId, today: act.today }, (setting) =>
    findNorm(act, setting),
  )

type Asking = { tx: Tx; programmeId: string; today: string }

/** The same for a job, which reads the values alone. */
export const readTermsIn = (asking: Asking): Promise<Terms> =>
  termsWith(asking, async (setting) =>
    normOf(setting, { value: await getSetting(asking, setting, asking.today), held: undefined }),
  )

type Setting = (typeof normSettings)[keyof typeof normSettings]

async function termsWith(
  asking: Asking,
  find: (setting: Setting) => Promise<Terms['norms']['hours']>,
): Promise<Terms> {
  const norms: Partial<Terms['norms']> = {}
  for (const name of Object.keys(normSettings) as (keyof typeof normSettings)[])
    norms[name] = await find(normSettings[name])
  return {
    today: asking.today,
    safeguardingFrom: await getSetting(asking, safeguardingFrom, asking.today),
    period: fullWeeksBefore(asking.today, measuredWeeks),
    norms: norms as Terms['norms'],
  }
}

/** What would hold if one norm had another value. */
export function termsIf(terms: Terms, key: string, value: number): Terms {
  const norms = Object.entries(terms.norms).map(([name, norm]) => [
    name,
    norm.key === key ? { ...norm, value } : norm,
  ])
  return { ...terms, norms: Object.fromEntries(norms) as Terms['norms'] }
}

/** The terms of the one definition of *in sight*. */
export function sightTerms({ today, norms }: Terms): SightTerms {
  return { today, attentionDays: norms.attention.value, signalDays: norms.signal.value }
}
