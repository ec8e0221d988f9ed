import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { SignedIn } from './sign-in.api.ts'
import { signInByPasskey } from './sign-in.api.ts'
import { signInText } from './sign-in.text.ts'

type Props = { primary: boolean; onSignedIn: (signedIn: SignedIn) => void }

/** The passkey of this person, asked by her own device. */
export function PasskeySignIn({ primary, onSignedIn }: Props) {
  const t = useText(signInText)
  const enter = useAct(signInByPasskey, { onDone: onSignedIn })
  const says = ({ unreachable }: Problem) => (unreachable ? undefined : t('passkeyFailed'))
  return (
    <div className="stack">
      <ProblemNotice problem={enter.problem} says={says} />
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
