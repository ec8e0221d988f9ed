import { QueryClientProvider } from '@tanstack/react-query'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { PrivacyGuard } from './pages/privacy/PrivacyGuard.tsx'
import { problemOf, unanswered } from './platform/api/problem.ts'
import { queryClient } from './platform/api/queries.ts'
import { locales, useLanguage } from './platform/language/language.ts'
import { SessionGate } from './platform/session/SessionGate.tsx'
import type { Part } from './ui/states/Arriving.tsx'
import { Arriving } from './ui/states/Arriving.tsx'
import { Boundary } from './ui/states/Boundary.tsx'
import { Failure } from './ui/states/Failure.tsx'
import { Loading } from './ui/states/Loading.tsx'

const signIn: Part = {
  load: async () => (await import('./pages/sign-in/SignInPage.tsx')).SignInPage,
}

const rooms: Part = { load: async () => (await import('./routes.tsx')).openRooms() }

/** From the outside in: what is hidden, who is signed in, and then the rooms. */
export function App() {
  const language = useLanguage()
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={locales[language]}>
        <Boundary>
          <PrivacyGuard>
            <SessionGate
              waiting={<Waiting />}
              failed={(cause, retry) => <NoAnswer cause={cause} retry={retry} />}
              signedOut={<Arriving part={signIn} waiting={<Waiting />} />}
              signedIn={({ membership }) => (
                <Arriving key={membership.id} part={rooms} waiting={<Waiting />} />
              )}
            />
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
