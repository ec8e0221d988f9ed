/** What a statement of a flight is given. */
export type Value = string | number | boolean | null | Date | Buffer | readonly string[]

/** As PostgreSQL reads it; bytes go as bytes, the rest as text. */
export function onWire(value: Value): string | Buffer | null {
  if (value === null || typeof value === 'string' || Buffer.isBuffer(value)) return value
  if (value instanceof Date) return value.toISOString()
  return Array.isArray(value) ? listOnWire(value) : String(value)
}

const listOnWire = (items: readonly string[]) =>
  `{${items.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
