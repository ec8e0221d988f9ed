import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { startSession } from '../../platform/session/endings.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { signInByPasskey } from './identity.api.ts'
import { signInText } from './signIn.text.ts'

/** The passkey of this person, asked by her own device. */
export function PasskeySignIn({ primary }: { primary: boolean }) {
  const t = useText(signInText)
  const enter = useAct(signInByPasskey, { onDone: startSession })
  return (
    <div className="stack">
      {enter.problem && (
        <Notice kind="error" live>
          <p>{t('passkeyFailed')}</p>
        </Notice>
      )}
      <Button
        look={primary ? 'primary' : 'secondary'}
        busy={enter.busy}
        onPress={() => enter.act(undefined)}
      >
        {t('passkey')}
      </Button>
      <p className="utrecht-paragraph soft">{t('passkeyHint')}</p>
    </div>
  )
}
