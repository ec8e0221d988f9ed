const ABSENT = 0xffffffff

/** Unambiguous bytes for a list of fields: each is led by its length (uint32, big endian), so no
 *  two different lists give the same bytes. `null` has a length of its own, unlike ''. */
export function encodeFields(fields: readonly (string | null)[]): Buffer {
  const lengths = fields.map((field) => (field === null ? 0 : Buffer.byteLength(field)))
  const bytes = Buffer.allocUnsafe(lengths.reduce((total, length) => total + length + 4, 0))
  let at = 0
  for (const [index, field] of fields.entries()) {
    at = bytes.writeUInt32BE(field === null ? ABSENT : (lengths[index] ?? 0), at)
    if (field !== null) at += bytes.write(field, at)
  }
  return bytes
}
