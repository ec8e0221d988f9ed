import { defineText } from '../../platform/language/text.ts'

export const sessionsText = defineText('sessions', {
  nl: {
    page: 'Aanmelden en apparaten',
    title: 'Waar u bent aangemeld',
    tab: 'Account',
    lead: 'Herkent u er een niet? Beëindig die, en zeg het uw functioneel beheerder.',
    caption: 'Uw aanmeldingen',
    device: 'Apparaat',
    current: 'dit apparaat',
    started: 'Sinds',
    lastSeen: 'Laatst gebruikt',
    action: 'Actie',
    end: 'Beëindigen',
    endTitle: 'Aanmelding op {{device}} beëindigen?',
    endWords:
      'Wie daar werkt, moet zich opnieuw aanmelden. Wat nog niet is opgeslagen, gaat verloren.',
  },
  en: {
    page: 'Signing in and devices',
    title: 'Where you are signed in',
    tab: 'Account',
    lead: 'Do you not recognise one? End it, and tell your administrator.',
    caption: 'Your sign-ins',
    device: 'Device',
    current: 'this device',
    started: 'Since',
    lastSeen: 'Last used',
    action: 'Action',
    end: 'End',
    endTitle: 'End the sign-in on {{device}}?',
    endWords: 'Whoever works there has to sign in again. What is not yet saved is lost.',
  },
})
