import { useMemo } from 'react'
import { i18n } from './i18n.ts'
import type { Language } from './language.ts'
import { useLanguage } from './language.ts'

type Words = Record<string, string>
type Holes<Sentence> = Sentence extends `${string}{{${infer Hole}}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never
type Stem<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key
type Forms<Key extends string> = Key | `${Key}_one` | `${Key}_other`
type Filling<Hole extends string> = [Hole] extends [never]
  ? []
  : [fill: Record<Hole, Hole extends 'count' ? number : string | number>]

/** A name for every sentence of `Nl`; the plural forms `x_one` and `x_other` are one name, `x`. */
export type TextKey<Nl extends Words> = Stem<keyof Nl & string>

/** Says a sentence: `t('greeting', { name })`. Forgetting a `{{hole}}` is a type error. */
export type Say<Nl extends Words> = <Key extends TextKey<Nl>>(
  key: Key,
  ...fill: Filling<Holes<Nl[Forms<Key> & keyof Nl]> & string>
) => string

export type Text<Nl extends Words> = { readonly name: string; readonly nl: Nl }

/** Registers the sentences of one feature, Dutch and English side by side.
 *  A key that one of the two languages lacks is a type error. */
export function defineText<const Nl extends Words>(
  name: string,
  both: { nl: Nl; en: Record<keyof Nl, string> },
): Text<Nl> {
  i18n.addResourceBundle('nl', name, both.nl)
  i18n.addResourceBundle('en', name, both.en)
  return { name, nl: both.nl }
}

/** The sentences of a text in one language, outside components. */
export function sayIn<const Nl extends Words>(language: Language, text: Text<Nl>): Say<Nl> {
  const say: (key: string, fill: Record<string, unknown>) => string = i18n.getFixedT(
    language,
    text.name,
  )
  return (key, ...fill) => say(key, { ...fill[0] })
}

/** The sentences of a text in the language of the person: `const t = useText(caseText)`. */
export function useText<const Nl extends Words>(text: Text<Nl>): Say<Nl> {
  const language = useLanguage()
  return useMemo(() => sayIn(language, text), [language, text])
}
