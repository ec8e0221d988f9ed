import { lazy, Suspense, useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { frameText } from './frame.text.ts'

const AccountMenu = lazy(async () => {
  const { AccountMenu } = await import('./AccountMenu.tsx')
  return { default: AccountMenu }
})

/** The button of the account menu. The menu itself arrives when it is first asked for, so that
 *  the first page does not wait for it. */
export function AccountButton({ showKeys }: { showKeys: () => void }) {
  const t = useText(frameText)
  const [wanted, want] = useState(false)
  const button = (
    <Button look="subtle" icon="person" tight busy={wanted} onPress={() => want(true)}>
      {t('account')}
    </Button>
  )
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <AccountMenu showKeys={showKeys} />
    </Suspense>
  )
}
