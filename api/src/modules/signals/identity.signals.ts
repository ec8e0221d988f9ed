import { getSetting } from '../../platform/settings/index.ts'
import { getConfirmations, listAccountsToEnd } from '../identity/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'
import { endingDays } from './signals.settings.ts'

/** What lets somebody in waits for a second person. */
const confirmations: Source = {
  access: 'confirmations:review',
  norms: { 'confirmation-waiting': [] },
  raise: async (act) =>
    (await getConfirmations(act)).items.map(({ id, person }) => ({
      kind: 'confirmation-waiting',
      entityId: id,
      about: { what: 'person', name: person.name, organisationId: act.actor.organisationId },
      sinceOn: null,
      dueOn: null,
      urgency: 'pressing',
      next: { screen: 'confirmations', id },
    })),
}

/** Who works here no more and can still get in, and whose last day comes near. */
const accounts: Source = {
  access: 'accounts:read',
  norms: { 'account-left-over': [], 'membership-ending': [endingDays.key] },
  raise: async (act) => {
    const asking = { tx: act.tx, programmeId: act.actor.programmeId }
    const days = await getSetting(asking, endingDays, act.today)
    const { leftOver, ending } = await listAccountsToEnd(act, days)
    const of = ({ id, name }: { id: string; name: string }) => ({
      about: { what: 'person', name } as const,
      next: { screen: 'person', id } as const,
    })
    return [
      ...leftOver.map(
        ({ person, sinceOn }): Raised => ({
          ...{ ...of(person), kind: 'account-left-over', entityId: person.id },
          ...{ sinceOn, dueOn: null, urgency: 'pressing' },
        }),
      ),
      ...ending.map(
        ({ person, held }): Raised => ({
          ...{ ...of(person), kind: 'membership-ending', entityId: held.id },
          ...{
            sinceOn: null,
            dueOn: held.validUntil,
            urgency: urgencyBy(held.validUntil, act.today),
          },
        }),
      ),
    ]
  },
}

export const identitySignals: readonly Source[] = [confirmations, accounts]
