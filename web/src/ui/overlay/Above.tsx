import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from '../../platform/store.ts'
import { above, closeAllAbove } from './above.ts'

/** What was opened above the page, in the order of opening. Leaving the page closes it, and so does the
 *  privacy screen. */
export function Above() {
  const path = useLocation({ select: ({ pathname }) => pathname })
  useEffect(() => (path ? closeAllAbove : undefined), [path])
  return useStore(above).map(({ drawn }) => drawn)
}
