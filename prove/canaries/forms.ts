/** Every way in which a text could have been written down: letter cases, encodings, escapes.
 *  @returns the bytes of each, once */
export function formsOf(text: string): Buffer[] {
  const cases = new Set([text, text.toLowerCase(), text.toUpperCase()])
  const forms = [...cases].flatMap((one) => encodingsOf(one)).filter(({ length }) => length > 0)
  return [...new Map(forms.map((form) => [form.toString('latin1'), form])).values()]
}

/** Both halves of a text. What is searched for by halves is found wherever it was cut: by a page, a
 *  chunk, a buffer or a limit. */
export const halvesOf = (text: string) => {
  const middle = Math.ceil(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)]
}

function encodingsOf(text: string): Buffer[] {
  const plain = Buffer.from(text, 'utf8')
  const wide = Buffer.from(text, 'utf16le')
  return [
    plain,
    wide,
    Buffer.from(wide).swap16(),
    ...[plain, wide].flatMap(hexOf),
    ...base64Of(plain),
    ...each(plain, (hex) => `%${hex}`),
    ...each(plain, (hex) => `\\u00${hex}`),
    ...each(plain, (hex) => `\\x${hex}`),
  ]
}

const hexOf = (bytes: Buffer) =>
  [bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map((hex) => Buffer.from(hex))

const each = (bytes: Buffer, write: (hex: string) => string) =>
  hexOf(bytes).map((hex) =>
    Buffer.from((hex.toString().match(/../g) ?? []).map((byte) => write(byte)).join('')),
  )

// Three bytes become four letters, so the same text looks three ways, after where it begins; what
// shares its letters with a neighbour is left out.
function base64Of(bytes: Buffer): Buffer[] {
  return [0, 2, 1].flatMap((skipped) => {
    const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3)
    return (['base64', 'base64url'] as const).map((form) => Buffer.from(whole.toString(form)))
  })
}
