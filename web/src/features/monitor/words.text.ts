import { defineText } from '../../platform/language/text.ts'

/** What is said beside the figures of a period. */
export const wordsText = defineText('monitor-words', {
  nl: {
    title: 'Toelichting',
    none: 'Bij deze periode is nog niets geschreven.',
    by: '{{by}}, {{when}}, versie {{version}}',
    earlier: 'Eerdere versies ({{count}})',
    write: 'Toelichting schrijven',
    change: 'Toelichting wijzigen',
    goOn: 'Verder met concept van {{when}}',
    label: 'Wat zeggen deze cijfers?',
    hint: 'Zonder namen, aliassen of casusnummers. Een lege regel begint een nieuwe alinea.',
    save: 'Toelichting vastleggen',
    later: 'Later verder',
    kept: 'Concept bewaard; alleen u ziet het.',
    keeping: 'Concept wordt bewaard …',
    notKept: 'Het concept kon niet worden bewaard.',
    elsewhere: 'Op een ander scherm is verder getypt. Laad de pagina opnieuw om dat te zien.',
    required: 'Schrijf iets, of ga later verder.',
    stale: 'Iemand anders schreef intussen een nieuwe versie. Lees die eerst; uw concept blijft.',
    'names-a-person':
      'Hier staat een casusnummer, een alias of een naam in. Schrijf het zo dat niemand erin te vinden is.',
  },
  en: {
    title: 'Explanation',
    none: 'Nothing was written beside this period yet.',
    by: '{{by}}, {{when}}, version {{version}}',
    earlier: 'Earlier versions ({{count}})',
    write: 'Write an explanation',
    change: 'Change the explanation',
    goOn: 'Go on with the draft of {{when}}',
    label: 'What do these figures say?',
    hint: 'Without names, aliases or case numbers. An empty line begins a new paragraph.',
    save: 'Put the explanation on record',
    later: 'Go on later',
    kept: 'Draft saved; only you see it.',
    keeping: 'Saving the draft …',
    notKept: 'The draft could not be saved.',
    elsewhere: 'Somebody went on typing on another screen. Load the page again to see that.',
    required: 'Write something, or go on later.',
    stale: 'Somebody else wrote a new version meanwhile. Read it first; your draft stays.',
    'names-a-person':
      'A case number, an alias or a name stands in it. Write it so that nobody can be found in it.',
  },
})
