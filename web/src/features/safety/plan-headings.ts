/** The fixed headings of a plan, in the order in which one needs them. */
export const headings = ['signs', 'helps', 'whomToCall', 'safePlaces', 'notToDo'] as const
