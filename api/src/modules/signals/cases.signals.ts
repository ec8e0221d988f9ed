import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import {
  getNotIntroduced,
  getPendingClosures,
  getPendingTransfers,
  listWaitingReferrals,
} from '../cases/index.ts'
import type { Source } from './raised.rules.ts'
import { ofCase } from './raised.rules.ts'

/** She passed to somebody she has not met. */
const notWarm: Source = {
  access: 'handovers:read',
  norms: { 'not-warm': ['handovers.introductions-needed'] },
  raise: async (act) =>
    (await getNotIntroduced(act)).map(({ id, since, ...of }) => ({
      kind: 'not-warm',
      entityId: id,
      about: ofCase(of),
      sinceOn: dayOf(since),
      dueOn: null,
      urgency: 'this-week',
      next: { screen: 'case', caseId: of.caseId },
    })),
}

/** An aanmelding waits: for who triages it, and where nobody does for who watches over all. */
const referrals: Source = {
  access: 'referrals-in:read',
  norms: { 'referral-waiting': [] },
  raise: async (act) =>
    (await listWaitingReferrals(act))
      .filter(({ triageId }) => watches(act) || triageId === act.actor.membershipId)
      .map(({ id, alias, receivedOn, triageId, organisationId }) => ({
        kind: 'referral-waiting',
        entityId: id,
        about: { what: 'referral', name: alias, organisationId },
        sinceOn: receivedOn,
        dueOn: null,
        urgency: triageId === null ? 'pressing' : 'this-week',
        next: { screen: 'referral', id },
      })),
}

const watches = ({ actor }: Act) => !relationsOf(actor.role, 'signals', 'read').includes('own')

/** A closing that needs a second person. */
const closures: Source = {
  access: 'closures:review',
  norms: { 'closure-to-confirm': [] },
  raise: async (act) =>
    (await getPendingClosures(act)).items.map(({ id, requestedAt, ...of }) => ({
      kind: 'closure-to-confirm',
      entityId: id,
      about: ofCase(of),
      sinceOn: dayOf(new Date(requestedAt)),
      dueOn: null,
      urgency: 'pressing',
      next: { screen: 'case', caseId: of.caseId },
    })),
}

/** An emergency transfer that needs another person than who asked for it. */
const transfers: Source = {
  access: 'responsibility:transfer',
  norms: { 'transfer-to-confirm': [] },
  raise: async (act) =>
    (await getPendingTransfers(act)).items
      .filter(({ confirm }) => confirm.allowed)
      .map(({ id, requestedAt, ...of }) => ({
        kind: 'transfer-to-confirm',
        entityId: id,
        about: ofCase(of),
        sinceOn: dayOf(new Date(requestedAt)),
        dueOn: null,
        urgency: 'pressing',
        next: { screen: 'case', caseId: of.caseId },
      })),
}

export const caseSignals: readonly Source[] = [notWarm, referrals, closures, transfers]
