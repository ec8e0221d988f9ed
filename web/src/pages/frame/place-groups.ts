/** The headings under *Meer*, in order: from her to the proof, and what keeps it in order. */
export const placeGroups = ['work', 'team', 'means', 'around', 'proof', 'order'] as const

export type PlaceGroup = (typeof placeGroups)[number]
