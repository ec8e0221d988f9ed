import { useEffect, useRef } from 'react'
import { useText } from '../../platform/language/text.ts'
import { reauthenticateAfter, showScreen } from '../../platform/privacy/privacy.ts'
import { lockSession } from '../../platform/session/turns.ts'
import { tabText } from '../../platform/tab.text.ts'
import { privacyText } from './privacy.text.ts'
import './PrivacyScreen.css'

type Props = { since: number; signedIn: boolean }

/** A page that says nothing. Enter brings the work back; after a minute only by signing in. */
export function PrivacyScreen({ since, signedIn }: Props) {
  const t = useText(privacyText)
  const title = useText(tabText)('private')
  const back = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    document.title = title
    back.current?.focus()
    // What was last read aloud stands in a hidden corner of the document for a while.
    for (const log of document.querySelectorAll('[data-live-announcer] > *')) log.textContent = ''
  }, [title])

  useEffect(() => {
    if (!signedIn) return
    const left = Math.max(0, since + reauthenticateAfter - Date.now())
    const timer = window.setTimeout(() => void lockSession(), left)
    return () => window.clearTimeout(timer)
  }, [since, signedIn])

  function comeBack() {
    // A sleeping computer may have held the timer above.
    if (signedIn && Date.now() - since >= reauthenticateAfter) void lockSession()
    showScreen()
  }

  return (
    <main className="privacy-screen">
      <h1 className="only-for-readers">{title}</h1>
      <button type="button" className="privacy-screen__back" ref={back} onClick={comeBack}>
        {t('back')}
      </button>
    </main>
  )
}
