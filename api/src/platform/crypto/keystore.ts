/** Whose key it is. The store sorts keys by programme and never learns who the subject is. */
export interface KeyScope {
  readonly programmeId: string
  readonly subjectId: string
}

/** Where the keys live that wrap each client's data key: a folder outside the database, or a KMS.
 *  A backup of the database holds nothing that opens without this store, and `destroy` is what
 *  makes a client unreadable in every backup at once. */
export interface KeyStore {
  /** Makes a key that survives a power cut once the promise resolves. @returns its id, opaque */
  create(scope: KeyScope): Promise<string>
  /** @throws KeyGone @throws KeyBroken */
  wrap(keyId: string, plain: Uint8Array): Promise<Buffer>
  /** @throws KeyGone @throws KeyBroken */
  unwrap(keyId: string, wrapped: Uint8Array): Promise<Buffer>
  /** For ever. Calling it again, or on a key that is not here, is no error. */
  destroy(keyId: string): Promise<void>
  exists(keyId: string): Promise<boolean>
}

/** The key was destroyed or never lived here: what it wrapped is unreadable for good. */
export class KeyGone extends Error {
  override readonly name = 'KeyGone'
  constructor(keyId: string) {
    super(`key ${keyId} is not in the key store`)
  }
}

/** A key file was changed, moved, or is wrapped by a master key that is not at hand. */
export class KeyBroken extends Error {
  override readonly name = 'KeyBroken'
}
