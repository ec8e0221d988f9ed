const BLOCK = 64
const END = 0x80

/** Fills a text up to whole blocks of 64 bytes (ISO/IEC 7816-4), so that the length of a
 *  ciphertext does not tell a short name from a long one. */
export function pad(plaintext: Uint8Array): Buffer {
  const padded = Buffer.alloc(Math.ceil((plaintext.length + 1) / BLOCK) * BLOCK)
  padded.set(plaintext)
  padded[plaintext.length] = END
  return padded
}

/** @throws Error when the bytes were not made by `pad` */
export function unpad(padded: Buffer): Buffer {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end -= 1
  if (padded[end] !== END) throw new Error('padding is missing')
  return padded.subarray(0, end)
}
