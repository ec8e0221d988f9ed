import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Above } from '../../ui/overlay/Above.tsx'
import { SkipLink } from '../../ui/SkipLink.tsx'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { frameText } from './frame.text.ts'
import { Navigation } from './Navigation.tsx'
import { OfflineBar } from './OfflineBar.tsx'
import { TopBar } from './TopBar.tsx'
import './Frame.css'

// What waits on this device is looked for once the first page stands.
const OutboxBar = lazy(() => whenReached(openOutboxBar))

async function openOutboxBar() {
  const { OutboxBar } = await import('./OutboxBar.tsx')
  return { default: OutboxBar }
}

/** Without a connection it is tried again as soon as there is one, and the page stands meanwhile. */
async function whenReached<Come>(load: () => Promise<Come>): Promise<Come> {
  try {
    return await load()
  } catch {
    await new Promise((reached) => window.addEventListener('online', reached, { once: true }))
    return whenReached(load)
  }
}

/** What stands around every page: who you are, where you can go, and the way out of sight. */
export function Frame() {
  const t = useText(frameText)
  return (
    <div className="frame">
      <SkipLink to="content">{t('skip')}</SkipLink>
      <header className="frame__top">
        <DemonstrationBanner />
        <OfflineBar />
        <Suspense>
          <OutboxBar />
        </Suspense>
        <TopBar />
      </header>
      <div className="frame__side">
        <Navigation />
      </div>
      <main id="content" className="frame__content" tabIndex={-1}>
        <Outlet />
      </main>
      <Above />
    </div>
  )
}
