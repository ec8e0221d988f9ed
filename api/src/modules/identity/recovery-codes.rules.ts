/** A recovery code: eight characters that find it, sixteen that prove it, in groups of four. Crockford's
 *  alphabet has no letter that is mistaken for a figure, so a code can be read from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const locatorLength = 8
const secretLength = 16
const shape = new RegExp(`^[${alphabet}]{${locatorLength + secretLength}}$`)

export type RecoveryCode = { locator: string; secret: string }

export const codesAtOnce = 10

/** @param bytes 24 random bytes; five bits of each are used, 80 bits of them secret */
export function makeCode(bytes: Uint8Array): RecoveryCode {
  const text = Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
  return split(text)
}

/** @returns as it is shown: `ABCD-EFGH-…` */
export function showCode({ locator, secret }: RecoveryCode): string {
  return (locator + secret).replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** Reads a code as people type it. @returns undefined when it cannot be one */
export function readCode(typed: string): RecoveryCode | undefined {
  const text = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return shape.test(text) ? split(text) : undefined
}

const split = (text: string): RecoveryCode => ({
  locator: text.slice(0, locatorLength),
  secret: text.slice(locatorLength),
})
