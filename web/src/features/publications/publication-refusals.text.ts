import { defineText } from '../../platform/language/text.ts'

/** Why something could not be done, by the server's code. */
export const publicationRefusals = defineText('publication-refusals', {
  nl: {
    'not-closed': 'Deze periode is nog niet voorbij.',
    'not-fixed': 'Kies een heel jaar of een half jaar.',
    'names-a-person': 'Hierin staat een nummer, alias of naam. Haal dat eruit.',
    'period-published': 'Over deze periode is al gepubliceerd. Verbeter die editie.',
    'superseded-already': 'Deze editie is al verbeterd. Verbeter de nieuwste.',
    'edition-settled': 'Deze editie is gepubliceerd of ingetrokken en verandert niet meer.',
    'edition-unchecked': 'Controleer de editie eerst.',
    'edition-opened':
      'Uit deze editie is te veel uit te rekenen. Laat weg wat helpt en controleer opnieuw.',
    'edition-contradicts':
      'Deze cijfers kunnen niet samen waar zijn met wat eerder is gepubliceerd.',
    'approved-by-you': 'U gaf al akkoord. Er is een ander nodig.',
    'approvals-missing': 'Er zijn twee verschillende mensen nodig die akkoord geven.',
    'period-at-work': 'Over deze periode is al een editie in voorbereiding.',
    conflict: 'Over deze periode is al een editie in voorbereiding, of iemand was u net voor.',
  },
  en: {
    'not-closed': 'This period is not over yet.',
    'not-fixed': 'Choose a whole year or a half-year.',
    'names-a-person': 'A number, an alias or a name stands in this. Take it out.',
    'period-published': 'This period was published. Correct that edition.',
    'superseded-already': 'This edition was corrected already. Correct the latest.',
    'edition-settled': 'This edition was published or withdrawn and does not change any more.',
    'edition-unchecked': 'Check the edition first.',
    'edition-opened':
      'Too much can be worked out of this edition. Leave out what helps and check again.',
    'edition-contradicts': 'These figures cannot be true together with what was published before.',
    'approved-by-you': 'You approved already. Another is needed.',
    'approvals-missing': 'Two different people are needed who approve.',
    'period-at-work': 'An edition over this period is in preparation already.',
    conflict:
      'An edition over this period is in preparation already, or somebody was just before you.',
  },
})
