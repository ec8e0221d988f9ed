/** Contacts of one role, outcome and kind in a period, added up. Minutes are whole. */
export type ContactSum = {
  role: string
  outcome: string
  kind: string | null
  contacts: number
  direct: number
  indirect: number
  travel: number
  thirdParties: number
  /** Of these contacts, recorded after the period was over. */
  recordedLater: number
}

/** Deployment of one role. Hours to a hundredth; `perCasePerWeek` is null without an open case. */
export type Deployment = {
  direct: number
  indirect: number
  travel: number
  thirdParties: number
  total: number
  onNoShows: number
  perCasePerWeek: number | null
}

/** Hours that a role put into contacts: direct, indirect, travel and third parties (later note, §2g:
 *  their proportion is why P×Q does not fit). Hours without a case are not among them.
 *  @param caseDays days on which cases were open, each case counted */
export function deploymentOf(
  sums: readonly ContactSum[],
  { role, caseDays }: { role: string; caseDays: number },
): Deployment {
  const own = sums.filter((sum) => sum.role === role)
  const minutes = total(own, allMinutes)
  return {
    direct: hours(total(own, ({ direct }) => direct)),
    indirect: hours(total(own, ({ indirect }) => indirect)),
    travel: hours(total(own, ({ travel }) => travel)),
    thirdParties: hours(total(own, ({ thirdParties }) => thirdParties)),
    total: hours(minutes),
    onNoShows: hours(
      total(
        own.filter(({ outcome }) => outcome === 'no-show'),
        allMinutes,
      ),
    ),
    perCasePerWeek: perCasePerWeek(minutes, caseDays),
  }
}

/** Case-weeks: each open case counts a seventh for each day on which it was open. */
export const caseWeeks = (caseDays: number) => hundredths(caseDays / 7)

/** @returns contacts by one of their marks, every mark named, and those marked otherwise */
export function contactsBy(
  mark: 'outcome' | 'kind',
  { sums, known }: { sums: readonly ContactSum[]; known: Readonly<Record<string, string>> },
): Record<string, number> {
  const counts = Object.fromEntries(Object.values(known).map((name) => [name, 0]))
  for (const { contacts, ...sum } of sums) {
    const name = known[sum[mark] ?? ''] ?? 'other'
    counts[name] = (counts[name] ?? 0) + contacts
  }
  return counts
}

export const total = <T>(items: readonly T[], number: (item: T) => number) =>
  items.reduce((sum, item) => sum + number(item), 0)

const allMinutes = (sum: ContactSum) => sum.direct + sum.indirect + sum.travel + sum.thirdParties

const perCasePerWeek = (minutes: number, caseDays: number) =>
  caseDays === 0 ? null : hundredths((minutes / 60 / caseDays) * 7)

const hours = (minutes: number) => hundredths(minutes / 60)
const hundredths = (number: number) => Math.round(number * 100) / 100
