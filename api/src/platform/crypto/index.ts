/** Keys and ciphertext. A client's fields are sealed by her data key, that one is wrapped by her
 *  key in the key store, and the store is wrapped by the master key of the installation.
 *  Destroying her key in the store makes her unreadable everywhere, backups included. */
export { encodeFields } from './encoding.ts'
export { SealBroken } from './envelope.ts'
export { addErasures, readErasures } from './erasure-ledger.ts'
export { type FlightVault, openFlightVault, type Unlocked } from './flight-vault.ts'
export { type FolderKeyStore, openFolderKeyStore } from './folder-key-store.ts'
export type { InstallationKeys } from './installation-keys.ts'
export { KeyBroken, KeyGone } from './keystore.ts'
export { parseMasterKey } from './masters.ts'
export { type PublicKeys, type Signer, signedBy } from './signing.ts'
