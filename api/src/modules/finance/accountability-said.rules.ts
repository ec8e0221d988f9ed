import type { Accountability } from './accountability.schema.ts'
import type { Report } from './accountability-report.schema.ts'
import type { accountabilityWords } from './accountability-words.rules.ts'

/** The words of a language. */
export type Say = ReturnType<typeof accountabilityWords>

/** Kinds of hours, in the order in which they are shown; together they are all hours. */
export const hourKinds = ['direct', 'indirect', 'travel', 'thirdParties', 'withoutCase'] as const

/** Whether it is submitted, or up to which day its figures go. */
export function statusOf({ submittedOn, nth, report }: Accountability, { word, day }: Say): string {
  if (submittedOn) return `${word('submitted')} ${day(submittedOn)}. ${word('nth')} ${nth}.`
  const { countedUntil } = report
  return countedUntil ? `${word('draft')} ${day(countedUntil)}.` : word('nothing')
}

export function personsOf({ persons }: Report, { word }: Say): string {
  if (persons === null) return word('unknown')
  const { code, from, until } = persons
  return code === 'between' ? `${from}–${until}` : word(code)
}

export const periodOf = ({ from, until }: Accountability, { word, day }: Say): string =>
  `${day(from)} ${word('until')} ${day(until)}`

export function staysOf({ stays }: Report, { word, number }: Say): string[] {
  if (stays === null) return [word('unknown')]
  const counts = `${number(stays.stays)} ${word('stays')}, ${number(stays.days)} ${word('days')}.`
  return [counts, word('stayWords')]
}

export function flexOf({ flex }: Report) {
  if (flex === null) return []
  const { givenCents, spentCents, unfundedCents } = flex
  return [
    { name: 'given', cents: givenCents },
    { name: 'spent', cents: spentCents },
    { name: 'left', cents: givenCents - spentCents },
    { name: 'unfunded', cents: unfundedCents },
  ] as const
}
