import { defineText } from '../../platform/language/text.ts'

/** Why money could not be spent or moved, or a receipt not be taken, by the server's code. */
export const flexRefusals = defineText('flex-refusals', {
  nl: {
    'flex-budget-exhausted':
      'Er is {{free}} vrij en u vraagt {{amount}}: {{short}} te weinig. Kies een lager bedrag, of vraag uw teamleider om budget over te boeken.',
    'flex-no-envelope':
      'Voor deze dag heeft uw organisatie geen flexbudget. Kies een andere dag, of vraag de gemeente om een budget voor die periode.',
    'flex-outside-period':
      'Deze dag valt buiten de periode van dit budget. Trek het plan in en leg de uitgave opnieuw vast.',
    'flex-approval-needed': 'Boven de afgesproken grens is eerst akkoord van de teamleider nodig.',
    'flex-two-persons': 'U gaf dit zelf uit. Iemand anders moet hierover beslissen.',
    'flex-expense-state': 'Dit kan niet meer: de uitgave staat intussen anders. Ververs de pagina.',
    'flex-receipt-there':
      'Er is al een bon. Klopt die niet? Draai de uitgave terug en leg haar opnieuw vast.',
    'flex-receipt-reason-given': 'Er staat al waarom er geen bon is.',
    'flex-envelope-overlaps':
      'Voor een deel van deze dagen is er al een budget. Kies andere dagen.',
    'in-the-future':
      'Deze dag ligt in de toekomst. Kies vandaag of eerder, of leg de uitgave vast als plan.',
    'in-the-past': 'Deze dag is voorbij. Leg vast dat het geld is uitgegeven.',
    'not-spent-yet': 'Bij een plan hoort nog geen bon: laat dit veld leeg.',
    'before-the-case': 'Deze dag ligt vóór het begin van de casus.',
    'after-the-case': 'Deze dag ligt na het afsluiten van de casus.',
    minimum: 'Het bedrag moet meer zijn dan € 0,00.',
    maximum: 'Het bedrag is te hoog: een uitgave is hoogstens € 10.000,00.',
    'file-type':
      'Dit is geen foto en geen PDF. Kies een JPEG, PNG, WebP of PDF, of maak een foto van de bon.',
    'file-heic':
      'Een foto als HEIC kan hier niet worden gelezen. Bewaar de foto als JPEG, of maak hem opnieuw.',
    'file-ambiguous': 'In dit bestand zit meer dan een foto. Maak een nieuwe foto van de bon.',
    'file-unreadable':
      'Dit bestand kan niet worden gelezen. Is het beveiligd of kapot? Maak een foto van de bon.',
    'file-too-many-pixels':
      'Deze foto is te groot om te lezen: hoogstens 64 miljoen beeldpunten. Maak een kleinere foto.',
    'file-too-many-pages':
      'Een bon heeft hier hoogstens 5 pagina’s. Bewaar alleen de pagina’s die nodig zijn.',
    'body-too-large': 'Dit bestand is groter dan 5 MB. Maak een kleinere foto.',
    'before-start': 'De laatste dag ligt vóór de eerste.',
    twice: 'Deze organisatie staat er twee keer in.',
    same: 'Kies twee verschillende budgetten.',
  },
  en: {
    'flex-budget-exhausted':
      '{{free}} is free and you ask {{amount}}: {{short}} too little. Choose a lower amount, or ask your organisation manager to transfer budget.',
    'flex-no-envelope':
      'Your organisation has no flex budget on this day. Choose another day, or ask the municipality for a budget over that period.',
    'flex-outside-period':
      'This day lies outside the period of this budget. Withdraw the plan and record the expense anew.',
    'flex-approval-needed': 'Above the agreed amount the organisation manager approves first.',
    'flex-two-persons': 'You spent this yourself. Somebody else must decide about it.',
    'flex-expense-state':
      'This is not possible any more: the expense has changed meanwhile. Refresh the page.',
    'flex-receipt-there':
      'There is a receipt already. Is it wrong? Reverse the expense and record it anew.',
    'flex-receipt-reason-given': 'It says already why there is no receipt.',
    'flex-envelope-overlaps':
      'There is a budget already for some of these days. Choose other days.',
    'in-the-future':
      'This day lies in the future. Choose today or earlier, or record the expense as a plan.',
    'in-the-past': 'This day is over. Record that the money was spent.',
    'not-spent-yet': 'A plan has no receipt yet: leave this field empty.',
    'before-the-case': 'This day lies before the case began.',
    'after-the-case': 'This day lies after the case was closed.',
    minimum: 'The amount must be more than € 0.00.',
    maximum: 'The amount is too high: an expense is € 10,000.00 at most.',
    'file-type':
      'This is no photo and no PDF. Choose a JPEG, PNG, WebP or PDF, or take a photo of the receipt.',
    'file-heic': 'A photo as HEIC cannot be read here. Save the photo as JPEG, or take it again.',
    'file-ambiguous': 'There is more than a photo in this file. Take a new photo of the receipt.',
    'file-unreadable':
      'This file cannot be read. Is it protected or broken? Take a photo of the receipt.',
    'file-too-many-pixels':
      'This photo is too large to read: 64 million pixels at most. Take a smaller one.',
    'file-too-many-pages':
      'A receipt has 5 pages at most here. Keep only the pages that are needed.',
    'body-too-large': 'This file is larger than 5 MB. Take a smaller photo.',
    'before-start': 'The last day lies before the first.',
    twice: 'This organisation stands there twice.',
    same: 'Choose two different budgets.',
  },
})
