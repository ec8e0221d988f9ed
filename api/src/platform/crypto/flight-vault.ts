import type { DataKey, StoredDataKey } from './data-key.ts'
import { openDataKey } from './data-key.ts'
import { openText, sealText } from './envelope.ts'
import type { KeyStore } from './keystore.ts'
import { KeyGone } from './keystore.ts'
import type { Place } from './vault.ts'

/** Seals and opens what is hers in a request of one flight: her wrapped key came in with the rows. */
export type FlightVault = {
  /** @param found the row of client_keys that the actor may read @throws KeyGone, KeyBroken */
  unlock(caseId: string, found: readonly unknown[] | undefined): Promise<Unlocked>
}

/** What her key does, once it is open. */
export type Unlocked = {
  seal(text: string, place: Omit<Place, 'caseId'>): Buffer
  /** @throws SealBroken */
  open(sealed: Buffer, place: Omit<Place, 'caseId'>): string
}

export function openFlightVault(store: KeyStore, programmeId: string): FlightVault {
  return {
    unlock: async (caseId, [stored] = []) => {
      if (stored === undefined) throw new KeyGone(caseId)
      const scope = { programmeId, subjectId: caseId }
      return withKey(await openDataKey(store, scope, stored as StoredDataKey), scope)
    },
  }
}

function withKey(key: DataKey, scope: { programmeId: string; subjectId: string }): Unlocked {
  return {
    seal: (text, place) => sealText(key, text, { ...scope, ...place }),
    open: (sealed, place) => openText(key, sealed, { ...scope, ...place }),
  }
}
