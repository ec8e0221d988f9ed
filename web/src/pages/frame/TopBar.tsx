import { lazy, Suspense, useState } from 'react'
import { NoticeBell } from '../../features/identity/notices/NoticeBell.tsx'
import { useKey } from '../../platform/keys/keys.ts'
import { useText } from '../../platform/language/text.ts'
import { hideScreen } from '../../platform/privacy/privacy.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { AccountButton } from './AccountButton.tsx'
import { findersOf } from './finders.ts'
import { frameText } from './frame.text.ts'
import { SearchButton } from './SearchButton.tsx'
import './TopBar.css'

const KeyList = lazy(async () => {
  const { KeyList } = await import('./KeyList.tsx')
  return { default: KeyList }
})

/** Who is working here, as what, for whom: always in sight. */
export function TopBar() {
  const t = useText(frameText)
  const role = useText(roleText)
  const { person, membership } = useSession()
  const [keysShown, showKeys] = useState(false)
  useKey('?', t('keyList'), () => showKeys(true))
  return (
    <div className="top-bar not-on-paper">
      <p className="top-bar__who">
        <span className="top-bar__person">{person.name}</span>
        <span className="top-bar__role">
          {t('working', {
            role: role(membership.role),
            organisation: membership.organisation.name,
          })}
        </span>
      </p>
      <div className="top-bar__actions">
        {findersOf(membership.role).length > 0 && <SearchButton />}
        <NoticeBell />
        <Button look="subtle" icon="hide" tight onPress={hideScreen}>
          {t('hide')}
        </Button>
        <AccountButton showKeys={() => showKeys(true)} />
        <Suspense>{keysShown && <KeyList open onClose={() => showKeys(false)} />}</Suspense>
      </div>
    </div>
  )
}
