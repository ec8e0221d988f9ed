import type { ReactNode } from 'react'
import { createContext } from 'react'
import { dropDraft, keepDraft, recallDraft } from './drafts.ts'

/** What a form above the page is about: the same button of the same thing, and all that stood there. */
export type Subject = { name: string; standing: string }

type Words = Record<string, unknown>
/** What was typed, over what stood there then. */
type Kept = { standing: string; words: Words }
type Forms = Readonly<Record<string, Kept>>

/** Within a form above the page: what it is about. */
export const SubjectContext = createContext<Subject | undefined>(undefined)

type Opening = { path: string; title: string; about?: string | undefined; drawn: ReactNode }

/** What a form is about, by the data in what is drawn: the ids in it say of which thing it is, all of it
 *  together what stood there. */
export function subjectOf({ path, title, about = '', drawn }: Opening): Subject {
  const standing = JSON.stringify(drawn, withoutReact) ?? ''
  const ids = [...new Set(standing.match(uuid))].sort()
  return { name: ['above', path, title, about, ...ids].join(' '), standing }
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

// What React itself writes in an element begins so.
const withoutReact = (key: string, value: unknown) => (/^[_$]/.test(key) ? undefined : value)

/** Keeps what is typed in one of the forms of a subject. @param form its fields, to know it again by */
export function keepWords({ name, standing }: Subject, form: string, typed: Words): void {
  const words = Object.fromEntries(Object.entries(typed).filter(([, value]) => !isFile(value)))
  keepDraft(name, { ...recallDraft<Forms>(name, {}), [form]: { standing, words } })
}

// A browser lets no file be put in a form again.
const isFile = (value: unknown) =>
  ['[object File]', '[object FileList]'].includes(Object.prototype.toString.call(value))

/** What was typed over the same; what stands there now is not written over by what was typed over
 *  something else. */
export function recallWords<Values>({ name, standing }: Subject, form: string): Partial<Values> {
  const kept = recallDraft<Forms>(name, {})[form]
  return kept?.standing === standing ? (kept.words as Partial<Values>) : {}
}

/** The sentences that were typed before something else came to stand there: to be read, and said again. */
export function sentencesOver({ name, standing }: Subject): string[] {
  const older = Object.values(recallDraft<Forms>(name, {})).filter(
    (kept) => kept.standing !== standing,
  )
  const typed = older.flatMap(({ words }) => Object.values(words))
  return typed.filter(
    (one): one is string => typeof one === 'string' && isSentence(one) && !stands(one, standing),
  )
}

const isSentence = (typed: string) => / \S/.test(typed.trim())
const stands = (typed: string, standing: string) => standing.includes(JSON.stringify(typed))

/** It is on record or was thrown away. */
export const dropWords = ({ name }: Subject): void => dropDraft(name)
