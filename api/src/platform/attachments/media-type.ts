/** What may be attached; a browser shows these without running anything. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

const signatures: readonly [MediaType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from('ffd8ff', 'hex')],
  ['image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
]

/** Reads from the first bytes what a file is, whatever its sender calls it.
 *  @returns undefined when it is none of what may be attached */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const start = Buffer.from(bytes.subarray(0, 8))
  return signatures.find(([, signature]) =>
    signature.equals(start.subarray(0, signature.length)),
  )?.[0]
}
