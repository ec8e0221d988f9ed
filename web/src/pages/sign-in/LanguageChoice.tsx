import { signInText } from '../../features/identity/sign-in.text.ts'
import { chooseLanguage, languages, useLanguage } from '../../platform/language/language.ts'
import { languageNames } from '../../platform/language/names.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'

/** The other language, by its own name. */
export function LanguageChoice() {
  const t = useText(signInText)
  const language = useLanguage()
  const others = languages.filter((other) => other !== language)
  return (
    <nav aria-label={t('language')}>
      {others.map((other) => (
        <span key={other} lang={other}>
          <Button look="subtle" onPress={() => chooseLanguage(other)}>
            {languageNames[other]}
          </Button>
        </span>
      ))}
    </nav>
  )
}
