import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/overlay/Dialog.tsx'
import { MembershipForm } from './MembershipForm.tsx'
import { membershipsText } from './memberships.text.ts'
import type { Person } from './people.api.ts'

/** Gives somebody a role for an organisation, in a dialog. */
export function GiveMembership({ to, unavailable }: Props) {
  const t = useText(membershipsText)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button icon="plus" unavailable={unavailable} onPress={() => setOpen(true)}>
        {t('give')}
      </Button>
      <Dialog title={t('giveTitle', { name: to.name })} open={open} onClose={close}>
        <MembershipForm personId={to.id} onDone={close} />
      </Dialog>
    </>
  )
}

type Props = { to: Person; unavailable: string | undefined }
