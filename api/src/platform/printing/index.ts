/** Printing: a document on paper, or read aloud, from a layout and words that never become markup. */
export { print } from './printing.ts'
export { template } from './template.ts'
