import { defineText } from '../../platform/language/text.ts'

/** Why something could not be done with a copy, by the server's code. */
export const wooRefusals = defineText('woo-refusals', {
  nl: {
    'names-a-person':
      'Hierin staat een nummer, alias of naam van een vrouw. Zo’n stuk hoort hier niet.',
    'not-text': 'Dit is geen platte tekst. Plak de tekst uit het bestand.',
    'unknown-encoding': 'De letters in dit bestand zijn niet te lezen. Bewaar het als UTF-8.',
    empty: 'Er staat geen tekst in.',
    'too-long': 'Deze tekst is te lang. Deel haar in stukken.',
    'too-large': 'Dit bestand is te groot, hooguit 2 MB.',
    overlaps: 'Dit valt over, in of om een passage die al weg is.',
    'copy-settled': 'Deze kopie is besloten of ingetrokken en verandert niet meer.',
    'source-erased': 'De tekst is na de bewaartermijn gewist.',
    'no-text': 'Er is nog geen tekst.',
    'text-there': 'Er is al een tekst.',
    'second-person-needed': 'U bracht de tekst of markeerde erin. Een ander besluit.',
    'title-tells':
      'In de naam van het stuk staan woorden die zijn weggehaald. Maak een nieuwe kopie.',
    'too-many-passages': 'Er zijn te veel passages. Deel het stuk in delen.',
  },
  en: {
    'names-a-person':
      'A number, an alias or a name of a woman stands in this. It does not belong here.',
    'not-text': 'This is no plain text. Paste the text of the file.',
    'unknown-encoding': 'The letters of this file cannot be read. Save it as UTF-8.',
    empty: 'There is no text in it.',
    'too-long': 'This text is too long. Split it into parts.',
    'too-large': 'This file is too large, 2 MB at most.',
    overlaps: 'This lies over, in or around a passage that is gone already.',
    'copy-settled': 'This copy was decided or withdrawn and does not change any more.',
    'source-erased': 'The text was erased after its term.',
    'no-text': 'There is no text yet.',
    'text-there': 'There is a text already.',
    'second-person-needed': 'You brought the text or marked in it. Another person decides.',
    'title-tells': 'Words that were taken out stand in the name of the document. Make a new copy.',
    'too-many-passages': 'There are too many passages. Split the document into parts.',
  },
})
