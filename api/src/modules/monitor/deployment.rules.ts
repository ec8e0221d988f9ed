/** Work of one membership in a period, of one outcome and kind, added up. Minutes are whole.
 *  Hours without a case come as sums without contacts, outcome and kind. */
export type WorkSum = {
  role: string
  organisationId: string | null
  membershipId: string | null
  outcome: string | null
  kind: string | null
  contacts: number
  direct: number
  indirect: number
  travel: number
  thirdParties: number
  withoutCase: number
  /** Of these contacts, recorded after the period was over. */
  recordedLater: number
}

/** Deployment of one role. Hours to a hundredth; `perCasePerWeek` is null without an open case. */
export type Deployment = {
  direct: number
  indirect: number
  travel: number
  thirdParties: number
  /** Of the four above. */
  total: number
  withoutCase: number
  onNoShows: number
  perCasePerWeek: number | null
  shares: Shares | null
}

/** What part of all hours went where, from 0 to 1, to a thousandth; the first five are the whole, and
 *  the time on no-shows is part of the first four. They are why a price per hour times contacts does
 *  not fit: much of the work is not with her, and some is spent where she did not come (§2g). */
export type Shares = {
  direct: number
  indirect: number
  travel: number
  thirdParties: number
  withoutCase: number
  noShows: number
}

/** Hours of a role, the one definition of them: direct, indirect, travel and third parties (later note,
 *  §2g: their proportion is why P×Q does not fit), and hours without a case. Per case per week count a
 *  case manager's hours on cases, and all of a peer expert's (later note, §2b and §4).
 *  @param caseDays days on which cases were open, each case counted */
export function deploymentOf(
  sums: readonly WorkSum[],
  { role, caseDays }: { role: string; caseDays: number },
): Deployment {
  const own = sums.filter((sum) => sum.role === role)
  const minutes = total(own, minutesOnCases)
  const withoutCase = total(own, (sum) => sum.withoutCase)
  const noShows = own.filter(({ outcome }) => outcome === 'no-show')
  const counted = role === 'peer_expert' ? minutes + withoutCase : minutes
  const parts = {
    direct: total(own, ({ direct }) => direct),
    indirect: total(own, ({ indirect }) => indirect),
    travel: total(own, ({ travel }) => travel),
    thirdParties: total(own, ({ thirdParties }) => thirdParties),
    withoutCase,
  }
  const onNoShows = total(noShows, minutesOnCases)
  return {
    ...eachOf(parts, hours),
    total: hours(minutes),
    onNoShows: hours(onNoShows),
    perCasePerWeek: perCasePerWeek(counted, caseDays),
    shares: sharesOf({ ...parts, noShows: onNoShows }, minutes + withoutCase),
  }
}

const sharesOf = (parts: Shares, all: number): Shares | null =>
  all === 0 ? null : eachOf(parts, (minutes) => Math.round((minutes / all) * 1000) / 1000)

const eachOf = <K extends string>(
  parts: Record<K, number>,
  as: (part: number) => number,
): Record<K, number> =>
  Object.fromEntries(
    Object.entries<number>(parts).map(([name, part]) => [name, as(part)]),
  ) as Record<K, number>

/** Case-weeks: each open case counts a seventh for each day on which it was open. */
export const caseWeeks = (caseDays: number) => hundredths(caseDays / 7)

/** @returns contacts by one of their marks, every mark named, and those marked otherwise */
export function contactsBy(
  mark: 'outcome' | 'kind',
  { sums, known }: { sums: readonly WorkSum[]; known: Readonly<Record<string, string>> },
): Record<string, number> {
  const counts = Object.fromEntries(Object.values(known).map((name) => [name, 0]))
  for (const { contacts, ...sum } of sums) {
    if (contacts === 0) continue
    const name = known[sum[mark] ?? ''] ?? 'other'
    counts[name] = (counts[name] ?? 0) + contacts
  }
  return counts
}

/** Persons, each once: with whom there was contact or it was tried, and with whom somebody spoke. */
export function peopleOf(sums: readonly (WorkSum & { subjectIds: readonly string[] | null })[]) {
  const count = (some: typeof sums) =>
    new Set(some.flatMap(({ subjectIds }) => subjectIds ?? [])).size
  const spoken = sums.filter(({ outcome }) => outcome === 'spoken')
  return { people: count(sums), peopleSpokenWith: count(spoken) }
}

export const total = <T>(items: readonly T[], number: (item: T) => number) =>
  items.reduce((sum, item) => sum + number(item), 0)

const minutesOnCases = (sum: WorkSum) => sum.direct + sum.indirect + sum.travel + sum.thirdParties

const perCasePerWeek = (minutes: number, caseDays: number) =>
  caseDays === 0 ? null : hundredths((minutes / 60 / caseDays) * 7)

const hours = (minutes: number) => hundredths(minutes / 60)
const hundredths = (number: number) => Math.round(number * 100) / 100
