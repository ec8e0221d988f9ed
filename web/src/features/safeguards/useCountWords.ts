import { useText } from '../../platform/language/text.ts'
import { liveNoteText } from './live-note.text.ts'
import type { Count } from './safeguards.api.ts'
import { isFigureWord, useFigureWords } from './useFigureWords.ts'

/** A number of persons and its name; outside care a band in its place. */
export function useCountWords() {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  return {
    number: ({ value, band }: Count): string => {
      if (value !== null) return String(value)
      if (band === null) return '–'
      const { code, from, until } = band
      return code === 'between' ? t('between', { from, until }) : t('fewer-than-10')
    },
    name: ({ code }: Count): string => (isFigureWord(code) ? word(code as 'open') : code),
  }
}
