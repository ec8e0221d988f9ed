import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { locales, useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Chips } from '../../ui/field/Chips.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { languageCodes } from './language-codes.ts'
import type { LanguageCode, PoolPerson } from './pool.api.ts'
import { afterPool, setLanguages } from './pool.api.ts'
import { poolText } from './pool.text.ts'
import { usePoolRefusal } from './usePoolRefusal.ts'

function useLanguageName() {
  const names = new Intl.DisplayNames(locales[useLanguage()], { type: 'language' })
  return (code: LanguageCode) => names.of(code) ?? code
}

/** The languages that she speaks, for a case that asks for one. */
export function Speaks({ of }: { of: PoolPerson }) {
  const t = useText(poolText)
  const nameOf = useLanguageName()
  const spoken = of.languages.map(nameOf).join(', ')
  return (
    <div className="row">
      <span>
        {t('languages')}: {spoken || <span className="soft">{t('noLanguages')}</span>}
      </span>
      {of.mayChange && (
        <DialogButton look="subtle" verb={t('setLanguages')}>
          {(close) => <LanguagesForm of={of} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}

function LanguagesForm({ of, onDone }: { of: PoolPerson; onDone: () => void }) {
  const t = useText(poolText)
  const says = usePoolRefusal()
  const nameOf = useLanguageName()
  const [chosen, choose] = useState<LanguageCode[]>(of.languages)
  const act = useAct(setLanguages, { refresh: afterPool, onDone })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        act.act({ of, languages: chosen })
      }}
    >
      <Chips
        label={t('languages')}
        options={languageCodes.map((value) => ({ value, label: nameOf(value) }))}
        value={chosen}
        onChange={choose}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
