import { useText } from '../../platform/language/text.ts'
import { hideScreen } from '../../platform/privacy/privacy.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { frameText } from './frame.text.ts'
import './topBar.css'

/** Who is working here, as what, for whom: always in sight. */
export function TopBar() {
  const t = useText(frameText)
  const role = useText(roleText)
  const { person, membership } = useSession()
  return (
    <div className="top-bar">
      <p className="top-bar__who">
        <span className="top-bar__person">{person.name}</span>
        <span className="top-bar__role">
          {t('working', {
            role: role(membership.role),
            organisation: membership.organisation.name,
          })}
        </span>
      </p>
      <Button look="subtle" icon="hide" onPress={hideScreen}>
        {t('hide')}
      </Button>
    </div>
  )
}
