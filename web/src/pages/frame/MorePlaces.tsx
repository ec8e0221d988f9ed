import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Icon } from '../../ui/Icon.tsx'
import { frameText } from './frame.text.ts'
import type { NavigationOf } from './navigation.ts'
import { PlaceLink } from './PlaceLink.tsx'
import './MorePlaces.css'

/** What did not fit in the navigation, one step away. On a phone it opens above the bar and closes
 *  once somebody went somewhere; on a wide screen it stays until it is closed. */
export function MorePlaces({ parts }: { parts: NavigationOf['more'] }) {
  const t = useText(frameText)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const within = parts.some(({ places }) => places.some(({ to }) => isAt(path, to)))
  const [open, setOpen] = useState(() => within && !coversPage())
  useCloseBeside(box, open, () => setOpen(false))
  useEffect(() => {
    // Somebody arrived on another page.
    if (path !== '' && coversPage()) setOpen(false)
  }, [path])
  return (
    <div ref={box} className={within ? 'more more--within' : 'more'}>
      <button
        type="button"
        className="navigation__link more__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        <span className="navigation__word">{t('more')}</span>
      </button>
      <div id={id} className="more__places" hidden={!open}>
        {parts.map(({ group, places }) => (
          <div key={group} className="more__part">
            <p className="more__title" id={`${id}-${group}`}>
              {t(`group_${group}`)}
            </p>
            <ul className="more__list" aria-labelledby={`${id}-${group}`}>
              {places.map((place) => (
                <li key={place.to}>
                  <PlaceLink place={place} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  )
}

const isAt = (path: string, to: string) => path === to || path.startsWith(`${to}/`)

/** On a narrow screen the list lies over the page. */
const coversPage = () => window.matchMedia('(width < 900px)').matches

/** Escape closes it and gives the focus back; where it lies over the page, a press beside it too. */
function useCloseBeside(
  box: React.RefObject<HTMLDivElement | null>,
  on: boolean,
  close: () => void,
) {
  const onClose = useEffectEvent(close)
  useEffect(() => {
    if (!on) return
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      if (box.current?.contains(document.activeElement))
        box.current.querySelector('button')?.focus()
      onClose()
    }
    function onPress(event: PointerEvent) {
      if (coversPage() && !box.current?.contains(event.target as Node)) onClose()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointerdown', onPress)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointerdown', onPress)
    }
  }, [on, box])
}
