/** Printing: a document on paper, or read aloud, from a layout and words that never become markup. */
export { print } from './printing.ts'
export { type Template, template } from './template.ts'
export type { Printed, Words } from './words.ts'
