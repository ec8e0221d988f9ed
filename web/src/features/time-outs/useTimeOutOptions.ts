import { useQuery } from '@tanstack/react-query'
import type { TextKey } from '../../platform/language/text.ts'
import { useText } from '../../platform/language/text.ts'
import { timeOutSteps } from './time-out-steps.text.ts'
import { timeOutWords } from './time-out-words.text.ts'
import { calendarFrom } from './time-outs.api.ts'

type Word = TextKey<typeof timeOutWords.nl>

/** Every word that begins so, as something to choose from. */
export function useChoices() {
  const word = useText(timeOutWords)
  return (begin: string, except: readonly string[] = []) =>
    Object.keys(timeOutWords.nl)
      .filter((key) => key.startsWith(`${begin}-`))
      .map((key) => ({ value: key.slice(begin.length + 1), label: word(key as Word) }))
      .filter(({ value }) => !except.includes(value))
}

/** A code of the contract in words. */
export function useTimeOutWord() {
  const word = useText(timeOutWords)
  return (kind: string, code: string) => word(`${kind}-${code}` as Word)
}

export function usePlaceField(value = '') {
  const t = useText(timeOutSteps)
  const { data } = useQuery(calendarFrom())
  const options = (data?.places ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return { name: 'placeId', label: t('place'), kind: 'choice', options, value } as const
}
