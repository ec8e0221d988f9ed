import { defineText } from '../../platform/language/text.ts'

export const sendingText = defineText('drop-in-sending', {
  nl: {
    title: 'Bericht aan haar casemanager',
    lead: 'Alleen als zij dat wil, of als zij in gevaar is. Een bericht gaat één kant op.',
    write: 'Bericht schrijven',
    urgent: 'Is er nu gevaar? Bel 112. Dit bericht wordt gelezen als haar casemanager werkt.',
    named: 'Nummer of alias',
    namedHint:
      'Zoals zij het zelf zegt, bijvoorbeeld STAP-017. Dit is niet haar alias in de huiskamer.',
    basis: 'Waarom',
    consent: 'Zij wil dit',
    consentHint: 'U vroeg het haar, en zij weet wat u schrijft.',
    danger: 'Zij is in gevaar',
    dangerHint: 'Ook als zij er niet om vraagt.',
    message: 'Bericht',
    messageHint: 'Kort wat haar casemanager moet weten. Geen namen van anderen.',
    send: 'Versturen',
    sent: 'Het bericht is verstuurd.',
    sentHint:
      'Is zij bij dit nummer of deze alias bekend, dan leest haar casemanager het. Of dat zo is, ziet u hier niet.',
    say: 'Vul dit in.',
    choose: 'Maak een keuze.',
  },
  en: {
    title: 'Message to her case manager',
    lead: 'Only when she wants it, or when she is in danger. A message goes one way.',
    write: 'Write a message',
    urgent: 'Is there danger now? Call 112. This message is read when her case manager is at work.',
    named: 'Number or alias',
    namedHint: 'As she says it herself, such as STAP-017. This is not her alias at the drop-in.',
    basis: 'Why',
    consent: 'She wants it',
    consentHint: 'You asked her, and she knows what you write.',
    danger: 'She is in danger',
    dangerHint: 'Also when she does not ask for it.',
    message: 'Message',
    messageHint: 'Shortly what her case manager has to know. No names of others.',
    send: 'Send',
    sent: 'The message was sent.',
    sentHint:
      'If she is known by this number or alias, her case manager reads it. Whether that is so is not shown here.',
    say: 'Fill this in.',
    choose: 'Make a choice.',
  },
})
