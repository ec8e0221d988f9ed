// One less than a multiple of the block to which a note is padded, so that the length of the
// ciphertext tells the length of the text: the bare server answers as many bytes with it.
const lengths = [63, 127, 191, 255] as const

const words =
  'Spoke with her at the usual place. She slept little and wants to see the doctor this week. ' +
  'We looked at the letter about her benefit together and agreed who calls. She asks for a bed. '

const longest = words.repeat(2)

/** An invented note of a usual length. @param turn another one for another number */
export const noteText = (turn: number) => longest.slice(0, lengths[turn % lengths.length])

/** Bytes that a seal adds to such a text: its head, and the one that ends the padding. */
export const sealOverhead = 2 + 12 + 16 + 1
