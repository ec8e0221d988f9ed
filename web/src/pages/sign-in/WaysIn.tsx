import { lazy, Suspense } from 'react'
import { DemonstrationRoles } from '../../features/identity/DemonstrationRoles.tsx'
import type { SignedIn, SignInOptions } from '../../features/identity/identity.api.ts'
import { PasskeySignIn } from '../../features/identity/PasskeySignIn.tsx'
import { signInText } from '../../features/identity/sign-in.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Loading } from '../../ui/states/Loading.tsx'

const RecoveryCodeForm = lazy(async () => {
  const { RecoveryCodeForm } = await import('../../features/identity/RecoveryCodeForm.tsx')
  return { default: RecoveryCodeForm }
})

type Props = { ways: SignInOptions; onSignedIn: (signedIn: SignedIn) => void }

/** Every way in that this installation offers. */
export function WaysIn({ ways, onSignedIn }: Props) {
  const t = useText(signInText)
  return (
    <>
      {ways.mode === 'demonstration' && <Demonstration ways={ways} />}
      {ways.passkeys && (
        <PasskeySignIn primary={ways.mode === 'production'} onSignedIn={onSignedIn} />
      )}
      {ways.organisations.length > 0 && (
        <Section title={t('organisations')}>
          <Organisations organisations={ways.organisations} />
        </Section>
      )}
      <details className="sign-in__recovery">
        <summary>{t('recovery')}</summary>
        <Suspense fallback={<Loading lines={2} />}>
          <RecoveryCodeForm onSignedIn={onSignedIn} />
        </Suspense>
      </details>
    </>
  )
}

/** Each leads to the organisation's own sign-in, and back. */
function Organisations({ organisations }: Pick<SignInOptions, 'organisations'>) {
  return (
    <ul className="sign-in__organisations">
      {organisations.map(({ slug, name }) => (
        <li key={slug}>
          <a
            className="utrecht-button utrecht-button--secondary-action"
            href={`/api/v1/sign-in/oidc/${slug}`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Demonstration({ ways }: { ways: SignInOptions }) {
  const t = useText(signInText)
  const { fullDay } = useDates()
  const day = ways.demoDate ? fullDay(ways.demoDate) : ''
  return (
    <Section title={t('demonstration')}>
      <div>
        <p className="utrecht-paragraph">{t('invented', { day })}</p>
        <p className="utrecht-paragraph">{t('chooseRole')}</p>
      </div>
      <DemonstrationRoles people={ways.demonstration} />
    </Section>
  )
}
