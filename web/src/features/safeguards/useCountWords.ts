import { useText } from '../../platform/language/text.ts'
import { figuresText } from './figures.text.ts'
import { liveNoteText } from './live-note.text.ts'
import type { Count } from './safeguards.api.ts'

type Known = keyof typeof figuresText.nl
const isKnown = (code: string): code is Known => Object.hasOwn(figuresText.nl, code)

/** A number of persons and its name; outside care a band in its place. */
export function useCountWords() {
  const t = useText(liveNoteText)
  const word = useText(figuresText)
  return {
    number: ({ value, band }: Count): string => {
      if (value !== null) return String(value)
      if (band === null) return '–'
      const { code, from, until } = band
      return code === 'between' ? t('between', { from, until }) : t('fewer-than-10')
    },
    name: ({ code }: Count): string => (isKnown(code) ? word(code as 'open') : code),
  }
}
