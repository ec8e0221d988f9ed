import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** What of referrals stands on a furnished case. */
export type FurnishedReferral = {
  referralId: string
  /** To which she was referred, and another that a basis names. */
  askedServiceId: string
  serviceId: string
  referralConsentId: string
}

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }

/** A service that a basis of hers names, to which she was referred, with what was said. */
export async function layReferral({ tx, vault, on }: Hand): Promise<FurnishedReferral> {
  const [groupId, serviceId, otherId] = [randomUUID(), randomUUID(), randomUUID()]
  const [consentId, referralId, textId] = [randomUUID(), randomUUID(), randomUUID()]
  const { programmeId, id: caseId } = on
  const member = on.responsible.id
  const name = `Huis ${serviceId.slice(0, 8)}`
  const code = `g-${[...groupId.slice(0, 8)].map((of) => 'abcdefghijklmnop'[Number.parseInt(of, 16)]).join('')}`
  await tx
    .insertInto('networkGroups')
    .values({ programmeId, id: groupId, code, name: 'Wonen', place: 9 })
    .execute()
  const part = { programmeId, groupId, kind: 'service', place: 1 }
  await tx
    .insertInto('networkParts')
    .values([
      { ...part, id: serviceId, name },
      { ...part, id: otherId, name: `${name} twee` },
    ])
    .execute()
  const basis = { purpose: 'referral', ground: 'consent', basis: 'recorded' }
  const days = { fromOn: '2023-01-09', untilOn: '2025-01-09' }
  const keys = { programmeId, caseId }
  await tx
    .insertInto('consents')
    .values([
      { ...keys, ...basis, ...days, id: consentId, receiver: name, membershipId: member },
      { ...keys, ...basis, ...days, receiver: `${name} twee`, membershipId: member },
    ])
    .execute()
  const asked = { askedByMembershipId: member, askedOn: '2024-01-02' }
  await tx
    .insertInto('referrals')
    .values({ ...keys, id: referralId, networkPartId: serviceId, consentId, ...asked })
    .execute()
  const place = { caseId, table: 'referral_texts', column: 'sealed', rowId: textId, version: 1 }
  const sealed = await vault.seal(`referral_texts of ${on.number}`, place)
  const written = { step: 'asked', membershipId: member, writtenAt: '2024-01-02T10:00:00Z', sealed }
  await tx
    .insertInto('referralTexts')
    .values({ ...keys, id: textId, referralId, ...written })
    .execute()
  const laid = { referralId, askedServiceId: serviceId, referralConsentId: consentId }
  return { ...laid, serviceId: otherId }
}
