import { useText } from '../../platform/language/text.ts'
import { figuresText } from './figures.text.ts'
import { furtherFigures } from './further-figures.text.ts'

type First = keyof typeof figuresText.nl
type Further = keyof typeof furtherFigures.nl
export type FigureWord = First | Further

const isFirst = (word: FigureWord): word is First => Object.hasOwn(figuresText.nl, word)
export const isFigureWord = (word: string): word is FigureWord =>
  Object.hasOwn(figuresText.nl, word) || Object.hasOwn(furtherFigures.nl, word)

/** What a figure or a part of one is called. */
export function useFigureWords(): (word: Exclude<FigureWord, 'continued-definition'>) => string {
  const first = useText(figuresText)
  const further = useText(furtherFigures)
  return (word) => (isFirst(word) ? first(word as 'open') : further(word))
}
