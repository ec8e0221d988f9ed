import type { ContentLine, Figure, FigureName } from './finance.api.ts'

/** A figure as somebody types it: `4`, `12-16`, `40 | 160`, `?` for unknown, nothing for not given. Money in euros. */
export type Typed = { value: string; provenance: Figure['provenance']; source: string }

export const isMoney = (name: FigureName) => name.endsWith('Cents')

// Whole cents become euros and back by moving the comma: no binary fraction comes between.
const euros = (cents: string) => {
  const digits = cents.padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}

export function typedOf(name: FigureName, figure: Figure | undefined): Typed {
  if (figure === undefined) return { value: '', provenance: 'stated', source: '' }
  const { form, values, provenance, source } = figure
  const words = values.map((value) => (isMoney(name) ? euros(value) : value.replace('.', ',')))
  const value = form === 'unknown' ? '?' : words.join(form === 'ambiguous' ? ' | ' : ' – ')
  return { value, provenance, source }
}

const plainDecimal = /^-?\d{1,9}(?:[.,]\d{1,6})?$/

/** @returns a decimal with a point; cents for money. Undefined for what is no number */
function decimalOf(name: FigureName, piece: string): string | undefined {
  const word = piece.replace('€', '').trim()
  if (!plainDecimal.test(word)) return undefined
  const [whole = '', rest = ''] = word.split(/[.,]/)
  if (!isMoney(name)) return rest === '' ? whole : `${whole}.${rest}`
  const cents = `${whole}${rest.slice(0, 2).padEnd(2, '0')}`.replace(/^(-?)0+(?=\d)/, '$1')
  return rest.length > 2 ? `${cents}.${rest.slice(2)}` : cents
}

/** What was typed as a figure. @returns undefined for nothing, and null for what cannot be read */
export function figureOf(name: FigureName, typed: Typed): Figure | null | undefined {
  const { provenance, source } = typed
  const value = typed.value.trim()
  if (value === '') return undefined
  if (value === '?') return { form: 'unknown', values: [], provenance, source }
  const isAmbiguous = value.includes('|')
  const pieces = value.split(isAmbiguous ? '|' : /\s*–\s*|(?<=\d)\s*-\s*/)
  const values = pieces.flatMap((piece) => decimalOf(name, piece) ?? [])
  if (values.length !== pieces.length || (!isAmbiguous && values.length > 2)) return null
  const form = isAmbiguous ? 'ambiguous' : 'range'
  return { form: values.length === 1 ? 'exact' : form, values, provenance, source }
}

/** Which figures a line of each kind has, in the order in which they are multiplied. */
export const figuresOfKind: Readonly<Record<ContentLine['kind'], readonly FigureName[]>> = {
  'hours-per-case': ['hoursPerCase', 'cases', 'weeks', 'rateCents', 'amountCents'],
  'hours-per-week': ['hoursPerWeek', 'weeks', 'rateCents', 'amountCents'],
  days: ['volume', 'dayPriceCents', 'amountCents'],
  'lump-sum': ['amountCents'],
}
