import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../Button.tsx'
import { uiText } from '../ui.text.ts'
import './Dialog.css'

type Props = {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
  /** Asks for an answer before anything else; only its own buttons close it. */
  asks?: boolean
  /** Takes the whole screen of a phone: for a form. */
  wide?: boolean
}

/** Something of its own above the page. Escape and a press beside it close it, unless it asks;
 *  the focus then returns to where it came from. */
export function Dialog({ title, open, onClose, children, asks = false, wide = false }: Props) {
  const t = useText(uiText)
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={!asks}
    >
      <Modal className={wide ? 'dialog dialog--wide' : 'dialog'}>
        <AriaDialog role={asks ? 'alertdialog' : 'dialog'} className="dialog__content">
          <header className="dialog__head">
            <Heading slot="title" className="utrecht-heading-2">
              {title}
            </Heading>
            {!asks && (
              <Button look="subtle" icon="close" tight onPress={onClose}>
                {t('close')}
              </Button>
            )}
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
