import { useState } from 'react'

/** What stood there when a form that is a page was opened; one that opens above the page has it from
 *  `DialogButton`. Its version goes with what is typed over it: what somebody else changed in between is
 *  said (412), and not overwritten unseen because it was read anew meanwhile. */
export function useAsOpened<Standing>(standing: Standing): Standing {
  const [opened] = useState(() => standing)
  return opened
}
