import type { ReactNode } from 'react'

/** What another room knows of an entry: a better title, a line more, and what was written. */
export type EntryMore = { title?: string; detail?: string; body?: ReactNode }
