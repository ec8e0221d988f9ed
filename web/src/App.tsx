import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { PrivacyGuard } from './pages/privacy/PrivacyGuard.tsx'
import { problemOf, unanswered } from './platform/api/problem.ts'
import { queryClient } from './platform/api/queries.ts'
import { locales, useLanguage } from './platform/language/language.ts'
import { SessionGate } from './platform/session/SessionGate.tsx'
import { Boundary } from './ui/states/Boundary.tsx'
import { Failure } from './ui/states/Failure.tsx'
import { Loading } from './ui/states/Loading.tsx'

const SignInPage = lazy(async () => {
  const { SignInPage } = await import('./pages/sign-in/SignInPage.tsx')
  return { default: SignInPage }
})

const Rooms = lazy(async () => {
  const { Rooms } = await import('./routes.tsx')
  return { default: Rooms }
})

/** From the outside in: what is hidden, who is signed in, and then the rooms. */
export function App() {
  const language = useLanguage()
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={locales[language]}>
        <Boundary>
          <PrivacyGuard>
            <Suspense fallback={<Waiting />}>
              <SessionGate
                waiting={<Waiting />}
                failed={(cause, retry) => <NoAnswer cause={cause} retry={retry} />}
                signedOut={<SignInPage />}
                signedIn={(session) => <Rooms key={session.membership.id} />}
              />
            </Suspense>
          </PrivacyGuard>
        </Boundary>
      </I18nProvider>
    </QueryClientProvider>
  )
}

function Waiting() {
  return (
    <main className="alone">
      <Loading />
    </main>
  )
}

function NoAnswer({ cause, retry }: { cause: unknown; retry: () => void }) {
  return (
    <main className="alone">
      <Failure problem={problemOf(cause) ?? unanswered()} retry={retry} />
    </main>
  )
}
