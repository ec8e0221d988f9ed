import { Button } from 'react-aria-components/Button'
import './sign-in.css'

type Props = { title: string; detail: string; busy: boolean; onPress: () => void }

/** One role to enter with. */
export function ChoiceButton({ title, detail, busy, onPress }: Props) {
  return (
    <Button className="role-choice" isDisabled={busy} onPress={onPress}>
      <span className="role-choice__title">{title}</span>
      <span className="role-choice__detail">{detail}</span>
    </Button>
  )
}
