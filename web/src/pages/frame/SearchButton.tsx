import { lazy, Suspense, useState } from 'react'
import { useKey } from '../../platform/keys/keys.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { frameText } from './frame.text.ts'

const SearchDialog = lazy(async () => {
  const { SearchDialog } = await import('./SearchDialog.tsx')
  return { default: SearchDialog }
})

/** Opens the search, also on `/`. */
export function SearchButton() {
  const t = useText(frameText)
  const [open, setOpen] = useState(false)
  useKey('/', t('keySearch'), () => setOpen(true))
  return (
    <>
      <Button look="subtle" icon="search" tight onPress={() => setOpen(true)}>
        {t('search')}
      </Button>
      <Suspense>{open && <SearchDialog open onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
