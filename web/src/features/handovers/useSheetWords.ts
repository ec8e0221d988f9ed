import { useText } from '../../platform/language/text.ts'
import { sheetDomains, sheetText } from './sheet.text.ts'

type Domain = keyof typeof sheetDomains.nl
type Word = 'spoken'

/** A code of the record in words; the code itself where this list does not have it. */
export function useSheetWords(): (code: string) => string {
  const t = useText(sheetText)
  const domain = useText(sheetDomains)
  return (code) => {
    if (Object.hasOwn(sheetDomains.nl, code)) return domain(code as Domain)
    return Object.hasOwn(sheetText.nl, code) ? t(code as Word) : code
  }
}
