import { Link } from '@tanstack/react-router'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { frameText } from './frame.text.ts'
import { placesText } from './places.text.ts'
import { placesOf } from './places.ts'
import './Navigation.css'

/** On the left of a wide screen, under the thumb on a narrow one. */
export function Navigation() {
  const t = useText(frameText)
  const word = useText(placesText)
  const { membership } = useSession()
  return (
    <nav className="navigation" aria-label={t('navigation')}>
      <ul className="navigation__list">
        {placesOf(membership.role).map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              className="navigation__link"
              activeOptions={{ exact: place.to === '/' }}
            >
              <Icon name={place.icon} />
              <span className="navigation__word">{word(place.word)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
