import { defineText } from '../../platform/language/text.ts'

/** Why something of her voice could not be kept, by the server's code. */
export const voiceRefusals = defineText('voice-refusals', {
  nl: {
    'complaint-about-yourself': 'Deze klacht gaat over u. Een collega handelt hem af.',
    'complaint-heard-already': 'Dit is al met haar besproken.',
    'complaint-answered-already': 'Deze klacht is al beantwoord.',
    'worker-refused-already': 'Dit staat er al.',
    'worker-refusal-ended': 'Dit is al beëindigd.',
    'in-the-future': 'Deze dag ligt in de toekomst.',
    'no-such-worker': 'Deze medewerker werkt hier nu niet.',
    'stale-version':
      'Dit is intussen op een ander scherm gewijzigd. Sluit dit en kijk wat er nu staat.',
  },
  en: {
    'complaint-about-yourself': 'This complaint is about you. A colleague deals with it.',
    'complaint-heard-already': 'This was talked over with her already.',
    'complaint-answered-already': 'This complaint has been answered already.',
    'worker-refused-already': 'It says so already.',
    'worker-refusal-ended': 'This has ended already.',
    'in-the-future': 'This day lies in the future.',
    'no-such-worker': 'This worker does not work here now.',
    'stale-version':
      'This was changed on another screen meanwhile. Close this and see what it says now.',
  },
})
