/** What stands on the page: text, numbers, lists of them. */
export type Printed =
  | string
  | number
  | boolean
  | null
  | readonly Printed[]
  | { readonly [key: string]: Printed }

/** A document in words. @field lang of what is read aloud @field footer beside the page number */
export type Words = { title: string; lang: 'nl' | 'en'; footer: string; [key: string]: Printed }
