import { useEffect } from 'react'
import { useText } from './language/text.ts'
import { tabText } from './tab.text.ts'

/** The title of the browser tab. It is read over shoulders and kept in histories: give it a
 *  neutral word (*Vandaag*, *Instellingen*), never a case, a person or what the page is about. */
export function useTabTitle(neutralWord?: string) {
  const t = useText(tabText)
  const title = neutralWord ? t('titled', { word: neutralWord }) : t('plain')
  useEffect(() => {
    document.title = title
  }, [title])
}
