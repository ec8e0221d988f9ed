import { defineText } from '../../platform/language/text.ts'

/** Why a contact, a note or whereabouts could not be recorded, by the server's code. */
export const contactRefusals = defineText('contact-refusals', {
  nl: {
    'case-closed': 'Op dat moment was de casus niet open.',
    'contact-after-death': 'Zij was op die dag overleden.',
    'note-only-by-own-team': 'Alleen haar eigen team schrijft notities.',
    'note-already-shared': 'Deze notitie is al gedeeld.',
    'note-not-shared': 'Deze notitie is niet gedeeld.',
    'in-the-future': 'Dit moment ligt in de toekomst.',
    'before-the-case': 'Dit moment ligt vóór het begin van de casus.',
    'no-such-moment': 'Dit moment bestaat niet.',
    'over-a-day': 'Samen is dit meer dan een dag.',
    'before-start': 'Deze dag ligt vóór de eerste dag.',
    'in-the-past': 'Deze dag is al voorbij.',
    'too-far-away': 'Kies een dag binnen een half jaar: dan kijkt iemand opnieuw.',
    'whereabouts-already-known': 'Er staat al een verblijf. Beëindig dat eerst.',
    'whereabouts-ended': 'Dit verblijf is al beëindigd.',
  },
  en: {
    'case-closed': 'The case was not open at that moment.',
    'contact-after-death': 'She had died by that day.',
    'note-only-by-own-team': 'Only her own team writes notes.',
    'note-already-shared': 'This note has already been shared.',
    'note-not-shared': 'This note is not shared.',
    'in-the-future': 'This moment lies in the future.',
    'before-the-case': 'This moment lies before the case began.',
    'no-such-moment': 'This moment does not exist.',
    'over-a-day': 'Together this is more than a day.',
    'before-start': 'This day lies before the first day.',
    'in-the-past': 'This day is already over.',
    'too-far-away': 'Choose a day within half a year: then someone looks again.',
    'whereabouts-already-known': 'Whereabouts are known already. End those first.',
    'whereabouts-ended': 'These whereabouts have already ended.',
  },
})
