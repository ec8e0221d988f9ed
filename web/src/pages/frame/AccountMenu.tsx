import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { switchMembership } from '../../features/identity/sessions.api.ts'
import { useAct } from '../../platform/api/act.ts'
import type { Theme } from '../../platform/appearance/theme.ts'
import { chooseTheme, themes, useTheme } from '../../platform/appearance/theme.ts'
import type { Language } from '../../platform/language/language.ts'
import { chooseLanguage, languages, useLanguage } from '../../platform/language/language.ts'
import { languageNames } from '../../platform/language/names.ts'
import { useText } from '../../platform/language/text.ts'
import { useOutbox } from '../../platform/outbox/outbox.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useSession } from '../../platform/session/session.ts'
import { enterSession, signOut } from '../../platform/session/turns.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { MenuPart } from '../../ui/overlay/Menu.tsx'
import { Menu } from '../../ui/overlay/Menu.tsx'
import { frameText } from './frame.text.ts'

/** What is yours to choose: how it looks, as whom you work, and leaving. */
export function AccountMenu({ showKeys }: { showKeys: () => void }) {
  const t = useText(frameText)
  const language = useLanguagePart()
  const theme = useThemePart()
  const memberships = useMembershipPart()
  const navigate = useNavigate()
  const leaving = useLeaving()
  const own: MenuPart = {
    id: 'own',
    entries: [
      { id: 'sessions', label: t('sessions'), act: () => void navigate({ to: '/sessions' }) },
      { id: 'keys', label: t('keys'), act: showKeys },
      { id: 'sign-out', label: t('signOut'), act: leaving.leave },
    ],
  }
  return (
    <>
      <Menu
        label={t('account')}
        opensAtOnce
        className="utrecht-button utrecht-button--subtle button--tight"
        parts={[...memberships, language, theme, own]}
      >
        <Icon name="person" />
        <span className="button__word">{t('account')}</span>
      </Menu>
      {leaving.question}
    </>
  )
}

// Asked seldom, so not loaded with the first page.
const SignOutQuestion = lazy(async () => {
  const { SignOutQuestion } = await import('./SignOutQuestion.tsx')
  return { default: SignOutQuestion }
})

/** Where something waits on this device, leaving asks first. */
function useLeaving() {
  const { items } = useOutbox()
  const [asked, ask] = useState(false)
  const question = asked && (
    <Suspense>
      <SignOutQuestion count={items.length} onClose={() => ask(false)} />
    </Suspense>
  )
  return { leave: () => (items.length > 0 ? ask(true) : void signOut()), question }
}

function useLanguagePart(): MenuPart {
  const t = useText(frameText)
  const chosen = useLanguage()
  const entry = (language: Language) => ({
    id: language,
    label: languageNames[language],
    chosen: language === chosen,
    act: () => chooseLanguage(language),
  })
  return { id: 'language', title: t('language'), entries: languages.map(entry) }
}

function useThemePart(): MenuPart {
  const t = useText(frameText)
  const chosen = useTheme()
  const entry = (theme: Theme) => ({
    id: theme,
    label: t(`theme_${theme}`),
    chosen: theme === chosen,
    act: () => chooseTheme(theme),
  })
  return { id: 'theme', title: t('theme'), entries: themes.map(entry) }
}

/** Nothing to choose for who has one membership only. */
function useMembershipPart(): MenuPart[] {
  const t = useText(frameText)
  const role = useText(roleText)
  const { membership: current, memberships } = useSession()
  const navigate = useNavigate()
  const change = useAct(switchMembership, {
    // This page may not be one of the other role's.
    onDone: () => navigate({ to: '/' }).then(enterSession),
  })
  if (memberships.length < 2) return []
  const entries = memberships.map(({ id, role: as, organisation }) => ({
    id,
    label: t('working', { role: role(as), organisation: organisation.name }),
    chosen: id === current.id,
    act: () => change.act(id),
  }))
  return [{ id: 'memberships', title: t('switch'), entries }]
}
