/** Keys and ciphertext. A client's fields are sealed by her data key, that one is wrapped by her
 *  key in the key store, and the store is wrapped by the master key of the installation.
 *  Destroying her key in the store makes her unreadable everywhere, backups included. */
export {
  type DataKey,
  newDataKey,
  openDataKey,
  renewDataKey,
  type StoredDataKey,
} from './data-key.ts'
export { encodeFields } from './encoding.ts'
export { type Binding, open, openText, SealBroken, seal, sealText } from './envelope.ts'
export { type FolderKeyStore, openFolderKeyStore } from './folder-key-store.ts'
export type { InstallationKeys } from './installation-keys.ts'
export { KeyBroken, KeyGone, type KeyScope, type KeyStore } from './keystore.ts'
export { type GivenMasters, parseMasterKey } from './masters.ts'
export { fingerprintOf, type PublicKeys, type Signer, signedBy } from './signing.ts'
