import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useShownOnce } from '../../platform/privacy/useShownOnce.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { makeRecoveryCodes, recoveryCodesLeft } from './passkeys.api.ts'
import { passkeysText } from './passkeys.text.ts'
import { useRefusal } from './useRefusal.ts'
import './recovery-codes.css'

/** How many codes are left; new ones are shown once and live nowhere but on paper. */
export function RecoveryCodes() {
  const t = useText(passkeysText)
  const left = useQuery(recoveryCodesLeft)
  const [asking, ask] = useState(false)
  const { shown, show, putAway } = useShownOnce<readonly string[]>('recovery-codes')
  return (
    <>
      <Answer of={left}>{(answer) => <p>{t('left', { count: answer.left })}</p>}</Answer>
      {shown && <NewCodes codes={shown} onKept={putAway} />}
      <div>
        <Button onPress={() => ask(true)}>{t('makeCodes')}</Button>
      </div>
      {asking && <MakeCodes onMade={show} onClose={() => ask(false)} />}
    </>
  )
}

type New = { codes: readonly string[]; onKept: () => void }

function NewCodes({ codes, onKept }: New) {
  const t = useText(passkeysText)
  return (
    <Notice kind="warning" live>
      <p>{t('once')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onPress={onKept}>{t('kept')}</Button>
    </Notice>
  )
}

type Making = { onMade: (codes: readonly string[]) => void; onClose: () => void }

function MakeCodes({ onMade, onClose }: Making) {
  const t = useText(passkeysText)
  const says = useRefusal()
  const make = useAct(makeRecoveryCodes, {
    refresh: [recoveryCodesLeft.queryKey],
    onDone: ({ codes }) => {
      onMade(codes)
      onClose()
    },
  })
  return (
    <Confirm
      title={t('makeCodesTitle')}
      open
      onClose={onClose}
      verb={t('makeCodes')}
      busy={make.busy}
      problem={make.problem}
      says={says}
      onConfirm={() => make.act(undefined)}
    >
      <p>{t('makeCodesWords')}</p>
    </Confirm>
  )
}
