type Undo = () => Promise<void>

const open = new Set<Undo>()

/** Notes how something that was started is ended: a process, a server, a folder. What is returned
 *  ends it now, once; what is still open when the run is interrupted is ended by `endAll`. */
export function atEnd(undo: Undo): Undo {
  const once: Undo = async () => {
    if (!open.delete(once)) return
    await undo()
  }
  open.add(once)
  return once
}

/** Ends what is open, the last one first; one that fails does not keep the others. */
export async function endAll(): Promise<void> {
  for (const undo of [...open].reverse()) await undo().catch(() => undefined)
}
