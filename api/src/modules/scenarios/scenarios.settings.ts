/** Hours a week of the expert role that both notes call wanted (earlier and later, §4: 12 to 16). */
export const expertHours = { from: 12, until: 16 }

/** Care parties that bear the team together (both notes, §1: two that complete each other). */
export const partiesNeeded = 2
