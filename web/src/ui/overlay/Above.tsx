import { useLocation } from '@tanstack/react-router'
import { Fragment, useEffect, useSyncExternalStore } from 'react'
import { closeAllAbove, readAbove, whatIsAbove } from './above.ts'

/** What was opened above the page, in the order of opening. Leaving the page closes it, and so does the
 *  privacy screen. */
export function Above() {
  const path = useLocation({ select: ({ pathname }) => pathname })
  const opened = useSyncExternalStore(readAbove, whatIsAbove)
  return (
    <>
      <Leaving key={path} />
      {opened.map(({ key, drawn }) => (
        <Fragment key={key}>{drawn}</Fragment>
      ))}
    </>
  )
}

function Leaving() {
  useEffect(() => closeAllAbove, [])
  return null
}
