import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Invitation } from './people.api.ts'
import { waysInText } from './ways-in.text.ts'

type Props = { of: Invitation; name: string; onKept: () => void }

/** The code of an invitation, as long as this page stands and never again. */
export function InvitationCode({ of: made, name, onKept }: Props) {
  const t = useText(waysInText)
  const { moment } = useDates()
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(made.token).then(() => setCopied(true))
  return (
    <Notice kind="warning" live>
      <p>{t('once', { name })}</p>
      <TextField
        label={t('code')}
        description={t('validUntil', { until: moment(made.expiresAt) })}
        readOnly
        value={made.token}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button onPress={copy}>{t('copy')}</Button>
        <Button onPress={onKept}>{t('kept')}</Button>
        <span role="status">{copied && t('copied')}</span>
      </div>
    </Notice>
  )
}
