import type { Printed } from './words.ts'

// Letters that the fonts of the compiler have: Latin, Greek, Cyrillic, and the signs around them.
// PDF/UA refuses a page with a letter that cannot be shown.
const unknown =
  /[^\n\x20-\x7e\u00a0-\u017f\u0192\u0218-\u021b\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u0400-\u045f\u1e9e\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2190-\u2193\u2264\u2265]/gu

// Pictures say nothing that is read aloud.
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector}|\p{Cf}/gu

/** The words with only letters that can be printed: a picture is left out, another letter is a
 *  question mark, and so is a text of pictures alone. */
export function printable(value: Printed): Printed {
  if (typeof value === 'string') return printableText(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(printable)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]))
}

function printableText(text: string): string {
  const kept = text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(pictures, '')
    .replace(unknown, '?')
  // A heading of nothing is refused as well: what was only a picture is still something.
  return kept.trim() === '' && text.trim() !== '' ? '?' : kept
}
