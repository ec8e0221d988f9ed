import type { Ground } from './grounds.schema.ts'

export type Language = 'nl' | 'en'

const nl: Record<Ground, string> = {
  '5.1.1a': 'eenheid van de Kroon',
  '5.1.1b': 'veiligheid van de Staat',
  '5.1.1c': 'bedrijfsgegevens, vertrouwelijk aan de overheid gegeven',
  '5.1.1d': 'bijzondere persoonsgegevens',
  '5.1.1e': 'nationaal identificatienummer',
  '5.1.2a': 'betrekkingen met andere landen en organisaties',
  '5.1.2b': 'economische of financiële belangen van de overheid',
  '5.1.2c': 'opsporing en vervolging van strafbare feiten',
  '5.1.2d': 'inspectie, controle en toezicht',
  '5.1.2e': 'persoonlijke levenssfeer',
  '5.1.2f': 'bedrijfsgegevens, van belang voor de concurrentie',
  '5.1.2g': 'bescherming van het milieu',
  '5.1.2h': 'beveiliging van personen en bedrijven, voorkomen van sabotage',
  '5.1.2i': 'goed functioneren van de overheid',
  '5.1.5': 'onevenredige benadeling',
  '5.2.1': 'persoonlijke beleidsopvattingen in intern beraad',
}

const en: Record<Ground, string> = {
  '5.1.1a': 'unity of the Crown',
  '5.1.1b': 'security of the State',
  '5.1.1c': 'business data given to the government in confidence',
  '5.1.1d': 'special categories of personal data',
  '5.1.1e': 'national identification number',
  '5.1.2a': 'relations with other countries and organisations',
  '5.1.2b': 'economic or financial interests of the government',
  '5.1.2c': 'tracing and prosecution of offences',
  '5.1.2d': 'inspection, control and supervision',
  '5.1.2e': 'private life',
  '5.1.2f': 'business data that matter to competition',
  '5.1.2g': 'protection of the environment',
  '5.1.2h': 'safety of persons and businesses, prevention of sabotage',
  '5.1.2i': 'good functioning of the government',
  '5.1.5': 'disproportionate harm',
  '5.2.1': 'personal policy views in internal deliberation',
}

export const meaningOf = (ground: Ground, language: Language): string =>
  ({ nl, en })[language][ground]
