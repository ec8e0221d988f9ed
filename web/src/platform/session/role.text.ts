import { defineText } from '../language/text.ts'

/** The roles by the words of GLOSSARY.md. */
export const roleText = defineText('role', {
  nl: {
    case_manager: 'casemanager',
    peer_expert: 'ervaringsdeskundige',
    coordinator: 'coördinator',
    process_director: 'procesregisseur',
    policy_officer: 'beleidsmedewerker',
    organisation_manager: 'teamleider',
    time_out_host: 'begeleider time-out',
    drop_in_host: 'medewerker huiskamer',
    nurse: 'verpleegkundige',
    zone_officer: 'medewerker registratie',
    privacy_officer: 'functionaris gegevensbescherming',
    administrator: 'functioneel beheerder',
  },
  en: {
    case_manager: 'case manager',
    peer_expert: 'peer expert',
    coordinator: 'coordinator',
    process_director: 'process director',
    policy_officer: 'policy officer',
    organisation_manager: 'team leader',
    time_out_host: 'time-out host',
    drop_in_host: 'drop-in host',
    nurse: 'nurse',
    zone_officer: 'registration officer',
    privacy_officer: 'data protection officer',
    administrator: 'administrator',
  },
})
