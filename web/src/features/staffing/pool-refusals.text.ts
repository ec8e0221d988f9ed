import { defineText } from '../../platform/language/text.ts'

/** Why the pool or a vacancy could not be changed. */
export const poolRefusals = defineText('pool-refusals', {
  nl: {
    'contract-overlaps': 'Voor die dagen zijn al uren vastgelegd. Beëindig die eerst.',
    'before-start': 'De laatste dag ligt vóór de eerste.',
    'not-working-here': 'Zij werkt dan niet (meer) in deze rol.',
    'later-than-planned': 'De dag ligt na de dag die was vastgelegd.',
    'profile-own-confirmation': 'Een ander stelt uw eigen punten vast.',
    'profile-confirmed-already': 'Dit punt is al vastgesteld.',
    'profile-confirmation-withdrawn': 'Dit punt is al ingetrokken.',
    'pool-not-for-this-role': 'De pool is voor wie met de vrouwen werkt.',
    'in-the-past': 'Die dag is al geweest.',
    'in-the-future': 'Die dag moet nog komen.',
    'before-opening': 'Toen was de vacature nog niet open.',
    'vacancy-filled': 'Deze vacature is al vervuld.',
    'vacancy-withdrawn': 'Deze vacature is al ingetrokken.',
  },
  en: {
    'contract-overlaps': 'Hours are recorded for those days already. End these first.',
    'before-start': 'The last day lies before the first.',
    'not-working-here': 'She does not work in this role then.',
    'later-than-planned': 'The day lies after the one that was recorded.',
    'profile-own-confirmation': 'Somebody else confirms your own points.',
    'profile-confirmed-already': 'This point is confirmed already.',
    'profile-confirmation-withdrawn': 'This point was withdrawn already.',
    'pool-not-for-this-role': 'The pool is for who works with the women.',
    'in-the-past': 'That day is over.',
    'in-the-future': 'That day has yet to come.',
    'before-opening': 'The vacancy was not open then.',
    'vacancy-filled': 'This vacancy is filled already.',
    'vacancy-withdrawn': 'This vacancy was withdrawn already.',
  },
})
