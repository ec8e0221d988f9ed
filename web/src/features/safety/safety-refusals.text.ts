import { defineText } from '../../platform/language/text.ts'

/** Why something of her safety could not be kept, by the server's code. */
export const safetyRefusals = defineText('safety-refusals', {
  nl: {
    'safety-plan-written-meanwhile': 'Een collega schreef intussen een nieuw plan. Lees dat eerst.',
    'safety-ended': 'Dit is al afgerond.',
    'step-taken-already': 'Een collega deed deze stap al.',
    'missing-already': 'Zij is al als vermist gemeld.',
    'before-current': 'Deze dag ligt vóór de dag waarop zij kwam waar zij nu slaapt.',
    'case-closed': 'De casus is afgesloten.',
    'death-recorded-already': 'Haar overlijden is al vastgelegd.',
    'death-needs-another-person': 'U legde dit zelf vast. Iemand anders bevestigt het.',
    'death-not-waiting': 'Dit is intussen bevestigd of teruggedraaid.',
    'death-undone-already': 'Dit is al teruggedraaid.',
    'not-ahead': 'Kies een dag na vandaag.',
    'too-far-away': 'Kies een dag binnen een half jaar.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'stale-version':
      'Dit is intussen op een ander scherm gewijzigd. Sluit dit en kijk wat er nu staat.',
  },
  en: {
    'safety-plan-written-meanwhile': 'A colleague wrote a new plan meanwhile. Read that first.',
    'safety-ended': 'This is finished already.',
    'step-taken-already': 'A colleague took this step already.',
    'missing-already': 'She is reported missing already.',
    'before-current': 'This day lies before the day on which she came where she sleeps now.',
    'case-closed': 'The case is closed.',
    'death-recorded-already': 'Her death is recorded already.',
    'death-needs-another-person': 'You recorded this yourself. Somebody else confirms it.',
    'death-not-waiting': 'This was confirmed or undone meanwhile.',
    'death-undone-already': 'This is undone already.',
    'not-ahead': 'Choose a day after today.',
    'too-far-away': 'Choose a day within half a year.',
    'in-the-future': 'This day lies in the future.',
    'stale-version':
      'This was changed on another screen meanwhile. Close this and see what it says now.',
  },
})
