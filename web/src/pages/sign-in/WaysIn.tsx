import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { DemonstrationRoles } from '../../features/identity/DemonstrationRoles.tsx'
import { PasskeySignIn } from '../../features/identity/PasskeySignIn.tsx'
import type { SignedIn, SignInOptions } from '../../features/identity/sign-in.api.ts'
import { organisationSignIn } from '../../features/identity/sign-in.api.ts'
import { signInText } from '../../features/identity/sign-in.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Loading } from '../../ui/states/Loading.tsx'

const RecoveryCodeForm = lazy(async () => {
  const { RecoveryCodeForm } = await import('../../features/identity/RecoveryCodeForm.tsx')
  return { default: RecoveryCodeForm }
})

const InvitationForm = lazy(async () => {
  const { InvitationForm } = await import('../../features/identity/InvitationForm.tsx')
  return { default: InvitationForm }
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
      <div>
        <Aside title={t('recovery')}>
          <RecoveryCodeForm onSignedIn={onSignedIn} />
        </Aside>
        <Aside title={t('invitation')}>
          <InvitationForm onSignedIn={onSignedIn} />
        </Aside>
      </div>
    </>
  )
}

/** A way in that few need; its form arrives when it is opened. */
function Aside({ title, children }: { title: string; children: ReactNode }) {
  const [opened, open] = useState(false)
  return (
    <details className="sign-in__aside" onToggle={() => open(true)}>
      <summary>{title}</summary>
      {opened && <Suspense fallback={<Loading lines={2} />}>{children}</Suspense>}
    </details>
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
            href={organisationSignIn(slug)}
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
  return (
    <Section title={t('demonstration')}>
      <div>
        <p className="utrecht-paragraph">
          {t('invented')} {ways.demoDate && t('day', { day: fullDay(ways.demoDate) })}
        </p>
        <p className="utrecht-paragraph">{t('chooseRole')}</p>
      </div>
      <DemonstrationRoles people={ways.demonstration} />
    </Section>
  )
}
