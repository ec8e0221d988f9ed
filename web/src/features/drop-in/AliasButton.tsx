import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/Icon.tsx'
import './drop-in.css'

type Props = {
  alias: string
  /** What stands under it: when she was here last, or that she is here. */
  detail: string
  on: boolean
  busy: boolean
  onPress: () => void
}

/** One alias, large enough for a thumb at the door: pressed while it is so, and pressed again to take
 *  it back. */
export function AliasButton({ alias, detail, on, busy, onPress }: Props) {
  return (
    <button
      type="button"
      className={classes('alias-button', on && 'alias-button--on')}
      aria-pressed={on}
      aria-disabled={busy}
      onClick={() => !busy && onPress()}
    >
      <span className="alias-button__alias">
        {on && <Icon name="tick" />}
        {alias}
      </span>{' '}
      <span className="alias-button__detail">{detail}</span>
    </button>
  )
}
