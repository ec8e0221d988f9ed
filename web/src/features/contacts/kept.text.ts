import { defineText } from '../../platform/language/text.ts'

/** What waits on this device for a connection. */
export const keptText = defineText('kept', {
  nl: {
    title: 'Nog te verzenden',
    lead: 'Vastgelegd zonder verbinding. Het staat versleuteld op dit toestel, hoogstens zeven dagen, en gaat vanzelf uit zodra er verbinding is. Afmelden haalt het weg.',
    none: 'Er staat niets klaar',
    waits: 'Wacht op verbinding.',
    sending: 'Wordt verzonden.',
    again: 'Nu proberen',
    throwAway: 'Weggooien',
    throwAwayTitle: 'Contact met {{alias}} weggooien?',
    throwAwayWords: 'Het is nergens anders bewaard.',
    bar: 'Nog te verzenden: {{count}}',
    barRefused: 'Niet aangenomen: {{count}}. Kijk wat er staat.',
    doneTitle: 'Contact met {{alias}} staat klaar',
    done: 'Er is geen verbinding. Het staat versleuteld op dit toestel en gaat vanzelf uit. U kunt deze pagina sluiten.',
    signOutTitle: 'Afmelden en weggooien?',
    signOutWords:
      'Op dit toestel staan nog {{count}} contacten die niet zijn verzonden. Bij afmelden gaan zij weg.',
    signOut: 'Toch afmelden',
  },
  en: {
    title: 'Still to be sent',
    lead: 'Logged without a connection. It stands encrypted on this device, for seven days at most, and goes out by itself as soon as there is a connection. Signing out takes it away.',
    none: 'Nothing waits',
    waits: 'Waits for a connection.',
    sending: 'Being sent.',
    again: 'Try now',
    throwAway: 'Throw away',
    throwAwayTitle: 'Throw away the contact with {{alias}}?',
    throwAwayWords: 'It is kept nowhere else.',
    bar: 'Still to be sent: {{count}}',
    barRefused: 'Not accepted: {{count}}. Look at what it says.',
    doneTitle: 'The contact with {{alias}} waits',
    done: 'There is no connection. It stands encrypted on this device and goes out by itself. You can close this page.',
    signOutTitle: 'Sign out and throw away?',
    signOutWords:
      'On this device {{count}} contacts were not sent yet. Signing out takes them away.',
    signOut: 'Sign out all the same',
  },
})
