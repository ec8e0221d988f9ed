/** The grounds of the Woo on which a passage is not made public, by their article. */
export const grounds = [
  '5.1.1a',
  '5.1.1b',
  '5.1.1c',
  '5.1.1d',
  '5.1.1e',
  '5.1.2a',
  '5.1.2b',
  '5.1.2c',
  '5.1.2d',
  '5.1.2e',
  '5.1.2f',
  '5.1.2g',
  '5.1.2h',
  '5.1.2i',
  '5.1.5',
  '5.2.1',
] as const
export type Ground = (typeof grounds)[number]
