import { useEffect, useState } from 'react'
import { signInText } from '../../features/identity/sign-in.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'

const readOutcome = () => new URLSearchParams(window.location.search).get('sign-in')

/** Someone came back from her organisation without being signed in: why. */
export function ReturnNotice() {
  const t = useText(signInText)
  const [outcome] = useState(readOutcome)
  useEffect(() => {
    if (outcome) window.history.replaceState(null, '', window.location.pathname)
  }, [outcome])
  if (outcome === 'refused') return <Refusal words={t('refusedByOrganisation')} />
  if (outcome === 'unreachable') return <Refusal words={t('organisationUnreachable')} />
  return null
}

function Refusal({ words }: { words: string }) {
  return (
    <Notice kind="error" live>
      <p>{words}</p>
    </Notice>
  )
}
