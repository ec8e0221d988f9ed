import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { MembershipChoice } from '../../features/identity/MembershipChoice.tsx'
import type { SignedIn } from '../../features/identity/sign-in.api.ts'
import { signInOptions } from '../../features/identity/sign-in.api.ts'
import { signInText } from '../../features/identity/sign-in.text.ts'
import { useText } from '../../platform/language/text.ts'
import { enterSession } from '../../platform/session/turns.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ReturnNotice } from './ReturnNotice.tsx'
import { WaysIn } from './WaysIn.tsx'
import './SignInPage.css'

/** The door. It says nothing about what is behind it. */
export function SignInPage() {
  const t = useText(signInText)
  const [choosing, choose] = useState<SignedIn>()
  const options = useQuery(signInOptions)
  const enter = (signedIn: SignedIn) =>
    signedIn.memberships.length > 1 ? choose(signedIn) : void enterSession()
  return (
    <div className="sign-in">
      <main className="sign-in__main">
        <Page title={t('title')} tab={t('title')} lead={t(choosing ? 'chooseMembership' : 'lead')}>
          <ReturnNotice />
          {choosing ? (
            <MembershipChoice {...choosing} />
          ) : (
            <Answer of={options}>{(ways) => <WaysIn ways={ways} onSignedIn={enter} />}</Answer>
          )}
        </Page>
      </main>
      <footer className="sign-in__foot">
        <LanguageChoice />
      </footer>
    </div>
  )
}
