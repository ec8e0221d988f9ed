import { defineText } from '../../platform/language/text.ts'

/** Why something of her safety could not be kept, by the server's code. */
export const safetyRefusals = defineText('safety-refusals', {
  nl: {
    'safety-plan-written-meanwhile': 'Een collega schreef intussen een nieuw plan. Lees dat eerst.',
    'safety-ended': 'Dit is al afgerond.',
    'step-taken-already': 'Een collega deed deze stap al.',
    'missing-already': 'Zij is al als vermist gemeld.',
    'not-ahead': 'Kies een dag na vandaag.',
    'too-far-away': 'Kies een dag binnen een half jaar.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'stale-version': 'Dit is intussen op een ander scherm gewijzigd. Laad de pagina opnieuw.',
  },
  en: {
    'safety-plan-written-meanwhile': 'A colleague wrote a new plan meanwhile. Read that first.',
    'safety-ended': 'This is finished already.',
    'step-taken-already': 'A colleague took this step already.',
    'missing-already': 'She is reported missing already.',
    'not-ahead': 'Choose a day after today.',
    'too-far-away': 'Choose a day within half a year.',
    'in-the-future': 'This day lies in the future.',
    'stale-version': 'This was changed on another screen meanwhile. Load the page again.',
  },
})
