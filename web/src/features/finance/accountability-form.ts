import type { UseFormReturn } from 'react-hook-form'
import { numberFrom } from '../../platform/language/numbers.ts'
import type { AccountabilityBody, Report, ReportLine } from './accountability.api.ts'

export type ReportValues = {
  deployment: string
  narrative: string
  lines: { words: string; stated: string }[]
}

export const valuesOf = ({ deployment, narrative, lines }: Report): ReportValues => ({
  deployment,
  narrative,
  lines: lines.map((line) => ({ words: line.words, stated: typedOf(line) })),
})

/** What was sent is on record from now on; what was typed since stands there and is not saved yet. */
export function settleSaved(
  { getValues, reset }: Pick<UseFormReturn<ReportValues>, 'getValues' | 'reset'>,
  sent: ReportValues,
): void {
  const typed = structuredClone(getValues())
  reset(sent)
  reset(typed, { keepDefaultValues: true })
}

/** A stated figure as it is typed here; money in euros. */
function typedOf({ provenance, realised, measure }: ReportLine): string {
  if (provenance !== 'stated' || realised === null) return ''
  const value = measure === 'euros' ? (Number(realised) / 100).toFixed(2) : realised
  return value.replace('.', ',')
}

/** Nothing, or a number. */
export const isStated = (typed: string): boolean =>
  typed.trim() === '' || !Number.isNaN(numberFrom(typed))

export const bodyOf = (
  { deployment, narrative, lines }: ReportValues,
  report: Report,
): AccountabilityBody => ({
  deployment,
  narrative,
  lines: report.lines.map((line, at) => ({
    code: line.code,
    words: lines[at]?.words ?? '',
    stated: statedOf(line, lines[at]?.stated ?? ''),
  })),
})

function statedOf({ provenance, measure }: ReportLine, typed: string): string | null {
  if (provenance === 'counted' || typed.trim() === '') return null
  const plain = typed.trim().replace(',', '.')
  return measure === 'euros' ? centsOf(plain) : plain
}

// Shifted by its digits, so that a fraction of a cent stays one and is refused by name.
function centsOf(euros: string): string {
  const [whole = '0', rest = ''] = euros.split('.')
  const digits = rest.padEnd(2, '0')
  const part = digits.slice(2)
  const cents = `${whole}${digits.slice(0, 2)}`.replace(/^(-?)0+(?=\d)/, '$1')
  return part ? `${cents}.${part}` : cents
}
