import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { DemonstrationRoles } from '../../features/identity/DemonstrationRoles.tsx'
import { signInOptions } from '../../features/identity/identity.api.ts'
import { PasskeySignIn } from '../../features/identity/PasskeySignIn.tsx'
import { signInText } from '../../features/identity/signIn.text.ts'
import type { SignInOptions } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import './signInPage.css'

const RecoveryCodeForm = lazy(async () => {
  const { RecoveryCodeForm } = await import('../../features/identity/RecoveryCodeForm.tsx')
  return { default: RecoveryCodeForm }
})

/** The door. It says nothing about what is behind it. */
export function SignInPage() {
  const t = useText(signInText)
  const options = useQuery(signInOptions)
  return (
    <div className="sign-in">
      <main className="sign-in__main">
        <Page title={t('title')} tab={t('title')} lead={t('lead')}>
          <Answer of={options}>{(ways) => <WaysIn ways={ways} />}</Answer>
        </Page>
      </main>
      <footer className="sign-in__foot">
        <LanguageChoice />
      </footer>
    </div>
  )
}

function WaysIn({ ways }: { ways: SignInOptions }) {
  const t = useText(signInText)
  return (
    <>
      {ways.mode === 'demonstration' && <Demonstration ways={ways} />}
      {ways.passkeys && <PasskeySignIn primary={ways.mode === 'production'} />}
      {ways.organisations.length > 0 && (
        <Section title={t('organisations')}>
          <ul className="sign-in__organisations">
            {ways.organisations.map(({ slug, name }) => (
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
        </Section>
      )}
      <RecoveryCode />
    </>
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

function RecoveryCode() {
  const t = useText(signInText)
  return (
    <details className="sign-in__recovery">
      <summary>{t('recovery')}</summary>
      <Suspense fallback={<Loading lines={2} />}>
        <RecoveryCodeForm />
      </Suspense>
    </details>
  )
}
