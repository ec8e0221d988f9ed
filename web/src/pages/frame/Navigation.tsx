import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { frameText } from './frame.text.ts'
import { MorePlaces } from './MorePlaces.tsx'
import { navigationOf } from './navigation.ts'
import { PlaceLink } from './PlaceLink.tsx'
import './Navigation.css'

/** On the left of a wide screen, under the thumb on a narrow one. */
export function Navigation() {
  const t = useText(frameText)
  const { membership } = useSession()
  const { first, more } = navigationOf(membership.role)
  return (
    <nav className="navigation" aria-label={t('navigation')}>
      <ul className="navigation__list">
        {first.map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} inBar />
          </li>
        ))}
        {more.length > 0 && (
          <li>
            <MorePlaces parts={more} />
          </li>
        )}
      </ul>
    </nav>
  )
}
