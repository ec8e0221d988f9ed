import type { Role } from '../../platform/access/matrix.ts'
import type { Count, Element, Figure } from './safeguards.schema.ts'

/** Who works with the women and reads exact counts. Every other role stands outside care: from its
 *  counts nobody may be worked out (product page: nothing about nineteen women). */
const rolesInCare: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
]

const width = 10

export const worksInCare = (role: Role): boolean => rolesInCare.includes(role)

/** One count of women as a role may read it. */
export const countAsReadBy = (role: Role, count: Count): Count =>
  worksInCare(role) ? count : banded(count)

/** What was granted is exact for everybody: places, stays and money. */
const granted: readonly Figure['unit'][] = ['places', 'stays', 'euros']

/** The element as a role may read it. States, norms and averages stay; counts of women become bands outside
 *  care, those of who works with them and of what was granted do not. All of hers: an exact total beside a
 *  banded part gives the part away. */
export function asReadBy(role: Role, element: Element): Element {
  if (worksInCare(role) || element.code === 'fixed-pool') return element
  const figures = element.figures.map((figure) => ({
    ...figure,
    counts: granted.includes(figure.unit) ? figure.counts : figure.counts.map(banded),
  }))
  return { ...element, figures }
}

/** A count as the band of ten in which it lies; nought is in the first band too. */
export function banded({ code, value }: Count): Count {
  if (value === null) return { code, value, band: null }
  const from = Math.floor(value / width) * width
  const band = from === 0 ? ('fewer-than-10' as const) : ('between' as const)
  return { code, value: null, band: { code: band, from, until: from + width - 1 } }
}
