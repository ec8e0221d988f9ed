/** How much is generated. Each programme is alike: one case manager for every ten cases. */
export type Shape = { programmes: number; casesEach: number; contactsEach: number }

/** What the figures are for. */
export const many: Shape = { programmes: 100, casesEach: 100, contactsEach: 10_000 }

/** A usual caseload. */
export const casesPerManager = 10

/** Of every ten cases two are young, with as many contacts as a screen shows at once; those are
 *  opened. The other eight share the rest of the contacts; in those new ones are logged, so that a
 *  case that is opened keeps its length. */
const youngContacts = 20
const youngPerManager = 2

/** @param place of the case within its programme, from 0 */
export const isYoung = (place: number) => place % casesPerManager < youngPerManager

/** @returns how many contacts the case at this place has @throws RangeError when it does not come out */
export function contactsOf({ casesEach, contactsEach }: Shape, place: number): number {
  const perManager = (contactsEach * casesPerManager) / casesEach
  const older = (perManager - youngPerManager * youngContacts) / (casesPerManager - youngPerManager)
  if (!Number.isInteger(older) || older < 1 || casesEach % casesPerManager !== 0)
    throw new RangeError(`${contactsEach} contacts do not divide over ${casesEach} cases.`)
  return isYoung(place) ? youngContacts : older
}

export function totalsOf({ programmes, casesEach, contactsEach }: Shape) {
  return { programmes, cases: programmes * casesEach, contacts: programmes * contactsEach }
}
