import { useEffect } from 'react'
import { hideScreen } from './privacy.ts'

const secondPressWithin = 800
const awayAfter = 60_000
const lookEvery = 2_000
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart']

/** `Esc Esc` hides the screen from anywhere, also from within a dialog. */
export function useEscapeTwice() {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY
    function press(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.repeat) return
      if (event.timeStamp - before < secondPressWithin) hideScreen()
      before = event.timeStamp
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

/** Hides the screen after a minute without a sign of life. A hidden tab gives none, so it counts
 *  as away; the clock is looked at again the moment the tab comes back. */
export function useAway(watching: boolean) {
  useEffect(() => {
    if (!watching) return
    let seen = Date.now()
    const live = () => {
      if (Date.now() - seen < awayAfter) seen = Date.now()
    }
    const look = () => {
      if (Date.now() - seen >= awayAfter) hideScreen()
    }
    const options = { capture: true, passive: true }
    for (const sign of signsOfLife) window.addEventListener(sign, live, options)
    document.addEventListener('visibilitychange', look)
    const timer = window.setInterval(look, lookEvery)
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, live, options)
      document.removeEventListener('visibilitychange', look)
      window.clearInterval(timer)
    }
  }, [watching])
}
