import { defineText } from '../../../platform/language/text.ts'

export const confirmationsText = defineText('confirmations', {
  nl: {
    title: 'Toegang om te bevestigen',
    pageTitle: 'Bevestigen',
    none: 'Er wacht niets op u.',
    lead: 'Een beheerder laat iemand binnen. Bevestig alleen als u weet dat het klopt; vraag het anders na.',
    who: 'Wie',
    what: 'Wat',
    maker: 'Gemaakt door',
    action: 'Actie',
    membership: '{{role}} bij {{organisation}}, vanaf {{from}}',
    membership_until: '{{role}} bij {{organisation}}, van {{from}} tot en met {{until}}',
    invitation: 'Uitnodiging om een passkey te maken; eerdere passkeys vervallen dan',
    link: 'Koppeling met de aanmelding van de eigen organisatie',
    confirm: 'Bevestigen',
    confirmTitle: '{{name}} zo binnenlaten?',
    confirmWords:
      'Kent u {{name}}, en weet u dat dit zo is afgesproken? Dan kan {{name}} hiermee naar binnen. Dat u bevestigde, wordt vastgelegd.',
    gone: 'Dit wacht niet meer op u.',
  },
  en: {
    title: 'Access to confirm',
    pageTitle: 'Confirming',
    none: 'Nothing waits for you.',
    lead: 'An administrator lets somebody in. Confirm only when you know that it is right; otherwise ask.',
    who: 'Who',
    what: 'What',
    maker: 'Made by',
    action: 'Action',
    membership: '{{role}} for {{organisation}}, from {{from}}',
    membership_until: '{{role}} for {{organisation}}, from {{from}} until {{until}}',
    invitation: 'Invitation to make a passkey; earlier passkeys lapse then',
    link: 'Link to the sign-in of the own organisation',
    confirm: 'Confirm',
    confirmTitle: 'Let {{name}} in so?',
    confirmWords:
      'Do you know {{name}}, and that this was agreed? Then {{name}} can get in with it. That you confirmed is on record.',
    gone: 'This does not wait for you any more.',
  },
})
