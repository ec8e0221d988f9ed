import { defineText } from '../../platform/language/text.ts'

/** Of whom or what a figure is. */
export const universeNames = defineText('monitor-universes', {
  nl: {
    approach: 'vrouwen die ooit in de aanpak waren, tot het eind van de periode',
    continued: 'vrouwen van wie bij het begin van de borging voortzetting nodig was',
    open: 'vrouwen met een open casus aan het eind van de periode',
    assessed: 'vrouwen met een meting tot het eind van de periode',
    reported: 'vrouwen die zijn aangemeld',
    work: 'werk van het team',
    stays: 'verblijven in de time-outvoorziening',
    means: 'wat is gegeven en toegekend',
    visitors: 'vrouwen die De Cirkel bezoeken, naar hun alias',
    applicants: 'wie een registratie vroeg; de zorg weet niet wie',
    network: 'stappen naar een dienst in het netwerk',
    direction: 'overleg en regie',
    note: 'cijfers van de levende notitie',
    signals: 'wat om iemand vraagt',
  },
  en: {
    approach: 'women ever in the approach, up to the end of the period',
    continued: 'women who needed continuation when safeguarding began',
    open: 'women with an open case at the end of the period',
    assessed: 'women with an assessment up to the end of the period',
    reported: 'women who were referred in',
    work: 'work of the team',
    stays: 'stays at the time-out facility',
    means: 'what was given and granted',
    visitors: 'women who visit De Cirkel, by their alias',
    applicants: 'who asked for a registration; care does not know who',
    network: 'steps to a service of the network',
    direction: 'meetings and direction',
    note: 'figures of the live note',
    signals: 'what asks for somebody',
  },
})
