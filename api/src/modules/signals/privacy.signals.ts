import { addDays, dayOf } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { getConsents, getEmergencyAccesses } from '../privacy/index.ts'
import type { About, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'
import { endingDays } from './signals.settings.ts'

type Known = { case: { id: string; number: string; alias: string } | null; reference: string }

// An officer knows of her a reference only.
const aboutOf = ({ case: of, reference }: Known): About =>
  of === null ? { what: 'reference', name: reference } : ofCase({ ...of, caseId: of.id })

/** A basis under which something of hers is shared runs and ends soon. */
const consents: Source = {
  access: 'consents:read',
  norms: { 'consent-ending': [endingDays.key] },
  raise: async (act) => {
    const asking = { tx: act.tx, programmeId: act.actor.programmeId }
    const last = addDays(act.today, await getSetting(asking, endingDays, act.today))
    const { items } = await getConsents(act)
    return items
      .filter(({ state, untilOn }) => state === 'running' && untilOn <= last)
      .map((consent) => ({
        kind: 'consent-ending',
        entityId: consent.id,
        about: aboutOf(consent),
        sinceOn: null,
        dueOn: consent.untilOn,
        urgency: urgencyBy(consent.untilOn, act.today),
        next: consent.case
          ? { screen: 'case', caseId: consent.case.id }
          : { screen: 'consents', id: consent.id },
      }))
  },
}

/** An emergency access is over and nobody said yet whether it was rightly used. */
const emergencies: Source = {
  access: 'emergency-access:review',
  norms: { 'emergency-access-to-review': [] },
  raise: async (act) =>
    (await getEmergencyAccesses(act)).items
      .filter(({ running, review }) => !running && review === null)
      .map((access) => ({
        kind: 'emergency-access-to-review',
        entityId: access.id,
        about: aboutOf(access),
        sinceOn: dayOf(new Date(access.openedAt)),
        dueOn: null,
        urgency: 'this-week',
        next: { screen: 'emergency-access', id: access.id },
      })),
}

export const privacySignals: readonly Source[] = [consents, emergencies]
