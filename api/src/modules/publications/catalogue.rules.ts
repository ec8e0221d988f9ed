/** A figure that may be published. `nature`: as it is on the last day, or over the period; over the period
 *  it is a sum of parts (`adds`) or of persons who can be in two parts (`overlaps`). `within`: the group of
 *  which these persons are a part. `behind`: the persons whose events, hours or money these are. */
export type Statistic = {
  code: string
  unit: 'persons' | 'events' | 'hours' | 'euros'
  nature: 'at-end' | 'adds' | 'overlaps'
  universe: string
  within: string | null
  behind: string | null
}

const persons = { unit: 'persons', behind: null } as const

/** The catalogue, in the order in which figures are said: what stands first is kept best. Definitions are
 *  those of the monitor. Universes: women ever in the approach; visitors of De Cirkel. */
export const catalogue = [
  { ...persons, code: 'people', nature: 'at-end', universe: 'approach', within: null },
  { ...persons, code: 'open', nature: 'at-end', universe: 'approach', within: 'people' },
  { ...persons, code: 'opened', nature: 'adds', universe: 'approach', within: 'people' },
  { ...persons, code: 'closed', nature: 'adds', universe: 'approach', within: null },
  {
    ...persons,
    code: 'continued-open',
    nature: 'at-end',
    universe: 'continued',
    within: 'open',
  },
  { ...persons, code: 'contacted', nature: 'overlaps', universe: 'approach', within: 'people' },
  {
    ...persons,
    code: 'spoken-with',
    nature: 'overlaps',
    universe: 'approach',
    within: 'contacted',
  },
  {
    code: 'contacts',
    unit: 'events',
    nature: 'adds',
    universe: 'approach',
    within: null,
    behind: 'contacted',
  },
  {
    code: 'contact-hours',
    unit: 'hours',
    nature: 'adds',
    universe: 'approach',
    within: null,
    behind: 'contacted',
  },
  { ...persons, code: 'flex-helped', nature: 'overlaps', universe: 'approach', within: 'people' },
  {
    code: 'flex-spent',
    unit: 'euros',
    nature: 'adds',
    universe: 'approach',
    within: null,
    behind: 'flex-helped',
  },
  { ...persons, code: 'clients', nature: 'overlaps', universe: 'visitors', within: null },
  { ...persons, code: 'new-clients', nature: 'adds', universe: 'visitors', within: 'clients' },
  { ...persons, code: 'left-clients', nature: 'overlaps', universe: 'visitors', within: null },
  {
    code: 'visits',
    unit: 'events',
    nature: 'adds',
    universe: 'visitors',
    within: null,
    behind: 'clients',
  },
] as const satisfies readonly Statistic[]

/** @returns the statistic of that code */
export function statisticOf(code: string): Statistic | undefined {
  return catalogue.find((one) => one.code === code)
}
