import { Link } from '@tanstack/react-router'
import { useText } from '../../platform/language/text.ts'
import { Icon } from '../../ui/Icon.tsx'
import { placesText, shortPlacesText } from './places.text.ts'
import type { Place } from './places.ts'

type Props = {
  place: Place
  /** Stands in the bar, where a long word has a short form on a phone. */
  inBar?: boolean
}

/** One place of the navigation: its icon, always with its word. */
export function PlaceLink({ place: { to, word: name, icon }, inBar = false }: Props) {
  const word = useText(placesText)
  const short = useText(shortPlacesText)
  const brief = inBar && name in shortPlacesText.nl
  return (
    <Link to={to} className="navigation__link" activeOptions={{ exact: to === '/' }}>
      <Icon name={icon} />
      <span className={brief ? 'navigation__word navigation__word--long' : 'navigation__word'}>
        {word(name)}
      </span>
      {brief && (
        <span className="navigation__word navigation__word--short">
          {short(name as keyof typeof shortPlacesText.nl)}
        </span>
      )}
    </Link>
  )
}
