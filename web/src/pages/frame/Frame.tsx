import { Outlet } from '@tanstack/react-router'
import { useText } from '../../platform/language/text.ts'
import { SkipLink } from '../../ui/SkipLink.tsx'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { frameText } from './frame.text.ts'
import { Navigation } from './Navigation.tsx'
import { OfflineBar } from './OfflineBar.tsx'
import { OutboxBar } from './OutboxBar.tsx'
import { TopBar } from './TopBar.tsx'
import './Frame.css'

/** What stands around every page: who you are, where you can go, and the way out of sight. */
export function Frame() {
  const t = useText(frameText)
  return (
    <div className="frame">
      <SkipLink to="content">{t('skip')}</SkipLink>
      <header className="frame__top">
        <DemonstrationBanner />
        <OfflineBar />
        <OutboxBar />
        <TopBar />
      </header>
      <div className="frame__side">
        <Navigation />
      </div>
      <main id="content" className="frame__content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
