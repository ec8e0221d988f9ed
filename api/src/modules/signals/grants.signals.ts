import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listGrantDues } from './grants.queries.ts'
import type { Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'
import { grantDueDays } from './signals.settings.ts'

/** Something of a grant is due soon, or its day went by. The municipality sees all of it, an organisation what it owes
 *  itself. */
const due: Source = {
  access: 'grants:write',
  norms: { 'grant-due': ['signals.grant-due-days'], 'grant-overdue': [] },
  raise: async ({ tx, actor, today }) => {
    const days = await getSetting({ tx, programmeId: actor.programmeId }, grantDueDays, today)
    const owed = (await listGrantDues(tx, addDays(today, days))).filter(
      ({ owner }) => owner === 'organisation' || actor.role !== 'organisation_manager',
    )
    return owed.map(({ id, grantId, name, organisationId, what, dueOn }) => ({
      kind: dueOn < today ? 'grant-overdue' : 'grant-due',
      entityId: id,
      about: { what: 'topic', name: what ? `${name}: ${what}` : name, organisationId },
      sinceOn: null,
      dueOn,
      urgency: urgencyBy(dueOn, today),
      next: { screen: 'grant', id: grantId },
    }))
  },
}

export const grantSignals: readonly Source[] = [due]
