import { defineText } from '../../../platform/language/text.ts'

/** Why the server refused a change of an account, role or organisation, by its code. */
export const accountRefusals = defineText('account-refusals', {
  nl: {
    conflict: 'Dit bestaat al, of wordt nog gebruikt.',
    'sign-in-again': 'Meld u eerst opnieuw aan: hiervoor moet dat kort geleden zijn.',
    'own-membership': 'Uw eigen rollen geeft en beëindigt een andere beheerder.',
    'own-account': 'Uw eigen account beheert een andere beheerder.',
    'account-ended': 'Dit account is al beëindigd.',
    'account-kept-elsewhere': 'Dit account wordt beheerd door een ander programma.',
    'membership-overlaps': 'Deze persoon heeft die rol bij die organisatie al in deze dagen.',
    'membership-ended': 'Deze rol is al voorbij.',
    'before-start': 'De laatste dag ligt vóór de eerste.',
    unknown: 'Deze keuze bestaat niet meer. Laad de pagina opnieuw.',
    format: 'Dit is geen geldig adres.',
    wrong: 'Dit is niet goed ingevuld.',
  },
  en: {
    conflict: 'This exists already, or is still in use.',
    'sign-in-again': 'Sign in again first: for this it must have been a short while ago.',
    'own-membership': 'Another administrator gives and ends your own roles.',
    'own-account': 'Another administrator looks after your own account.',
    'account-ended': 'This account has already ended.',
    'account-kept-elsewhere': 'Another programme looks after this account.',
    'membership-overlaps': 'This person already has that role for that organisation in these days.',
    'membership-ended': 'This role is already over.',
    'before-start': 'The last day lies before the first one.',
    unknown: 'This choice no longer exists. Reload the page.',
    format: 'This is not a valid address.',
    wrong: 'This is not filled in correctly.',
  },
})

/** The same, where the server counts what is in the way. */
export const accountCounts = defineText('account-counts', {
  nl: {
    'account-still-responsible_one':
      'Dit kan nog niet: deze persoon is verantwoordelijk voor {{count}} open casus. Die moet eerst zijn overgedragen.',
    'account-still-responsible_other':
      'Dit kan nog niet: deze persoon is verantwoordelijk voor {{count}} open casussen. Die moeten eerst zijn overgedragen.',
    'membership-still-responsible_one':
      'Dit kan nog niet: in deze rol is iemand verantwoordelijk voor {{count}} open casus. Die moet eerst zijn overgedragen.',
    'membership-still-responsible_other':
      'Dit kan nog niet: in deze rol is iemand verantwoordelijk voor {{count}} open casussen. Die moeten eerst zijn overgedragen.',
    'organisation-still-responsible_one':
      'Dit kan nog niet: mensen van deze organisatie zijn verantwoordelijk voor {{count}} open casus. Die moet eerst zijn overgedragen.',
    'organisation-still-responsible_other':
      'Dit kan nog niet: mensen van deze organisatie zijn verantwoordelijk voor {{count}} open casussen. Die moeten eerst zijn overgedragen.',
    'organisation-has-memberships_one':
      'Dit kan nog niet: {{count}} rol bij deze organisatie loopt door na die dag. Beëindig die eerst.',
    'organisation-has-memberships_other':
      'Dit kan nog niet: {{count}} rollen bij deze organisatie lopen door na die dag. Beëindig die eerst.',
  },
  en: {
    'account-still-responsible_one':
      'Not possible yet: this person is responsible for {{count}} open case. It has to be handed over first.',
    'account-still-responsible_other':
      'Not possible yet: this person is responsible for {{count}} open cases. They have to be handed over first.',
    'membership-still-responsible_one':
      'Not possible yet: whoever has this role is responsible for {{count}} open case. It has to be handed over first.',
    'membership-still-responsible_other':
      'Not possible yet: whoever has this role is responsible for {{count}} open cases. They have to be handed over first.',
    'organisation-still-responsible_one':
      'Not possible yet: people of this organisation are responsible for {{count}} open case. It has to be handed over first.',
    'organisation-still-responsible_other':
      'Not possible yet: people of this organisation are responsible for {{count}} open cases. They have to be handed over first.',
    'organisation-has-memberships_one':
      'Not possible yet: {{count}} role at this organisation runs on after that day. End it first.',
    'organisation-has-memberships_other':
      'Not possible yet: {{count}} roles at this organisation run on after that day. End them first.',
  },
})

export const chainRefusals = defineText('chain-refusals', {
  nl: {
    open: 'De organisatie doet mee vanaf {{from}}. Kies dagen daarna.',
    closed: 'De organisatie doet mee van {{from}} tot en met {{until}}. Kies dagen daarbinnen.',
  },
  en: {
    open: 'The organisation takes part from {{from}}. Choose days after that.',
    closed: 'The organisation takes part from {{from}} until {{until}}. Choose days within that.',
  },
})
