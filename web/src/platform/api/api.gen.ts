// Written by npm run generate:openapi. Not edited by hand.

export interface paths {
    "/csp-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportCspViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey/_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/passkey/_verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/invitation/_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/invitation/_register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/oidc/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["beginOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["finishOidcSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/demonstration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInDemonstration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/_switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys/_options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys/_register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endPasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countRecoveryCodes"];
        put?: never;
        post: operations["makeRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInByRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{noticeId}/_read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeople"];
        put?: never;
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membershipId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/_invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/_end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endSessionsOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/oidc-subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkOidcSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/oidc-subjects/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unlinkOidcSubject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConfirmations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/confirmations/{confirmationId}/_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmWayIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProgramme"];
        put: operations["changeProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrganisations"];
        put?: never;
        post: operations["addOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSettings"];
        put?: never;
        post: operations["setSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccessLogOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsentsOfCase"];
        put?: never;
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{consentId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEmergencyAccesses"];
        put?: never;
        post: operations["openEmergencyAccessByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/emergency-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-accesses/{emergencyAccessId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEmergencyAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-accesses/{emergencyAccessId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-accesses/{emergencyAccessId}/_review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewEmergencyAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNetworkGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/groups/{keptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeNetworkGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNetworkOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/organisations/{keptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeNetworkOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNetworkPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/parts/{keptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeNetworkPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNetworkContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/contacts/{keptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeNetworkContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNetworkAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/agreements/{keptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeNetworkAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/organisations/{networkOrganisationId}/_speak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordNetworkTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNetworkDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/diagram-picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["saveNetworkDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/diagram-print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printNetworkDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMunicipalRequests"];
        put?: never;
        post: operations["askMunicipalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipal-requests/{requestId}/_answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerMunicipalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipal-requests/{requestId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMunicipalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/articles/{articleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKnowledgeArticle"];
        put: operations["keepKnowledgeArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addKnowledgeArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/articles/{articleId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endKnowledgeArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/expertises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addKnowledgeExpertise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/expertises/{expertiseId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endKnowledgeExpertise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKnowledgeQuestions"];
        put?: never;
        post: operations["askKnowledgeQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/questions/{questionId}/_answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerKnowledgeQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/questions/{questionId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawKnowledgeQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchKnowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/evening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDropInEvening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addDropInClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/clients/{clientId}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["countDropInVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/clients/{clientId}/_leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markDropInClientLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/visits/{visitId}/_undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoDropInVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/visits/{visitId}/_offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordDropInOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/walk-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWalkIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/clients/{clientId}/consults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tickConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/consults/{consultId}/_undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoConsult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countDropIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drop-in/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendDropInSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listZoneMandates"];
        put?: never;
        post: operations["adviseOnZoneRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/mandates/{mandateId}/_switch-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchZoneRegisterOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/mandates/{mandateId}/_switch-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["switchZoneRegisterOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listZoneApplications"];
        put?: never;
        post: operations["receiveZoneApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getZoneApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewZoneRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctZoneApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawZoneApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseZoneApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspendZoneTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeZoneTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendZoneTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideZoneApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lodgeZoneObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/_decide-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideZoneObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/applications/{applicationId}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printZoneLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zone-registrations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countZoneRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_change-phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePhase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_decide-continuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideContinuation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_change-stability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeStability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCaseManagers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_record-introduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPendingClosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClosuresOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/closures/{closureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/closures/{closureId}/_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/closures/{closureId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/_reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferralsIn"];
        put?: never;
        post: operations["reportReferralIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in/{referralId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReferralIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in/{referralId}/_assign-triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignTriage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in/{referralId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordReferralAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in/{referralId}/_start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals-in/{referralId}/_not-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notStartCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/safe-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSafeContact"];
        put: operations["putSafeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/identity-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addIdentityField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/identity-fields/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeIdentityField"];
        post?: never;
        delete: operations["endIdentityField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEmergencyTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/emergency-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestEmergencyTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-transfers/{transferId}/_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmEmergencyTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/emergency-transfers/{transferId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawEmergencyTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/plan-glance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlanGlance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/plan-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPlanCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssessments"];
        put?: never;
        post: operations["recordAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/assessment-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessmentDraft"];
        put: operations["keepAssessmentDraft"];
        post?: never;
        delete: operations["dropAssessmentDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssessmentsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}/_reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reachGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}/_drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/goal-waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waiveGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goal-waivers/{waiverId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endGoalWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/own-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordOwnWords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{actionId}/_finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finishAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{actionId}/_drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActionsOverdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listInstruments"];
        put?: never;
        post: operations["loadInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        post: operations["recordContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contactId}/_share-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shareContactNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contactId}/_withdraw-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawContactNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox-half": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOutboxHalf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contactId}/_correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contactId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContactVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hours/{hoursId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hours/{hoursId}/_correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hours/{hoursId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCaseMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/messages/{messageId}/_note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteCaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/whereabouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWhereabouts"];
        put?: never;
        post: operations["recordWhereabouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whereabouts/{whereaboutsId}/_review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewWhereabouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whereabouts/{whereaboutsId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endWhereabouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/peer-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeerNotes"];
        put?: never;
        post: operations["writePeerNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/peer-notes/{noteId}/_share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sharePeerNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/peer-notes/{noteId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawPeerNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bridges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBridgesUnderWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/bridges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBridges"];
        put?: never;
        post: operations["beginBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/bridges/{bridgeId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSupervision"];
        put?: never;
        post: operations["planSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/{sessionId}/_keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision/{sessionId}/_cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFlexExpenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFlexExpensesOfCase"];
        put?: never;
        post: operations["recordFlexExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlexExpense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["spendPlannedExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawFlexExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlexReceipt"];
        put: operations["addFlexReceipt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_no-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sayNoFlexReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveFlexExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineFlexExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideUnfundedExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/flex-expenses/{expenseId}/_correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctFlexExpense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFlexEnvelopes"];
        put?: never;
        post: operations["openFlexEnvelope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferFlexBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-envelopes/{envelopeId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlexAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-envelopes/{envelopeId}/account/csv/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlexAccountCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex-envelopes/{envelopeId}/account/ods/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFlexAccountOds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHandoversOfCase"];
        put?: never;
        post: operations["proposeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_confirm-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmHandoverRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_record-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordHandoverMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_reassign-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reassignHandoverActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/_complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHandoverSheet"];
        put: operations["putHandoverSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/sheet-print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printHandoverSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/handovers/{handoverId}/sheet/_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmHandoverSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listHandoverRounds"];
        put?: never;
        post: operations["openHandoverRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHandoverRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-rounds/{roundId}/_close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeHandoverRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-rounds/{roundId}/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["planRoundCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAbsences"];
        put?: never;
        post: operations["planAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences/{absenceId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/absences/{absenceId}/_name-stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nameStandIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/late-writes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLateWrites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/late-writes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/late-writes/{lateWriteId}/_accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptLateWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/late-writes/{lateWriteId}/_return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnLateWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/worker-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/worker-refusals/{refusalId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endWorkerRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/help-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rateHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/complaints/{complaintId}/_hear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hearComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/complaints/{complaintId}/_answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safety/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOpenSafety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSafety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/safety-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeSafetyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/incidents/{incidentId}/_take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeIncidentStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/missing-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportMissing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/missing-reports/{missingReportId}/_take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeMissingStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/missing-reports/{missingReportId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMissing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sleeping-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSleepingPlaces"];
        put?: never;
        post: operations["recordSleepingPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/sleeping-places/{sleepingPlaceId}/_take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeSleepingStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/whereabouts/{whereaboutsId}/_take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeWhereaboutsStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deaths/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWaitingDeaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deaths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeaths"];
        put?: never;
        post: operations["recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deaths/{deathId}/_confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deaths/{deathId}/_undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/deaths/{deathId}/_take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeDeathStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflict-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConflictBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/conflict-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setConflictBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/conflict-blocks/{blockId}/_ask-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askLiftingOfConflictBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/conflict-blocks/{blockId}/_lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["liftConflictBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposeMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pool-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPoolContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pool-contracts/{contractId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPoolContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pool/{membershipId}/_set-languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPoolLanguages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStaffProfile"];
        put?: never;
        post: operations["setStaffProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmProfilePoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-confirmations/{confirmationId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawProfileConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVacancies"];
        put?: never;
        post: operations["openVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/_fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fillVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies/{vacancyId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawVacancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOuts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOutsOfCase"];
        put?: never;
        post: operations["requestTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOutGuests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/_arrive-in-crisis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["arriveInCrisis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeTimeOutNeeds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reserveTimeOutPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_authorise-overstay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["authoriseOverstay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordTimeOutArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_take-back-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBackTimeOutArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordTimeOutDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_mark-not-arrived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markTimeOutNotArrived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/time-outs/{timeOutId}/_evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evaluateTimeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-outs/{timeOutId}/_take-back-departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBackTimeOutDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTimeOutCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addTimeOutPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-places/{placeId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endTimeOutPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-closed-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeTimeOutPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-closed-periods/{closedPeriodId}/_cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelTimeOutClosedPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOutPeriods"];
        put?: never;
        post: operations["openTimeOutPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-periods/_propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposeTimeOutQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-periods/{periodId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTimeOutLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-periods/{periodId}/_set-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setTimeOutQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOutPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-periods/{periodId}/_set-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setTimeOutPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTimeOutFeeds"];
        put?: never;
        post: operations["makeTimeOutFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-feeds/{feedId}/_revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeTimeOutFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time-out-feed/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTimeOutFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEscalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEscalation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}/_answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}/_raise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["raiseEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}/_lower": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lowerEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPolicyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy-questions/{policyQuestionId}/_answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerPolicyQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/escalations/{escalationId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shareCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCaseShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/shares/{shareId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawCaseShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeetings"];
        put?: never;
        post: operations["planMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeetingInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planMeetingSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/series/{seriesId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMeetingSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/_hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holdMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/_move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/_invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteToMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/_cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAgendaProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["placeTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/topics/{topicId}/_drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["placeCaseOnAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/cases/{agendaCaseId}/_drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropCaseFromAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{decisionId}/_settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeetingsOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/minutes/{minutesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/minutes/{minutesId}/_correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/minutes/{minutesId}/_share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shareMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/minutes/{minutesId}/_withdraw-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReferralsOfCase"];
        put?: never;
        post: operations["askReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals/{referralId}/_wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteReferralWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals/{referralId}/_start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals/{referralId}/_end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{caseId}/referrals/{referralId}/_refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signals/_postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postponeSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signal-postponements/{postponementId}/_take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBackPostponement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safeguards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSafeguards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safeguards/norms/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setNorm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safeguards/norms/{key}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tryNorm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safeguards/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSafeguardCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/safeguards/evidence/{figureCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBudgets"];
        put?: never;
        post: operations["openBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/{budgetId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addBudgetVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/computation/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["computeBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBudgetVersion"];
        put: operations["saveBudgetVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/realisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRealisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/comparison/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareBudgetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWhatIfParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/what-if/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/csv/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBudgetCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/ods/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBudgetOds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-versions/{versionId}/xlsx/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getBudgetXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budgets/import/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewBudgetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBudgetClaims"];
        put?: never;
        post: operations["addBudgetClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeBudgetClaim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-claims/csv/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClaimsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-claims/ods/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClaimsOds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/budget-claims/xlsx/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClaimsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScenarioQuestions"];
        put?: never;
        post: operations["openScenarioQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScenarioQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions/{questionId}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addScenarioCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions/{questionId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordScenarioChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions/{questionId}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addScenarioOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-options/{optionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveScenarioOption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-questions/{questionId}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getScenarioOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario-outcomes/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEditionDrafts"];
        put?: never;
        post: operations["draftEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEditionDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}/_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}/_withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withholdFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}/_approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}/_publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/drafts/{editionId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications/table-protections/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["protectTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWooCopies"];
        put?: never;
        post: operations["makeWooCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWooCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addWooText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/_withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawWooCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/_mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markWooPassages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/passages/{passageId}/_unmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmarkWooPassage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/_decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideWooCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printWooCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/woo-copies/{copyId}/inventory/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWooInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            facts?: {
                [key: string]: unknown;
            };
            faults?: {
                path: string;
                code: string;
                message: string;
            }[];
            reference?: string;
        };
        Written: {
            /** Format: uuid */
            id: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Full version of the API. */
        "API-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    reportCspViolation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challenge: string;
                        rpId?: string;
                        timeout?: number;
                        userVerification?: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        membershipId: string;
                        memberships: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rp: {
                            id?: string;
                            name: string;
                        };
                        user: {
                            id: string;
                            name: string;
                            displayName: string;
                        };
                        challenge: string;
                        pubKeyCredParams: {
                            type: string;
                            alg: number;
                        }[];
                        timeout?: number;
                        excludeCredentials?: {
                            id: string;
                            type: string;
                            transports?: string[];
                        }[];
                        authenticatorSelection?: {
                            residentKey?: string;
                            requireResidentKey?: boolean;
                            userVerification?: string;
                        };
                        attestation?: string;
                        extensions?: {
                            credProps?: boolean;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            authenticatorData?: string;
                            publicKey?: string;
                            publicKeyAlgorithm?: number;
                            transports?: string[];
                        };
                    };
                    label: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        membershipId: string;
                        memberships: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page that goes on by itself */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    finishOidcSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page that goes on by itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        mode: "demonstration" | "production";
                        /** Format: date */
                        demoDate?: string;
                        demonstration: {
                            /** Format: uuid */
                            membershipId: string;
                            person: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: string;
                            programme: string;
                        }[];
                        organisations: {
                            slug: string;
                            name: string;
                        }[];
                        passkeys: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        membershipId: string;
                        memberships: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        membership: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        };
                        memberships: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        }[];
                        /** @enum {string} */
                        mode: "demonstration" | "production";
                        /** Format: date */
                        today: string;
                        /** @description Seconds without a request after which it locks. */
                        idleSeconds: number;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            device: string;
                            current: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rp: {
                            id?: string;
                            name: string;
                        };
                        user: {
                            id: string;
                            name: string;
                            displayName: string;
                        };
                        challenge: string;
                        pubKeyCredParams: {
                            type: string;
                            alg: number;
                        }[];
                        timeout?: number;
                        excludeCredentials?: {
                            id: string;
                            type: string;
                            transports?: string[];
                        }[];
                        authenticatorSelection?: {
                            residentKey?: string;
                            requireResidentKey?: boolean;
                            userVerification?: string;
                        };
                        attestation?: string;
                        extensions?: {
                            credProps?: boolean;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credential: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        clientExtensionResults: {
                            [key: string]: unknown;
                        };
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            authenticatorData?: string;
                            publicKey?: string;
                            publicKeyAlgorithm?: number;
                            transports?: string[];
                        };
                    };
                    label: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes not used yet. */
                        left: number;
                        createdAt: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        codes: string[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        membershipId: string;
                        memberships: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            entityId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            readAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            mailAddress: string | null;
                            endedAt: string | null;
                            version: number;
                            /** @description Whether this programme looks after the account. */
                            kept: boolean;
                            /** @description Whether there is a passkey or a linked sign-in. */
                            canSignIn: boolean;
                            invitedUntil: string | null;
                            /** @description Whether a second person confirmed it, where one is needed. */
                            invitationUsable: boolean;
                            memberships: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date */
                                validFrom: string;
                                validUntil: string | null;
                                version: number;
                                /** @description Whether a second person confirmed it, where one is needed. */
                                usable: boolean;
                            }[];
                            oidcSubjects: {
                                /** Format: uuid */
                                id: string;
                                provider: string | null;
                                subject: string;
                                /** @description Whether a second person confirmed it, where one is needed. */
                                usable: boolean;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    mailAddress?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    mailAddress: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    /** @enum {string} */
                    role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                    /** Format: date */
                    validFrom: string;
                    validUntil?: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day on which it holds.
                     */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSessionsOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkOidcSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Slug of an organisation that signs in. */
                    provider: string;
                    subject: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkOidcSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConfirmations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "membership" | "invitation" | "sign-in-link";
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            madeBy: string;
                            role: ("case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator") | null;
                            organisation: string | null;
                            validFrom: string | null;
                            validUntil: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmWayIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        /** Format: date */
                        startedOn: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            kind: "care" | "public-health" | "municipality" | "safety-house";
                            /** Format: date */
                            chainFrom: string;
                            chainUntil: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "care" | "public-health" | "municipality" | "safety-house";
                    /** Format: date */
                    chainFrom: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "care" | "public-health" | "municipality" | "safety-house";
                    /** Format: date */
                    chainFrom: string;
                    chainUntil: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            key: string;
                            /** @enum {string} */
                            kind: "number" | "yes-no" | "day" | "text";
                            /** @description What holds today. */
                            value: number | boolean | string;
                            /** @description What holds where nothing was set. */
                            otherwise: number | boolean | string;
                            /** @description Where the default comes from. */
                            source: string;
                            since: string | null;
                            history: {
                                /** Format: uuid */
                                id: string;
                                value: number | boolean | string;
                                /** Format: date */
                                fromOn: string;
                                reason: string;
                                setByName: string | null;
                                /** Format: date-time */
                                recordedAt: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    value: number | boolean | string;
                    /** Format: date */
                    fromOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessLogOfCase: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: goes on after that entry. */
                before?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @description The same for one woman in every list of an officer. */
                            reference: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            by: {
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                organisation: string;
                            } | null;
                            /** @description What was done, such as `contact.read`. */
                            action: string;
                            resource: string;
                            reason: string | null;
                            emergency: boolean;
                            outsideOwnCaseload: boolean;
                            /** @enum {string} */
                            outcome: "done" | "refused" | "failed";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessLog: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: goes on after that entry. */
                before?: string;
                reference?: string;
                /** @description Only emergencies, and looks by who had no relation to her then. */
                outsideOwnCaseload?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @description The same for one woman in every list of an officer. */
                            reference: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            by: {
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                organisation: string;
                            } | null;
                            /** @description What was done, such as `contact.read`. */
                            action: string;
                            resource: string;
                            reason: string | null;
                            emergency: boolean;
                            outsideOwnCaseload: boolean;
                            /** @enum {string} */
                            outcome: "done" | "refused" | "failed";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same for one woman in every list of an officer. */
                            reference: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            /** @enum {string} */
                            purpose: "team-sharing" | "safety-house-sharing" | "drop-in-signal" | "referral";
                            /** @enum {string} */
                            ground: "consent" | "legal-basis";
                            basis: string;
                            receiver: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            withdrawnOn: string | null;
                            /** @enum {string} */
                            state: "upcoming" | "running" | "ended" | "withdrawn";
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentsOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same for one woman in every list of an officer. */
                            reference: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            /** @enum {string} */
                            purpose: "team-sharing" | "safety-house-sharing" | "drop-in-signal" | "referral";
                            /** @enum {string} */
                            ground: "consent" | "legal-basis";
                            basis: string;
                            receiver: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            withdrawnOn: string | null;
                            /** @enum {string} */
                            state: "upcoming" | "running" | "ended" | "withdrawn";
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "team-sharing" | "safety-house-sharing" | "drop-in-signal" | "referral";
                    /** @enum {string} */
                    ground: "consent" | "legal-basis";
                    basis: string;
                    receiver?: string;
                    /** Format: date */
                    fromOn: string;
                    /**
                     * Format: date
                     * @description The last day on which it holds.
                     */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmergencyAccesses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description The same for one woman in every list of an officer. */
                            reference: string;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            by: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                organisation: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            endsAt: string;
                            endedAt: string | null;
                            running: boolean;
                            review: {
                                /** Format: date-time */
                                reviewedAt: string;
                                by: string | null;
                                finding: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEmergencyAccessByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseNumber: string;
                    reason: string;
                    /** @description Eight when left out. */
                    hours?: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEmergencyAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description Eight when left out. */
                    hours?: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEmergencyAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyAccessId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The same for one woman in every list of an officer. */
                        reference: string;
                        case: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            alias: string;
                        } | null;
                        by: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: string;
                        };
                        reason: string;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        endsAt: string;
                        endedAt: string | null;
                        running: boolean;
                        review: {
                            /** Format: date-time */
                            reviewedAt: string;
                            by: string | null;
                            finding: string;
                        } | null;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endEmergencyAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyAccessId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewEmergencyAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emergencyAccessId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    finding: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        groups: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            code: string;
                            name: string;
                            does: string;
                            place: number;
                            parts: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                /** Format: uuid */
                                groupId: string;
                                networkOrganisationId: string | null;
                                /** @enum {string} */
                                kind: "organisation" | "service" | "team-role" | "direction" | "condition";
                                name: string;
                                does: string;
                                uncertainBecause: string | null;
                                place: number;
                                endedOn: string | null;
                                organisation: string | null;
                                lastSpokenOn: string | null;
                            }[];
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            organisationId: string | null;
                            name: string;
                            does: string;
                            uncertainBecause: string | null;
                            endedOn: string | null;
                            lastSpoken: {
                                /** Format: date */
                                spokenOn: string;
                                by: string;
                                days: number;
                            } | null;
                            /** @description Spoken with too long ago, or never. */
                            quiet: boolean;
                            contacts: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                /** Format: uuid */
                                networkOrganisationId: string;
                                name: string;
                                does: string;
                                phone: string | null;
                                mail: string | null;
                                endedOn: string | null;
                            }[];
                            agreements: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                /** Format: uuid */
                                networkOrganisationId: string;
                                name: string;
                                does: string;
                                /** Format: date */
                                agreedOn: string;
                                /** Format: date */
                                reviewOn: string;
                                endedOn: string | null;
                                toReview: boolean;
                            }[];
                        }[];
                        ownOrganisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        quietAfterDays: number;
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNetworkGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    does: string;
                    place: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    name: string;
                    does: string;
                    place: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNetworkOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationId: string | null;
                    name: string;
                    does: string;
                    uncertainBecause: string | null;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationId: string | null;
                    name: string;
                    does: string;
                    uncertainBecause: string | null;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNetworkPart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    groupId: string;
                    networkOrganisationId: string | null;
                    /** @enum {string} */
                    kind: "organisation" | "service" | "team-role" | "direction" | "condition";
                    name: string;
                    does: string;
                    uncertainBecause: string | null;
                    place: number;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    groupId: string;
                    networkOrganisationId: string | null;
                    /** @enum {string} */
                    kind: "organisation" | "service" | "team-role" | "direction" | "condition";
                    name: string;
                    does: string;
                    uncertainBecause: string | null;
                    place: number;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNetworkContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    networkOrganisationId: string;
                    name: string;
                    does: string;
                    phone: string | null;
                    mail: string | null;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    networkOrganisationId: string;
                    name: string;
                    does: string;
                    phone: string | null;
                    mail: string | null;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNetworkAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    networkOrganisationId: string;
                    name: string;
                    does: string;
                    /** Format: date */
                    agreedOn: string;
                    /** Format: date */
                    reviewOn: string;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    networkOrganisationId: string;
                    name: string;
                    does: string;
                    /** Format: date */
                    agreedOn: string;
                    /** Format: date */
                    reviewOn: string;
                    endedOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordNetworkTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkOrganisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    spokenOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNetworkDiagram: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        width: number;
                        height: number;
                        boxes: {
                            x: number;
                            y: number;
                            width: number;
                            height: number;
                            code: string;
                            lines: {
                                x: number;
                                y: number;
                                text: string;
                                /** @enum {string} */
                                look: "group" | "name" | "words" | "uncertain";
                            }[];
                            /** @description Around the parts that are uncertain. */
                            dashed: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            }[];
                        }[];
                        links: {
                            x1: number;
                            y1: number;
                            x2: number;
                            y2: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNetworkDiagram: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture (SVG) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printNetworkDiagram: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged document (PDF/UA-1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMunicipalRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "registrations" | "applications" | "council" | "other";
                            askedBy: string;
                            question: string;
                            /** Format: date */
                            askedOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "open" | "answered" | "withdrawn";
                            answer: string | null;
                            settledOn: string | null;
                            /** @description Open, and its day has gone by. */
                            late: boolean;
                            mayAnswer: boolean;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askMunicipalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "registrations" | "applications" | "council" | "other";
                    /** @description A department or a function at the municipality, not a person. */
                    askedBy: string;
                    question: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerMunicipalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMunicipalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        articles: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            kind: "article" | "development";
                            /** @enum {string} */
                            topic: "law-and-policy" | "working-methods";
                            /** @enum {string} */
                            reach: "local" | "national";
                            title: string;
                            source: string;
                            sourceUrl: string | null;
                            /** Format: date */
                            reviewedOn: string;
                            /** Format: date */
                            reviewBy: string;
                            toReview: boolean;
                        }[];
                        expertises: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            topic: string;
                            name: string | null;
                            mine: boolean;
                        }[];
                        mayKeep: boolean;
                        mayAsk: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKnowledgeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        kind: "article" | "development";
                        /** @enum {string} */
                        topic: "law-and-policy" | "working-methods";
                        /** @enum {string} */
                        reach: "local" | "national";
                        title: string;
                        source: string;
                        sourceUrl: string | null;
                        /** Format: date */
                        reviewedOn: string;
                        /** Format: date */
                        reviewBy: string;
                        toReview: boolean;
                        body: string;
                        mayKeep: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepKnowledgeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "article" | "development";
                    /** @enum {string} */
                    topic: "law-and-policy" | "working-methods";
                    /** @enum {string} */
                    reach: "local" | "national";
                    title: string;
                    body: string;
                    source: string;
                    sourceUrl: string | null;
                    /** Format: date */
                    reviewedOn: string;
                    /** Format: date */
                    reviewBy: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addKnowledgeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "article" | "development";
                    /** @enum {string} */
                    topic: "law-and-policy" | "working-methods";
                    /** @enum {string} */
                    reach: "local" | "national";
                    title: string;
                    body: string;
                    source: string;
                    sourceUrl: string | null;
                    /** Format: date */
                    reviewedOn: string;
                    /** Format: date */
                    reviewBy: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endKnowledgeArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addKnowledgeExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endKnowledgeExpertise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expertiseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKnowledgeQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            question: string;
                            /** Format: date */
                            askedOn: string;
                            mine: boolean;
                            answer: string | null;
                            answeredOn: string | null;
                            mayAnswer: boolean;
                            mayWithdraw: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askKnowledgeQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerKnowledgeQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawKnowledgeQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchKnowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Dutch words; all of them, “in quotes” as a phrase, with a minus to leave one out. */
                    query: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            what: "article" | "development" | "question";
                            title: string;
                            /** @description Plain text around what was found. */
                            excerpt: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDropInEvening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        evening: string;
                        visits: number;
                        /** @description Who came last stands first; who left stands last. */
                        clients: {
                            /** Format: uuid */
                            id: string;
                            alias: string;
                            lastOn: string | null;
                            leftOn: string | null;
                            /** @description Known since tonight. */
                            isNew: boolean;
                            /** @description Longer away than the programme calls long. */
                            afterLong: boolean;
                            visit: {
                                /** Format: uuid */
                                id: string;
                                offered: ("contact" | "safe-work" | "substances" | "referral")[];
                                version: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDropInClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The alias that she chose. No name. */
                    alias: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countDropInVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Tonight, and no other evening; left out it is tonight.
                     */
                    evening?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDropInClientLeft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    leftOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDropInVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDropInOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offered: ("contact" | "safe-work" | "substances" | "referral")[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWalkIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        evening: string;
                        consults: number;
                        /** @description Who is here tonight, and nobody else. */
                        clients: {
                            /** Format: uuid */
                            id: string;
                            alias: string;
                            consultId: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tickConsult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoConsult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countDropIn: {
        parameters: {
            query: {
                from: string;
                until: string;
                by: "evening" | "month" | "year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: {
                            /** @description Events: each woman once an evening. */
                            visits: number;
                            /** @description Persons with a visit in the period. */
                            uniqueClients: number;
                            /** @description Persons: of these, known since an evening in the period. */
                            newClients: number;
                            /** @description Persons said to have left in the period; a later visit does not undo it. */
                            leftClients: number;
                        };
                        parts: {
                            /** @description `2022-06-14`, `2022-06` or `2022`. */
                            part: string;
                            /** @description Events: each woman once an evening. */
                            visits: number;
                            /** @description Persons with a visit in the period. */
                            uniqueClients: number;
                            /** @description Persons: of these, known since an evening in the period. */
                            newClients: number;
                            /** @description Persons said to have left in the period; a later visit does not undo it. */
                            leftClients: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendDropInSignal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The number or the alias of her case, as she gives it. */
                    named: string;
                    /** @enum {string} */
                    basis: "consent" | "danger";
                    message: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listZoneMandates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isOn: boolean;
                        mayAdvise: boolean;
                        maySwitch: boolean;
                        /** @description Why it cannot be switched on now; null when it can. */
                        notOnBecause: string | null;
                        items: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            advice: "positive" | "positive-if" | "negative";
                            adviceText: string;
                            /** Format: date */
                            advisedOn: string;
                            on: {
                                /** Format: date */
                                onSince: string;
                                basis: string;
                                decidedBy: string;
                                /** Format: date */
                                decidedOn: string;
                                departsBecause: string | null;
                            } | null;
                            off: {
                                /** Format: date */
                                offSince: string;
                                offBecause: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adviseOnZoneRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    advice: "positive" | "positive-if" | "negative";
                    adviceText: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchZoneRegisterOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The legal basis on which persons are registered. */
                    basis: string;
                    /** @description Who decided as the controller: a body or a function, no person. */
                    decidedBy: string;
                    /** Format: date */
                    decidedOn: string;
                    departsBecause: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchZoneRegisterOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    offBecause: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listZoneApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @description Of this register, such as `2023/021`. */
                            number: string;
                            isRenewal: boolean;
                            /** @enum {string} */
                            stand: "open" | "registered" | "refused" | "expired" | "ended" | "withdrawn";
                            /** Format: date */
                            receivedOn: string;
                            validUntil: string | null;
                            term: {
                                /** @enum {string} */
                                of: "application" | "objection";
                                /** Format: date */
                                dueOn: string;
                                suspendedUntil: string | null;
                                late: boolean;
                            } | null;
                            /** @description An objection waits for a decision. */
                            objecting: boolean;
                            name: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveZoneApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    receivedOn: string;
                    details: {
                        name: string;
                        /** Format: date */
                        birthDate: string;
                        /** @description Where letters go. */
                        address: string;
                        representative: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getZoneApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description Of this register, such as `2023/021`. */
                        number: string;
                        isRenewal: boolean;
                        /** @enum {string} */
                        stand: "open" | "registered" | "refused" | "expired" | "ended" | "withdrawn";
                        /** Format: date */
                        receivedOn: string;
                        validUntil: string | null;
                        term: {
                            /** @enum {string} */
                            of: "application" | "objection";
                            /** Format: date */
                            dueOn: string;
                            suspendedUntil: string | null;
                            late: boolean;
                        } | null;
                        /** @description An objection waits for a decision. */
                        objecting: boolean;
                        details: {
                            name: string;
                            /** Format: date */
                            birthDate: string;
                            /** @description Where letters go. */
                            address: string;
                            representative: string | null;
                        } | null;
                        erasedOn: string | null;
                        validFrom: string | null;
                        withdrawnOn: string | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "granted" | "refused";
                            /** @enum {string} */
                            ground: "conditions-met" | "designation-conditions" | "under-age" | "incomplete" | "public-order";
                            reason: string | null;
                            /** Format: date */
                            decidedOn: string;
                            /** Format: date */
                            announcedOn: string;
                            byMe: boolean;
                        } | null;
                        objectionTerm: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                        } | null;
                        objection: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            receivedOn: string;
                            postedOn: string | null;
                            committee: boolean;
                            late: boolean;
                            lodgedBy: string | null;
                            objections: string | null;
                            lateBecause: string | null;
                            withdrawnOn: string | null;
                            decision: {
                                /** @enum {string} */
                                outcome: "founded" | "unfounded" | "inadmissible";
                                reason: string | null;
                                /** Format: date */
                                decidedOn: string;
                                /** Format: date */
                                announcedOn: string;
                            } | null;
                        } | null;
                        suspensions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            ground: "incomplete" | "agreed" | "her-delay" | "force-majeure";
                            ofObjection: boolean;
                            what: string | null;
                            /** Format: date */
                            askedOn: string;
                            /** Format: date */
                            untilOn: string;
                            endedOn: string | null;
                            /** @description The term stands still today. */
                            standing: boolean;
                        }[];
                        extensions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "notice" | "adjournment" | "agreed";
                            ofObjection: boolean;
                            because: string | null;
                            /** Format: date */
                            notifiedOn: string;
                            untilOn: string | null;
                        }[];
                        letters: ("receipt" | "supplement" | "notice" | "decision" | "objection-receipt" | "adjournment" | "objection-decision")[];
                        notBecause: {
                            decide: string | null;
                            suspend: string | null;
                            extend: string | null;
                            renew: string | null;
                            object: string | null;
                            decideObjection: string | null;
                            withdraw: string | null;
                            erase: string | null;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewZoneRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    receivedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctZoneApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    birthDate: string;
                    /** @description Where letters go. */
                    address: string;
                    representative: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawZoneApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    what: "application" | "registration" | "objection";
                    /** Format: date */
                    withdrawnOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseZoneApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendZoneTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "incomplete" | "agreed" | "her-delay" | "force-majeure";
                    /** @description What is asked, or why the term stands still. */
                    what: string;
                    /** Format: date */
                    askedOn: string;
                    /**
                     * Format: date
                     * @description The last day that is given.
                     */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeZoneTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which it came in.
                     */
                    endedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendZoneTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "notice" | "adjournment" | "agreed";
                    because: string;
                    untilOn: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideZoneApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                    /** @enum {string} */
                    ground: "conditions-met" | "designation-conditions" | "under-age" | "incomplete" | "public-order";
                    reason: string;
                    /** Format: date */
                    decidedOn: string;
                    /**
                     * Format: date
                     * @description The day on which it was sent.
                     */
                    announcedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lodgeZoneObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    receivedOn: string;
                    postedOn: string | null;
                    lodgedBy: string;
                    objections: string;
                    /** @description A committee advises: twelve weeks instead of six. */
                    committee: boolean;
                    lateBecause: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideZoneObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "founded" | "unfounded" | "inadmissible";
                    reason: string;
                    /** Format: date */
                    decidedOn: string;
                    /** Format: date */
                    announcedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printZoneLetter: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                applicationId: string;
                letter: "receipt" | "supplement" | "notice" | "decision" | "objection-receipt" | "adjournment" | "objection-decision";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged document (PDF/UA-1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countZoneRegistrations: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Events: applications that were received in the period. */
                        applications: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                        /** @description Events: of all applications, granted in the period. */
                        granted: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                        /** @description Events: of all applications, refused in the period. */
                        refused: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                        /** @description Events: objections that were received in the period. */
                        objections: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                        /** @description Objections on which there was no decision when the period ended. */
                        objectionsPending: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                        /** @description Persons with a registration that was valid when the period ended. */
                        registered: {
                            value: number | null;
                            band: {
                                from: number;
                                until: number;
                            } | null;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                scope?: "open" | "closed" | "closed-out-of-sight" | "team";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            /** @description Assigned by the product, never hers. */
                            alias: string;
                            /** @enum {string} */
                            relation: "own" | "team" | "emergency" | "org" | "all";
                            safeContactRecorded: boolean | null;
                            responsible: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                                /** Format: date-time */
                                since: string;
                                until: string | null;
                                /** @enum {string} */
                                manner: "opened" | "reopened" | "handover" | "emergency";
                                /** @description False until an introduction with her took place. */
                                warm: boolean;
                            } | null;
                            course: {
                                /** @enum {string} */
                                phase: "intake" | "active" | "stable" | "closed";
                                /** Format: date-time */
                                phaseSince: string;
                                /** @enum {string} */
                                stability: "unknown" | "unstable" | "fragile" | "stable";
                                continuationNeeded: boolean | null;
                                closedOutOfSight: boolean;
                                /** @description For If-Match when the course changes. */
                                version: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description Assigned by the product, never hers. */
                        alias: string;
                        /** @enum {string} */
                        relation: "own" | "team" | "emergency" | "org" | "all";
                        safeContactRecorded: boolean | null;
                        responsible: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            organisation: string;
                            /** Format: date-time */
                            since: string;
                            until: string | null;
                            /** @enum {string} */
                            manner: "opened" | "reopened" | "handover" | "emergency";
                            /** @description False until an introduction with her took place. */
                            warm: boolean;
                        } | null;
                        course: {
                            /** @enum {string} */
                            phase: "intake" | "active" | "stable" | "closed";
                            /** Format: date-time */
                            phaseSince: string;
                            /** @enum {string} */
                            stability: "unknown" | "unstable" | "fragile" | "stable";
                            continuationNeeded: boolean | null;
                            closedOutOfSight: boolean;
                            /** @description For If-Match when the course changes. */
                            version: number;
                        } | null;
                        diedOn: string | null;
                        core: {
                            openings: {
                                /** Format: date-time */
                                from: string;
                                until: string | null;
                            }[];
                            phases: {
                                /** @enum {string} */
                                phase: "intake" | "active" | "stable" | "closed";
                                /** Format: date-time */
                                changedAt: string;
                                by: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                };
                                reason: string | null;
                            }[];
                            decisions: {
                                /** @enum {string} */
                                aspect: "continuation" | "stability";
                                value: string;
                                /** Format: date-time */
                                decidedAt: string;
                                by: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                };
                                reason: string | null;
                            }[];
                            responsibilities: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                                /** Format: date-time */
                                since: string;
                                until: string | null;
                                /** @enum {string} */
                                manner: "opened" | "reopened" | "handover" | "emergency";
                                /** @description False until an introduction with her took place. */
                                warm: boolean;
                            }[];
                            team: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "second" | "peer" | "stand-in" | "receiving";
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                /** Format: date */
                                fromOn: string;
                                untilOn: string | null;
                            }[];
                            pendingClosureId: string | null;
                            pendingTransferId: string | null;
                        } | null;
                        /** @description What the viewer may do now, or why not; by the rules that the server demands. */
                        actions: {
                            changePhase: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            decideContinuation: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            changeStability: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            assign: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            close: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            confirmClosure: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withdrawClosure: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            reopen: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            askTransfer: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            confirmTransfer: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            recordIntroduction: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePhase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    phase: "intake" | "active" | "stable";
                    /** @description Sealed with her key; shown to who works with her. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideContinuation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    needed: boolean;
                    /** @description Sealed with her key; shown to who works with her. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeStability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    stability: "unknown" | "unstable" | "fragile" | "stable";
                    /** @description Sealed with her key; shown to who works with her. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseManagers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            organisation: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            validUntil: string | null;
                            /** @description Whether she may be responsible for a case. */
                            mayAnswer: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                    /** @enum {string} */
                    kind: "second" | "peer";
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unassign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The contact in which they met: spoken with her, since the transfer.
                     */
                    contactId?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPendingClosures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            reason: "goals-reached" | "regular-care" | "moved-away" | "her-wish" | "died" | "other";
                            /** @enum {string} */
                            destination: "regular-care" | "own-home" | "sheltered-housing" | "other-municipality" | "unknown" | "not-applicable";
                            outOfSight: boolean;
                            /** @description There is an assessment at closing. */
                            assessed: boolean;
                            /** @enum {string} */
                            state: "requested" | "closed" | "withdrawn" | "reopened";
                            requestedBy: string;
                            /** Format: date-time */
                            requestedAt: string;
                            confirmedBy: string | null;
                            decidedAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClosuresOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            reason: "goals-reached" | "regular-care" | "moved-away" | "her-wish" | "died" | "other";
                            /** @enum {string} */
                            destination: "regular-care" | "own-home" | "sheltered-housing" | "other-municipality" | "unknown" | "not-applicable";
                            outOfSight: boolean;
                            /** @description There is an assessment at closing. */
                            assessed: boolean;
                            /** @enum {string} */
                            state: "requested" | "closed" | "withdrawn" | "reopened";
                            requestedBy: string;
                            /** Format: date-time */
                            requestedAt: string;
                            confirmedBy: string | null;
                            decidedAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        number: string;
                        alias: string;
                        /** @enum {string} */
                        reason: "goals-reached" | "regular-care" | "moved-away" | "her-wish" | "died" | "other";
                        /** @enum {string} */
                        destination: "regular-care" | "own-home" | "sheltered-housing" | "other-municipality" | "unknown" | "not-applicable";
                        outOfSight: boolean;
                        /** @description There is an assessment at closing. */
                        assessed: boolean;
                        /** @enum {string} */
                        state: "requested" | "closed" | "withdrawn" | "reopened";
                        requestedBy: string;
                        /** Format: date-time */
                        requestedAt: string;
                        confirmedBy: string | null;
                        decidedAt: string | null;
                        version: number;
                        circumstances: string | null;
                        assessmentAbsentBecause: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "goals-reached" | "regular-care" | "moved-away" | "her-wish" | "died" | "other";
                    /** @enum {string} */
                    destination: "regular-care" | "own-home" | "sheltered-housing" | "other-municipality" | "unknown" | "not-applicable";
                    /** @description Sealed with her key. */
                    circumstances: string;
                    /** @description Sealed with her key. Needed unless there is an assessment at closing. */
                    assessmentAbsentBecause?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    responsibleMembershipId: string;
                    /** @enum {string} */
                    reason: "came-back" | "found-again" | "care-broke-off" | "situation-worse" | "closed-by-mistake";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Kinds of facts, with a comma between them. */
                kinds?: string;
                from?: string;
                until?: string;
                /** @description The last item of the page before. */
                before?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            /** @description Recorded on a later day than it occurred. */
                            recordedLate: boolean;
                            by: {
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            } | null;
                            about: {
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            } | null;
                            entityId: string | null;
                            attributes: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            by: "number" | "alias" | "call-name";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferralsIn: {
        parameters: {
            query?: {
                state?: "waiting" | "started" | "not-started";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description Assigned by the product, never hers. */
                            alias: string;
                            /** @enum {string} */
                            source: "street" | "drop-in" | "care" | "public-health" | "municipality" | "police" | "herself" | "other";
                            /** @description Of whoever reported her. */
                            organisation: string;
                            /** Format: date */
                            receivedOn: string;
                            /** @description Until today, or until it was decided. */
                            daysWaiting: number;
                            triage: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            } | null;
                            /** @description The latest first; empty for a manager. */
                            attempts: {
                                /** Format: date-time */
                                attemptedAt: string;
                                /** @enum {string} */
                                outcome: "spoken" | "seen-not-spoken" | "attempted" | "declined";
                                by: string;
                            }[];
                            /** @enum {string} */
                            state: "waiting" | "started" | "not-started";
                            decidedAt: string | null;
                            notStartedReason: ("not-the-group" | "minor" | "elsewhere-in-care" | "not-reached" | "declined" | "moved-away" | "died") | null;
                            caseId: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportReferralIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    source: "street" | "drop-in" | "care" | "public-health" | "municipality" | "police" | "herself" | "other";
                    /** Format: date */
                    receivedOn?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReferralIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Assigned by the product, never hers. */
                        alias: string;
                        /** @enum {string} */
                        source: "street" | "drop-in" | "care" | "public-health" | "municipality" | "police" | "herself" | "other";
                        /** @description Of whoever reported her. */
                        organisation: string;
                        /** Format: date */
                        receivedOn: string;
                        /** @description Until today, or until it was decided. */
                        daysWaiting: number;
                        triage: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                        } | null;
                        /** @description The latest first; empty for a manager. */
                        attempts: {
                            /** Format: date-time */
                            attemptedAt: string;
                            /** @enum {string} */
                            outcome: "spoken" | "seen-not-spoken" | "attempted" | "declined";
                            by: string;
                        }[];
                        /** @enum {string} */
                        state: "waiting" | "started" | "not-started";
                        decidedAt: string | null;
                        notStartedReason: ("not-the-group" | "minor" | "elsewhere-in-care" | "not-reached" | "declined" | "moved-away" | "died") | null;
                        caseId: string | null;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTriage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReferralAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    attemptedAt: string;
                    /** @enum {string} */
                    outcome: "spoken" | "seen-not-spoken" | "attempted" | "declined";
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    responsibleMembershipId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notStartCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "not-the-group" | "minor" | "elsewhere-in-care" | "not-reached" | "declined" | "moved-away" | "died";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSafeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        safeContact: {
                            mayCall: boolean;
                            mayVoicemail: boolean;
                            mayText: boolean;
                            mayVisit: boolean;
                            /** @description When it is safe. */
                            hours: string;
                            /** @description What not to say, write or show. */
                            wordsToAvoid: string;
                            /** @description Whom to warn, and about whom to be careful. */
                            warn: string;
                        } | null;
                        recordedAt: string | null;
                        diedOn: string | null;
                        /** @description 0 as long as nothing was recorded; for If-Match. */
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSafeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mayCall: boolean;
                    mayVoicemail: boolean;
                    mayText: boolean;
                    mayVisit: boolean;
                    /** @description When it is safe. */
                    hours: string;
                    /** @description What not to say, write or show. */
                    wordsToAvoid: string;
                    /** @description Whom to warn, and about whom to be careful. */
                    warn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            field: "call-name" | "legal-name" | "birth-date" | "phone" | "address" | "find-spot" | "languages" | "emergency-contact";
                            value: string;
                            /** Format: date-time */
                            recordedAt: string;
                            version: number;
                        }[];
                        diedOn: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addIdentityField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    field: "call-name" | "legal-name" | "birth-date" | "phone" | "address" | "find-spot" | "languages" | "emergency-contact";
                    /** @description Sealed with her key. A birth date is YYYY-MM-DD. */
                    value: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIdentityField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Sealed with her key. A birth date is YYYY-MM-DD. */
                    value: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endIdentityField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmergencyTransfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            from: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            } | null;
                            to: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            reason: string;
                            /** @enum {string} */
                            state: "requested" | "done" | "withdrawn";
                            requestedBy: string;
                            /** Format: date-time */
                            requestedAt: string;
                            version: number;
                            confirm: {
                                allowed: boolean;
                                code?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestEmergencyTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toMembershipId: string;
                    /** @description Why the present case manager is gone: about staff only, nothing about her. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmEmergencyTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEmergencyTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transferId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        course: {
                            domain: string;
                            first: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            last: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            change: number | null;
                        }[];
                        improvement: {
                            /** @enum {string} */
                            outcome: "improved" | "not-improved" | "unknown";
                            /** @description Domains that were scored twice or more. */
                            compared: number;
                            rose: number;
                            fell: number;
                        };
                        due: {
                            /** @enum {string} */
                            kind: "start" | "periodic";
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "upcoming" | "due" | "overdue";
                        } | null;
                        lowest: number;
                        highest: number;
                        completeness: {
                            complete: boolean;
                            /** @description Domains scored 1 or 2 without a goal and without a reason why not. */
                            missing: string[];
                        };
                        goals: {
                            /** Format: uuid */
                            id: string;
                            domain: string;
                            /** @enum {string} */
                            state: "open" | "reached" | "dropped";
                            /** Format: date */
                            setOn: string;
                            endedOn: string | null;
                            text: string | null;
                            ownWords: string | null;
                            actions: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                goalId: string;
                                text: string | null;
                                owner: {
                                    /** Format: uuid */
                                    membershipId: string;
                                    name: string;
                                } | null;
                                /** Format: date */
                                dueOn: string;
                                /** @enum {string} */
                                state: "open" | "done" | "dropped";
                                endedOn: string | null;
                                overdue: boolean;
                                /** @description The actor has taken it upon herself. */
                                mine: boolean;
                                version: number;
                            }[];
                            /** @description Whether it can be reached or dropped now, by the rule that the server demands. */
                            end: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            version: number;
                        }[];
                        waivers: {
                            /** Format: uuid */
                            id: string;
                            domain: string;
                            /** Format: date */
                            sinceOn: string;
                            reason: string | null;
                            version: number;
                        }[];
                        ownWords: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            saidOn: string;
                            words: string;
                        }[];
                        /** @description Whether a goal can be set now, by the rule that the server demands. */
                        mayPlan: {
                            allowed: boolean;
                            code?: string;
                            facts?: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlanGlance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        course: {
                            domain: string;
                            first: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            last: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            change: number | null;
                        }[];
                        improvement: {
                            /** @enum {string} */
                            outcome: "improved" | "not-improved" | "unknown";
                            /** @description Domains that were scored twice or more. */
                            compared: number;
                            rose: number;
                            fell: number;
                        };
                        due: {
                            /** @enum {string} */
                            kind: "start" | "periodic";
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "upcoming" | "due" | "overdue";
                        } | null;
                        lowest: number;
                        highest: number;
                        /** @description The domain of each open goal. */
                        openGoals: string[];
                        openActions: number;
                        overdueActions: number;
                        completeness: {
                            complete: boolean;
                            /** @description Domains scored 1 or 2 without a goal and without a reason why not. */
                            missing: string[];
                        };
                        closingAssessedOn: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printPlanCopy: {
        parameters: {
            query?: {
                language?: "nl" | "en";
                /** @description With the scores, and her own beside them. */
                scores?: boolean;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged document (PDF/UA-1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            /** @enum {string} */
                            kind: "start" | "periodic" | "close";
                            /** Format: date */
                            assessedOn: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: {
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            };
                            /** Format: uuid */
                            instrumentId: string;
                            instrumentVersion: number;
                            correctsId: string | null;
                            /** @description Another one stands in for it; it counts no longer. */
                            corrected: boolean;
                            domains: {
                                domain: string;
                                score: number | null;
                                reason: string | null;
                                ownScore: number | null;
                                ownWords: string | null;
                            }[];
                            version: number;
                        }[];
                        course: {
                            domain: string;
                            first: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            last: {
                                /** Format: date */
                                on: string;
                                score: number;
                            } | null;
                            change: number | null;
                        }[];
                        improvement: {
                            /** @enum {string} */
                            outcome: "improved" | "not-improved" | "unknown";
                            /** @description Domains that were scored twice or more. */
                            compared: number;
                            rose: number;
                            fell: number;
                        };
                        due: {
                            /** @enum {string} */
                            kind: "start" | "periodic";
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "upcoming" | "due" | "overdue";
                        } | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "start" | "periodic" | "close";
                    /** Format: date */
                    assessedOn: string;
                    /** Format: uuid */
                    instrumentId: string;
                    /** Format: uuid */
                    correctsId?: string;
                    domains: {
                        domain: string;
                        /** @description Null: not assessed, which is an answer. */
                        score: number | null;
                        reason?: string;
                        ownScore?: number;
                        ownWords?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessmentDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        own: {
                            /** Format: date-time */
                            savedAt: string;
                            version: number;
                            typed: {
                                /** Format: uuid */
                                instrumentId: string;
                                /** @enum {string} */
                                kind: "start" | "periodic" | "close";
                                assessedOn: string | null;
                                correctsId: string | null;
                                domains: {
                                    domain: string;
                                    /** @enum {string} */
                                    answer: "open" | "scored" | "not-assessed";
                                    score: number | null;
                                    reason: string;
                                    ownScore: number | null;
                                    ownWords: string;
                                }[];
                            };
                        } | null;
                        /** @description For If-Match of the next save; 0 before the first draft of this case. */
                        version: number;
                        /** @description Colleagues who have a draft of the same case open. */
                        others: {
                            name: string;
                            /** Format: date-time */
                            savedAt: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepAssessmentDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    kind: "start" | "periodic" | "close";
                    assessedOn: string | null;
                    correctsId: string | null;
                    domains: {
                        domain: string;
                        /** @enum {string} */
                        answer: "open" | "scored" | "not-assessed";
                        score: number | null;
                        reason: string;
                        ownScore: number | null;
                        ownWords: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropAssessmentDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessmentsDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            kind: "start" | "periodic";
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            state: "due" | "overdue";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domain: string;
                    text: string;
                    ownWords?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    ownWords?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reachGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domain: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGoalWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOwnWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    ownerMembershipId: string | null;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    ownerMembershipId: string | null;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActionsOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** Format: uuid */
                            actionId: string;
                            domain: string;
                            /** Format: date */
                            dueOn: string;
                            owner: string | null;
                            mine: boolean;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            source: string;
                            lowest: number;
                            highest: number;
                            /** Format: date */
                            fromOn: string;
                            /** @description The version that counts today. */
                            current: boolean;
                            domains: {
                                code: string;
                                name: string;
                                description: string;
                                levels: {
                                    score: number;
                                    description: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    source: string;
                    /** Format: date */
                    fromOn: string;
                    lowest: number;
                    highest: number;
                    domains: {
                        code: string;
                        name: string;
                        description?: string;
                        /** @description Of each score, the lowest first. */
                        levels?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before: goes on after that contact. */
                before?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            kind: ("street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner") | null;
                            /** @enum {string} */
                            outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                            directMinutes: number;
                            indirectMinutes: number;
                            travelMinutes: number;
                            thirdPartyMinutes: number;
                            domains: ("finances" | "work-and-education" | "daytime" | "housing" | "domestic-relations" | "mental-health" | "physical-health" | "substance-use" | "basic-adl" | "instrumental-adl" | "social-network" | "participation" | "justice")[];
                            by: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                organisation: string;
                            };
                            note: {
                                text: string;
                                /** @description Of a peer expert, and not shared with the team yet. */
                                private: boolean;
                                sharedAt: string | null;
                            } | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    occurredAt?: string;
                    /** @enum {string} */
                    kind?: "street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner";
                    /** @enum {string} */
                    outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                    directMinutes?: number;
                    indirectMinutes?: number;
                    travelMinutes?: number;
                    thirdPartyMinutes?: number;
                    domains?: ("finances" | "work-and-education" | "daytime" | "housing" | "domestic-relations" | "mental-health" | "physical-health" | "substance-use" | "basic-adl" | "instrumental-adl" | "social-network" | "participation" | "justice")[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        /** Format: date-time */
                        occurredAt: string;
                        /** Format: date-time */
                        recordedAt: string;
                        kind: ("street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner") | null;
                        /** @enum {string} */
                        outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                        directMinutes: number;
                        indirectMinutes: number;
                        travelMinutes: number;
                        thirdPartyMinutes: number;
                        domains: ("finances" | "work-and-education" | "daytime" | "housing" | "domestic-relations" | "mental-health" | "physical-health" | "substance-use" | "basic-adl" | "instrumental-adl" | "social-network" | "participation" | "justice")[];
                        by: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: string;
                        };
                        note: {
                            text: string;
                            /** @description Of a peer expert, and not shared with the team yet. */
                            private: boolean;
                            sharedAt: string | null;
                        } | null;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawContactNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOutboxHalf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Base64url; the same for this person in this programme. */
                        half: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    occurredAt: string;
                    /** @enum {string} */
                    kind?: "street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner";
                    /** @enum {string} */
                    outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                    directMinutes: number;
                    indirectMinutes: number;
                    travelMinutes: number;
                    thirdPartyMinutes: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: number;
                            /** Format: date-time */
                            occurredAt: string;
                            kind: ("street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner") | null;
                            /** @enum {string} */
                            outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                            directMinutes: number;
                            indirectMinutes: number;
                            travelMinutes: number;
                            thirdPartyMinutes: number;
                            /** Format: date-time */
                            replacedAt: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWeek: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        days: {
                            /** Format: date */
                            day: string;
                            contacts: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                occurredAt: string;
                                case: {
                                    /** Format: uuid */
                                    caseId: string;
                                    number: string;
                                    alias: string;
                                } | null;
                                kind: string | null;
                                outcome: string;
                                directMinutes: number;
                                indirectMinutes: number;
                                travelMinutes: number;
                                thirdPartyMinutes: number;
                                version: number;
                            }[];
                            hours: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                workedOn: string;
                                /** @enum {string} */
                                kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                                minutes: number;
                                /** @description Entered by mistake: counts as nothing. */
                                withdrawn: boolean;
                                /** @description What stood here before, the latest first. */
                                earlier: {
                                    /** Format: date */
                                    workedOn: string;
                                    /** @enum {string} */
                                    kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                                    minutes: number;
                                    /** Format: date-time */
                                    replacedAt: string;
                                }[];
                                version: number;
                            }[];
                            /** @description Of everything on that day. */
                            minutes: number;
                        }[];
                        minutes: {
                            direct: number;
                            indirect: number;
                            travel: number;
                            thirdParties: number;
                            withoutCase: number;
                            /** @description Of all five. */
                            total: number;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    workedOn: string;
                    /** @enum {string} */
                    kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                    minutes: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hoursId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        workedOn: string;
                        /** @enum {string} */
                        kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                        minutes: number;
                        /** @description Entered by mistake: counts as nothing. */
                        withdrawn: boolean;
                        /** @description What stood here before, the latest first. */
                        earlier: {
                            /** Format: date */
                            workedOn: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                            minutes: number;
                            /** Format: date-time */
                            replacedAt: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hoursId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    workedOn: string;
                    /** @enum {string} */
                    kind: "team" | "case-meeting" | "supervision" | "work-guidance" | "training" | "coordination" | "expertise";
                    minutes: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hoursId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            basis: "consent" | "danger";
                            /** Format: date-time */
                            cameAt: string;
                            /** @description Sealed, by a key of its own. */
                            words: string;
                            noted: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteCaseMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @description Closed while she was out of sight: stays on the list. */
                            closed: boolean;
                            /** @enum {string} */
                            state: "in-sight" | "attention" | "out-of-sight" | "whereabouts-known" | "died";
                            daysSinceSpoken: number | null;
                            daysSinceSeen: number | null;
                            /** @description Since she was spoken with, or else since the case opened. */
                            daysCounted: number;
                            lastSpokenAt: string | null;
                            lastSeenAt: string | null;
                            lastAttemptAt: string | null;
                            knownUntil: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWhereabouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            /** @enum {string} */
                            kind: "stay" | "hospital" | "detention";
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            reviewOn: string;
                            endedOn: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordWhereabouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "stay" | "hospital" | "detention";
                    /** Format: date */
                    fromOn: string;
                    /**
                     * Format: date
                     * @description The last day on which the signal is paused.
                     */
                    reviewOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewWhereabouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                whereaboutsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    reviewOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWhereabouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                whereaboutsId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeerNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            /** Format: date-time */
                            writtenAt: string;
                            text: string;
                            sharedAt: string | null;
                            by: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            };
                            mine: boolean;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writePeerNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sharePeerNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPeerNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBridgesUnderWay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            contactId: string | null;
                            /** @enum {string} */
                            fromPlace: "street" | "home" | "drop-in" | "phone" | "shelter" | "hospital" | "detention" | "elsewhere";
                            brokenOffCare: ("general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other") | null;
                            /** @enum {string} */
                            toCare: "general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other";
                            organisation: string | null;
                            /** Format: date */
                            begunOn: string;
                            outcome: ("kept" | "restored" | "broken-off" | "declined" | "no-room") | null;
                            endedOn: string | null;
                            by: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBridges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            contactId: string | null;
                            /** @enum {string} */
                            fromPlace: "street" | "home" | "drop-in" | "phone" | "shelter" | "hospital" | "detention" | "elsewhere";
                            brokenOffCare: ("general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other") | null;
                            /** @enum {string} */
                            toCare: "general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other";
                            organisation: string | null;
                            /** Format: date */
                            begunOn: string;
                            outcome: ("kept" | "restored" | "broken-off" | "declined" | "no-room") | null;
                            endedOn: string | null;
                            by: string;
                            version: number;
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The contact in which it began, of this case.
                     */
                    contactId?: string;
                    /** @enum {string} */
                    fromPlace: "street" | "home" | "drop-in" | "phone" | "shelter" | "hospital" | "detention" | "elsewhere";
                    /** @enum {string} */
                    brokenOffCare?: "general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other";
                    /** @enum {string} */
                    toCare: "general-practitioner" | "mental-health" | "addiction-care" | "sexual-health" | "hospital" | "shelter" | "housing" | "debt-help" | "legal-aid" | "other";
                    /** Format: uuid */
                    organisationId?: string;
                    /** Format: date */
                    begunOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                bridgeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "kept" | "restored" | "broken-off" | "declined" | "no-room";
                    /** Format: date */
                    endedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: string;
                            /** @description Computed from the days each time it is asked. */
                            lapses: {
                                /** @enum {string} */
                                kind: "supervision" | "work-guidance";
                                /** @enum {string} */
                                why: "not-kept" | "none-planned";
                                /** Format: date */
                                sinceOn: string;
                            }[];
                            /** @description The latest first; of the last year and to come. */
                            sessions: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "supervision" | "work-guidance";
                                /** Format: date */
                                plannedOn: string;
                                keptOn: string | null;
                                /** @enum {string} */
                                standing: "planned" | "kept" | "lapsed";
                                version: number;
                            }[];
                            mayPlan: boolean;
                        }[];
                        terms: {
                            supervisionDays: number;
                            workGuidanceDays: number;
                            lapsedAfterDays: number;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Whose it is; the actor herself when it is left out.
                     */
                    membershipId?: string;
                    /** @enum {string} */
                    kind: "supervision" | "work-guidance";
                    /** Format: date */
                    plannedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    keptOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFlexExpenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            alias: string | null;
                            organisation: string;
                            by: string;
                            /** @enum {string} */
                            state: "asked" | "planned" | "spent" | "unfunded" | "own-cost" | "refused" | "declined" | "withdrawn" | "reversed";
                            amountCents: number;
                            /** Format: date */
                            onDay: string;
                            /** @enum {string} */
                            category: "clothing" | "food" | "sleeping-bag" | "transport" | "documents" | "other";
                            /** @enum {string} */
                            aim: "breakthrough" | "motivate" | "need";
                            /** @enum {string} */
                            receipt: "there" | "none" | "missing" | "not-yet";
                            noReceiptBecause: string | null;
                            unfundedBecause: ("beyond-balance" | "not-approved") | null;
                            approvedBy: string | null;
                            decision: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            correction: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            steps: {
                                /** @enum {string} */
                                step: "spend" | "withdraw" | "add-receipt" | "correct" | "approve" | "decline" | "decide";
                                code: string | null;
                            }[];
                            version: number;
                        }[];
                        purse: {
                            /** Format: uuid */
                            shareId: string;
                            envelope: string;
                            organisation: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            budgetCents: number;
                            spentCents: number;
                            reservedCents: number;
                            freeCents: number;
                        } | null;
                        approvalAboveCents: number | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFlexExpensesOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            alias: string | null;
                            organisation: string;
                            by: string;
                            /** @enum {string} */
                            state: "asked" | "planned" | "spent" | "unfunded" | "own-cost" | "refused" | "declined" | "withdrawn" | "reversed";
                            amountCents: number;
                            /** Format: date */
                            onDay: string;
                            /** @enum {string} */
                            category: "clothing" | "food" | "sleeping-bag" | "transport" | "documents" | "other";
                            /** @enum {string} */
                            aim: "breakthrough" | "motivate" | "need";
                            /** @enum {string} */
                            receipt: "there" | "none" | "missing" | "not-yet";
                            noReceiptBecause: string | null;
                            unfundedBecause: ("beyond-balance" | "not-approved") | null;
                            approvedBy: string | null;
                            decision: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            correction: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            steps: {
                                /** @enum {string} */
                                step: "spend" | "withdraw" | "add-receipt" | "correct" | "approve" | "decline" | "decide";
                                code: string | null;
                            }[];
                            version: number;
                        }[];
                        purse: {
                            /** Format: uuid */
                            shareId: string;
                            envelope: string;
                            organisation: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            budgetCents: number;
                            spentCents: number;
                            reservedCents: number;
                            freeCents: number;
                        } | null;
                        approvalAboveCents: number | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "planned" | "spent";
                    amountCents: number;
                    /** Format: date */
                    onDay: string;
                    /** @enum {string} */
                    category: "clothing" | "food" | "sleeping-bag" | "transport" | "documents" | "other";
                    /** @enum {string} */
                    aim: "breakthrough" | "motivate" | "need";
                    /** @description Why there is no receipt; sealed by her key. */
                    noReceiptBecause?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        alias: string | null;
                        organisation: string;
                        by: string;
                        /** @enum {string} */
                        state: "asked" | "planned" | "spent" | "unfunded" | "own-cost" | "refused" | "declined" | "withdrawn" | "reversed";
                        amountCents: number;
                        /** Format: date */
                        onDay: string;
                        /** @enum {string} */
                        category: "clothing" | "food" | "sleeping-bag" | "transport" | "documents" | "other";
                        /** @enum {string} */
                        aim: "breakthrough" | "motivate" | "need";
                        /** @enum {string} */
                        receipt: "there" | "none" | "missing" | "not-yet";
                        noReceiptBecause: string | null;
                        unfundedBecause: ("beyond-balance" | "not-approved") | null;
                        approvedBy: string | null;
                        decision: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        correction: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        steps: {
                            /** @enum {string} */
                            step: "spend" | "withdraw" | "add-receipt" | "correct" | "approve" | "decline" | "decide";
                            code: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    spendPlannedExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amountCents: number;
                    /** Format: date */
                    onDay: string;
                    /** @description Why there is no receipt; sealed by her key. */
                    noReceiptBecause?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture of a receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addFlexReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayNoFlexReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideUnfundedExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "fund" | "own-cost" | "refuse";
                    /**
                     * Format: uuid
                     * @description Another share of the same organisation, from which comes what is short.
                     */
                    fromShareId?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctFlexExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                expenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFlexEnvelopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            shares: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                organisationId: string;
                                organisation: string;
                                budgetCents: number;
                                totals: {
                                    spentCents: number;
                                    reservedCents: number;
                                    freeCents: number;
                                } | null;
                            }[];
                        }[];
                        transfers: {
                            /** Format: uuid */
                            id: string;
                            from: string | null;
                            to: string | null;
                            amountCents: number;
                            reason: string;
                            /** Format: date-time */
                            madeAt: string;
                            by: string | null;
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        mayOpen: boolean;
                        mayTransfer: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openFlexEnvelope: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    shares: {
                        /** Format: uuid */
                        organisationId: string;
                        /** @description In cents. */
                        amountCents: number;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transferFlexBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromShareId: string | null;
                    toShareId: string | null;
                    /** @description In cents. */
                    amountCents: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                envelopeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        untilOn: string;
                        shares: {
                            share: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                organisationId: string;
                                organisation: string;
                                budgetCents: number;
                                totals: {
                                    spentCents: number;
                                    reservedCents: number;
                                    freeCents: number;
                                } | null;
                            };
                            ledger: {
                                entries: {
                                    number: number;
                                    /** @enum {string} */
                                    kind: "allotted" | "transferred" | "spent" | "reversed";
                                    /** Format: date */
                                    occurredOn: string;
                                    category: ("clothing" | "food" | "sleeping-bag" | "transport" | "documents" | "other") | null;
                                    aim: ("breakthrough" | "motivate" | "need") | null;
                                    /** @description Above zero: more; below: less. */
                                    amountCents: number;
                                    /** @description After this entry. */
                                    balanceCents: number;
                                    receipt: ("there" | "none" | "missing" | "unknown") | null;
                                }[];
                                byCategory: {
                                    code: string;
                                    count: number;
                                    cents: number;
                                }[];
                                byAim: {
                                    code: string;
                                    count: number;
                                    cents: number;
                                }[];
                                undecidedCents: number;
                                receiptsMissing: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexAccountCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                envelopeId: string;
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexAccountOds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                envelopeId: string;
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                scope?: "open" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            alias: string | null;
                            from: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            to: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            /** @enum {string} */
                            part: "giver" | "receiver" | "stand-in" | "watcher";
                            /** @enum {string} */
                            state: "proposed" | "accepted" | "introduced" | "completed" | "declined" | "withdrawn" | "expired";
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            completeBy: string;
                            roomConfirmedAt: string | null;
                            acceptedAt: string | null;
                            meeting: ("both-present" | "bridge" | "refused") | null;
                            bridge: string | null;
                            introducedAt: string | null;
                            introductions: number;
                            introductionsNeeded: number;
                            sheetConfirmedAt: string | null;
                            openActions: number | null;
                            declineReason: ("no-room" | "not-suitable" | "too-close" | "leaving" | "other") | null;
                            endedAt: string | null;
                            settledAt: string | null;
                            /** @description Whether it will be, or was, a warm handover. */
                            warm: boolean;
                            late: boolean;
                            /** @description What each still has to do. */
                            owes: {
                                giver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                                receiver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                            };
                            actions: {
                                accept: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                decline: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                withdraw: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                confirmRoom: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                recordMeeting: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                writeSheet: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                confirmSheet: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                reassignActions: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                complete: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                settle: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandoversOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            alias: string | null;
                            from: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            to: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            /** @enum {string} */
                            part: "giver" | "receiver" | "stand-in" | "watcher";
                            /** @enum {string} */
                            state: "proposed" | "accepted" | "introduced" | "completed" | "declined" | "withdrawn" | "expired";
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            completeBy: string;
                            roomConfirmedAt: string | null;
                            acceptedAt: string | null;
                            meeting: ("both-present" | "bridge" | "refused") | null;
                            bridge: string | null;
                            introducedAt: string | null;
                            introductions: number;
                            introductionsNeeded: number;
                            sheetConfirmedAt: string | null;
                            openActions: number | null;
                            declineReason: ("no-room" | "not-suitable" | "too-close" | "leaving" | "other") | null;
                            endedAt: string | null;
                            settledAt: string | null;
                            /** @description Whether it will be, or was, a warm handover. */
                            warm: boolean;
                            late: boolean;
                            /** @description What each still has to do. */
                            owes: {
                                giver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                                receiver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                            };
                            actions: {
                                accept: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                decline: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                withdraw: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                confirmRoom: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                recordMeeting: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                writeSheet: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                confirmSheet: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                reassignActions: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                complete: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                settle: {
                                    allowed: boolean;
                                    /** @description Why not, in a stable code. */
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toMembershipId: string;
                    /** Format: date */
                    completeBy?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        number: string | null;
                        alias: string | null;
                        from: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            organisation: string;
                        };
                        to: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            organisation: string;
                        };
                        /** @enum {string} */
                        part: "giver" | "receiver" | "stand-in" | "watcher";
                        /** @enum {string} */
                        state: "proposed" | "accepted" | "introduced" | "completed" | "declined" | "withdrawn" | "expired";
                        /** Format: date-time */
                        proposedAt: string;
                        /** Format: date */
                        answerBy: string;
                        /** Format: date */
                        completeBy: string;
                        roomConfirmedAt: string | null;
                        acceptedAt: string | null;
                        meeting: ("both-present" | "bridge" | "refused") | null;
                        bridge: string | null;
                        introducedAt: string | null;
                        introductions: number;
                        introductionsNeeded: number;
                        sheetConfirmedAt: string | null;
                        openActions: number | null;
                        declineReason: ("no-room" | "not-suitable" | "too-close" | "leaving" | "other") | null;
                        endedAt: string | null;
                        settledAt: string | null;
                        /** @description Whether it will be, or was, a warm handover. */
                        warm: boolean;
                        late: boolean;
                        /** @description What each still has to do. */
                        owes: {
                            giver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                            receiver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                        };
                        actions: {
                            accept: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            decline: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withdraw: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            confirmRoom: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            recordMeeting: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            writeSheet: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            confirmSheet: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            reassignActions: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            complete: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            settle: {
                                allowed: boolean;
                                /** @description Why not, in a stable code. */
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "no-room" | "not-suitable" | "too-close" | "leaving" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmHandoverRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordHandoverMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    meeting: "both-present" | "bridge" | "refused";
                    /** @description Spoken with her, both present. */
                    contactIds?: string[];
                    /** Format: uuid */
                    bridgeMembershipId?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignHandoverActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandoverSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheet: {
                            /** Format: date-time */
                            generatedAt: string;
                            from: string;
                            to: string;
                            phase: {
                                phase: string;
                                /** Format: date */
                                since: string;
                                stability: string;
                            };
                            safeContact: {
                                mayCall: boolean;
                                mayVoicemail: boolean;
                                mayText: boolean;
                                mayVisit: boolean;
                                hours: string;
                                wordsToAvoid: string;
                                warn: string;
                            } | null;
                            sleeps?: {
                                kind: string;
                                place: string;
                                /** Format: date */
                                fromOn: string;
                            } | null;
                            plan: {
                                lastAssessedOn: string | null;
                                goals: string[];
                                actions: {
                                    domain: string;
                                    dueOn: string | null;
                                    owner: string | null;
                                }[];
                            };
                            contacts: {
                                /** Format: date */
                                occurredOn: string;
                                kind: string | null;
                                outcome: string;
                                by: string;
                            }[];
                            agreements: string;
                            notInRecord: string;
                            /** @description What the record does not hold, in codes. */
                            gaps: ("no-safe-contact" | "no-assessment" | "no-goals" | "out-of-sight" | "never-spoken" | "no-team-sharing" | "no-peer-expert" | "no-introduction")[];
                        };
                        confirmed: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                        } | null;
                        /** @description 0 as long as nothing was written; for If-Match. */
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHandoverSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was agreed with her and with others. */
                    agreements: string;
                    /** @description What whoever takes over has to know and what stands nowhere. */
                    notInRecord: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printHandoverSheet: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged document (PDF/UA-1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmHandoverSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHandoverRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            completeBy: string;
                            closedAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openHandoverRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    completeBy: string;
                    caseIds: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandoverRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        completeBy: string;
                        closedAt: string | null;
                        version: number;
                        /** @description Of the cases that the viewer sees. */
                        progress: {
                            total: number;
                            completed: number;
                            underWay: number;
                            planned: number;
                            toPlan: number;
                            late: number;
                            notWarm: number;
                        };
                        cases: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            responsible: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            } | null;
                            plannedTo: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            } | null;
                            plannedOn: string | null;
                            handover: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                caseId: string;
                                number: string | null;
                                alias: string | null;
                                from: {
                                    /** Format: uuid */
                                    membershipId: string;
                                    name: string;
                                    organisation: string;
                                };
                                to: {
                                    /** Format: uuid */
                                    membershipId: string;
                                    name: string;
                                    organisation: string;
                                };
                                /** @enum {string} */
                                part: "giver" | "receiver" | "stand-in" | "watcher";
                                /** @enum {string} */
                                state: "proposed" | "accepted" | "introduced" | "completed" | "declined" | "withdrawn" | "expired";
                                /** Format: date-time */
                                proposedAt: string;
                                /** Format: date */
                                answerBy: string;
                                /** Format: date */
                                completeBy: string;
                                roomConfirmedAt: string | null;
                                acceptedAt: string | null;
                                meeting: ("both-present" | "bridge" | "refused") | null;
                                bridge: string | null;
                                introducedAt: string | null;
                                introductions: number;
                                introductionsNeeded: number;
                                sheetConfirmedAt: string | null;
                                openActions: number | null;
                                declineReason: ("no-room" | "not-suitable" | "too-close" | "leaving" | "other") | null;
                                endedAt: string | null;
                                settledAt: string | null;
                                /** @description Whether it will be, or was, a warm handover. */
                                warm: boolean;
                                late: boolean;
                                /** @description What each still has to do. */
                                owes: {
                                    giver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                                    receiver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion")[];
                                };
                                actions: {
                                    accept: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    decline: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    withdraw: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    confirmRoom: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    recordMeeting: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    writeSheet: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    confirmSheet: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    reassignActions: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    complete: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                    settle: {
                                        allowed: boolean;
                                        /** @description Why not, in a stable code. */
                                        code?: string;
                                        facts?: {
                                            [key: string]: unknown;
                                        };
                                    };
                                };
                                version: number;
                            } | null;
                            /** @enum {string} */
                            step: "to-plan" | "planned" | "proposed" | "accepted" | "introduced" | "completed" | "closed";
                            warm: boolean | null;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            missing: {
                                giver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion" | "plan" | "proposal")[];
                                receiver: ("answer" | "room" | "meeting" | "sheet" | "actions" | "completion" | "plan" | "proposal")[];
                            };
                            version: number;
                        }[];
                        mayChange: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeHandoverRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planRoundCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toMembershipId: string;
                    /** Format: date */
                    plannedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            who: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                                organisation: string;
                            };
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            /** @description What she answers for now, with who stands in; as far as the viewer knows them. */
                            cases: {
                                /** Format: uuid */
                                caseId: string;
                                number: string;
                                alias: string;
                                standIn: {
                                    /** Format: uuid */
                                    membershipId: string;
                                    name: string;
                                } | null;
                            }[];
                            mayChange: boolean;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Who will be away; the actor herself when it is left out.
                     */
                    membershipId?: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    standIns: {
                        /** Format: uuid */
                        caseId: string;
                        /** Format: uuid */
                        membershipId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameStandIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    /** Format: uuid */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLateWrites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            alias: string | null;
                            /** @enum {string} */
                            part: "writer" | "receiver";
                            by: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            kind: ("street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner") | null;
                            /** @enum {string} */
                            outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                            totalMinutes: number;
                            note: string | null;
                            /** @enum {string} */
                            state: "waiting" | "accepted" | "returned";
                            returnReason: ("double" | "other-case" | "not-clear" | "other") | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeLate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    occurredAt?: string;
                    /** @enum {string} */
                    kind?: "street" | "home-visit" | "office" | "drop-in" | "phone" | "message" | "with-partner";
                    /** @enum {string} */
                    outcome: "spoken" | "seen-not-spoken" | "attempted" | "no-show" | "declined";
                    directMinutes?: number;
                    indirectMinutes?: number;
                    travelMinutes?: number;
                    thirdPartyMinutes?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptLateWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                lateWriteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnLateWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                lateWriteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "double" | "other-case" | "not-clear" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaints: {
                            /** Format: uuid */
                            id: string;
                            words: string;
                            /** Format: date */
                            receivedOn: string;
                            /** @enum {string} */
                            addressedTo: "team" | "organisation" | "complaints-officer" | "municipality";
                            about: string | null;
                            managerTold: boolean;
                            /** @enum {string} */
                            state: "received" | "heard" | "answered";
                            /** Format: date */
                            answerBy: string;
                            /** @description Not answered, and the term is over. */
                            late: boolean;
                            heardOn: string | null;
                            answeredOn: string | null;
                            answer: string | null;
                            hear: {
                                allowed: boolean;
                                code?: string;
                            };
                            reply: {
                                allowed: boolean;
                                code?: string;
                            };
                            version: number;
                        }[];
                        refusals: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            /** Format: date */
                            sinceOn: string;
                            endedOn: string | null;
                            reason: string | null;
                            version: number;
                        }[];
                        ratings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            ratedOn: string;
                            score: number;
                            words: string | null;
                        }[];
                        /** @description Whom a complaint or a refusal can be about. */
                        workers: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            organisation: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert";
                        }[];
                        /** @description Days within which a complaint is answered. */
                        answerDays: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWorkerRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                refusalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    ratedOn: string;
                    score: number;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    /** Format: date */
                    receivedOn: string;
                    /** @enum {string} */
                    addressedTo: "team" | "organisation" | "complaints-officer" | "municipality";
                    aboutPersonId: string | null;
                    tellManager: boolean;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hearComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                complaintId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                complaintId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenSafety: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            missingSince: string | null;
                            incidentsSince: string | null;
                            planReviewOn: string | null;
                            outsideSince: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSafety: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** Format: uuid */
                            id: string;
                            /** @description Sealed with her key. */
                            signs: string;
                            /** @description Sealed with her key. */
                            helps: string;
                            /** @description Sealed with her key. */
                            whomToCall: string;
                            /** @description Sealed with her key. */
                            safePlaces: string;
                            /** @description Sealed with her key. */
                            notToDo: string;
                            /** Format: date */
                            writtenOn: string;
                            writtenBy: string;
                            /** Format: date */
                            reviewOn: string;
                            reviewDue: boolean;
                        } | null;
                        whereabouts: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "stay" | "hospital" | "detention";
                            /** Format: date */
                            reviewOn: string;
                            steps: {
                                /** @enum {string} */
                                step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                                taken: {
                                    /** @enum {string} */
                                    outcome: "done" | "not-needed";
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                            }[];
                        } | null;
                        incidents: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "sexual" | "physical" | "threat" | "stalking" | "exploitation" | "robbery";
                            /** Format: date */
                            occurredOn: string;
                            endedOn: string | null;
                            words: string;
                            steps: {
                                /** @enum {string} */
                                step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                                taken: {
                                    /** @enum {string} */
                                    outcome: "done" | "not-needed";
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                            }[];
                        }[];
                        missing: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            lastSeenOn: string;
                            /** Format: date */
                            openedOn: string;
                            endedOn: string | null;
                            outcome: ("found-safe" | "found-hurt" | "found-elsewhere" | "died") | null;
                            words: string;
                            steps: {
                                /** @enum {string} */
                                step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                                taken: {
                                    /** @enum {string} */
                                    outcome: "done" | "not-needed";
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                            }[];
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSafetyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Sealed with her key. */
                    signs: string;
                    /** @description Sealed with her key. */
                    helps: string;
                    /** @description Sealed with her key. */
                    whomToCall: string;
                    /** @description Sealed with her key. */
                    safePlaces: string;
                    /** @description Sealed with her key. */
                    notToDo: string;
                    /** Format: date */
                    reviewOn: string;
                    replaces: string | null;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "sexual" | "physical" | "threat" | "stalking" | "exploitation" | "robbery";
                    /** Format: date */
                    occurredOn: string;
                    /** @description Sealed with her key. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeIncidentStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                    /** @enum {string} */
                    outcome: "done" | "not-needed";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportMissing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    lastSeenOn: string;
                    /** @description Sealed with her key. */
                    words: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeMissingStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                missingReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                    /** @enum {string} */
                    outcome: "done" | "not-needed";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMissing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                missingReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "found-safe" | "found-hurt" | "found-elsewhere" | "died";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSleepingPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "own-home" | "with-somebody" | "shelter" | "street" | "sheltered-housing" | "time-out" | "other" | "unknown";
                            place: string;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            handledOn: string | null;
                            /** @description When she sleeps outside; else none. */
                            steps: {
                                /** @enum {string} */
                                step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                                taken: {
                                    /** @enum {string} */
                                    outcome: "done" | "not-needed";
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordSleepingPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "own-home" | "with-somebody" | "shelter" | "street" | "sheltered-housing" | "time-out" | "other" | "unknown";
                    /** Format: date */
                    fromOn: string;
                    /** @description Sealed with her key. */
                    place: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeSleepingStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sleepingPlaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                    /** @enum {string} */
                    outcome: "done" | "not-needed";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeWhereaboutsStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                whereaboutsId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                    /** @enum {string} */
                    outcome: "done" | "not-needed";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingDeaths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** Format: date */
                            diedOn: string;
                            recordedBy: string;
                            /** Format: date-time */
                            recordedAt: string;
                            confirm: {
                                allowed: boolean;
                                code?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeaths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            diedOn: string;
                            /** @enum {string} */
                            state: "recorded" | "confirmed" | "undone";
                            circumstances: string | null;
                            recordedBy: string;
                            /** Format: date-time */
                            recordedAt: string;
                            confirmedBy: string | null;
                            undoneBy: string | null;
                            undoneBecause: ("another-person" | "false-report" | "wrong-case" | "wrong-day") | null;
                            steps: {
                                /** @enum {string} */
                                step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                                taken: {
                                    /** @enum {string} */
                                    outcome: "done" | "not-needed";
                                    /** Format: date-time */
                                    at: string;
                                    by: string;
                                } | null;
                            }[];
                            confirm: {
                                allowed: boolean;
                                code?: string;
                            };
                            undo: {
                                allowed: boolean;
                                code?: string;
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    diedOn: string;
                    circumstances: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                deathId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoDeath: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                deathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    because: "another-person" | "false-report" | "wrong-case" | "wrong-day";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeDeathStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                deathId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "danger-now" | "medical-help" | "sexual-assault-centre" | "safe-place-tonight" | "responsible-told" | "home-violence-advice" | "police-as-she-wants" | "plan-looked-at" | "danger-judged" | "team-asked" | "places-looked" | "hospitals-asked" | "police-told" | "next-look-agreed" | "shelter-asked" | "cold-arranged" | "sleeping-things" | "safe-spot-agreed" | "housing-looked-at" | "visit-agreed" | "belongings-safe" | "return-agreed" | "ward-knows-us" | "withdrawal-told" | "discharge-agreed" | "lawyer-known" | "income-and-rent" | "after-release-agreed" | "team-told-in-person" | "close-ones-agreed" | "calls-stopped" | "letters-stopped" | "partners-told" | "funeral-looked-at" | "report-judged" | "team-aftercare" | "file-kept-agreed";
                    /** @enum {string} */
                    outcome: "done" | "not-needed";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConflictBlocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string | null;
                            /** @description Stands for her where a role sees no case. */
                            reference: string;
                            person: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            ground: "private-tie" | "earlier-relation" | "own-interest" | "other";
                            set: {
                                name: string;
                                /** Format: date-time */
                                at: string;
                            };
                            liftingAsked: {
                                name: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            askLifting: {
                                allowed: boolean;
                                code: string | null;
                            };
                            lift: {
                                allowed: boolean;
                                code: string | null;
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setConflictBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Who it is; it counts for the person.
                     */
                    membershipId: string;
                    /** @enum {string} */
                    ground: "private-tie" | "earlier-relation" | "own-interest" | "other";
                    successor?: {
                        /** Format: uuid */
                        membershipId: string;
                        /** @description For the emergency transfer: about staff only, nothing about her. */
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askLiftingOfConflictBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftConflictBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeMatches: {
        parameters: {
            query?: {
                role?: "case_manager" | "peer_expert";
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "case_manager" | "peer_expert";
                        hoursNeeded: number;
                        /** @description Who fits first; by name, never by hours. */
                        items: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            organisation: string;
                            /** @description No reason that the reader knows speaks against it. */
                            fits: boolean;
                            room: {
                                hours: number;
                                enough: boolean;
                            } | null;
                            profile: {
                                met: number;
                                of: number;
                            } | null;
                            /** @description As who answers for her now. */
                            sameOrganisation: boolean;
                            sharesLanguage: boolean | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description By organisation and name. */
                        people: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert";
                            organisation: string;
                            /** @description The first to begin first. */
                            contracts: {
                                /** Format: uuid */
                                id: string;
                                hoursPerWeek: number;
                                /** Format: date */
                                fromOn: string;
                                untilOn: string | null;
                                version: number;
                            }[];
                            confirmations: {
                                /** Format: uuid */
                                id: string;
                                point: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                version: number;
                            }[];
                            languages: ("nl" | "en" | "de" | "fr" | "es" | "pt" | "it" | "pl" | "ro" | "bg" | "hu" | "cs" | "sk" | "lt" | "lv" | "sq" | "sr" | "hr" | "el" | "tr" | "ar" | "fa" | "ku" | "ru" | "uk" | "so" | "ti" | "am" | "zh" | "th" | "vi" | "pap" | "srn")[];
                            /** @description 0 before any were recorded. */
                            languagesVersion: number;
                            mayChange: boolean;
                            /** @description Nobody confirms a point of her own. */
                            mayConfirm: boolean;
                        }[];
                        /** @description The profile that holds today. */
                        points: {
                            code: string;
                            nl: string;
                            en: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPoolContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                    /** @description In the pool, to a quarter of an hour. */
                    hoursPerWeek: number;
                    /** Format: date */
                    fromOn: string;
                    /**
                     * Format: date
                     * @description The last day; open without it.
                     */
                    untilOn?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPoolContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day; before the first it never held.
                     */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPoolLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    languages: ("nl" | "en" | "de" | "fr" | "es" | "pt" | "it" | "pl" | "ro" | "bg" | "hu" | "cs" | "sk" | "lt" | "lv" | "sq" | "sr" | "hr" | "el" | "tr" | "ar" | "fa" | "ku" | "ru" | "uk" | "so" | "ti" | "am" | "zh" | "th" | "vi" | "pap" | "srn")[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The profile that holds today. */
                        points: {
                            code: string;
                            nl: string;
                            en: string;
                        }[];
                        /** @description The latest first; the last is the one that the product begins with. */
                        versions: {
                            id: string | null;
                            fromOn: string | null;
                            points: {
                                code: string;
                                nl: string;
                                en: string;
                            }[];
                            reason: string | null;
                            setBy: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setStaffProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                    points: {
                        code: string;
                        nl: string;
                        en: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmProfilePoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    membershipId: string;
                    point: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProfileConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                confirmationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The Monday of each week; the first is this week. */
                        weeks: string[];
                        norms: {
                            hoursPerCase: number;
                            peerHoursPerCase: number;
                            hoursWithoutCase: number;
                        };
                        /** @description By organisation and name, never by hours. */
                        people: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert";
                            organisation: string;
                            /** @description One for each Monday of `weeks`. */
                            weeks: {
                                /** @description Hours a week in the pool, by contract. */
                                contracted: number;
                                /** @description Of these for cases: less hours without a case, and nothing on days away. */
                                available: number;
                                /** @description Hours that the cases of that week ask by the norm. */
                                needed: number;
                                /** @description Cases; a day counts for a seventh. */
                                cases: number;
                                awayDays: number;
                                /** @description Days on which she stands in, each case counted. */
                                standInDays: number;
                            }[];
                            hoursEndOn: string | null;
                        }[];
                        organisations: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            /** @description One for each Monday of `weeks`. */
                            caseManagers: {
                                /** @description Hours a week in the pool, by contract. */
                                contracted: number;
                                /** @description Of these for cases: less hours without a case, and nothing on days away. */
                                available: number;
                                /** @description Hours that the cases of that week ask by the norm. */
                                needed: number;
                                /** @description Cases; a day counts for a seventh. */
                                cases: number;
                                awayDays: number;
                                /** @description Days on which she stands in, each case counted. */
                                standInDays: number;
                            }[];
                            /** @description One for each Monday of `weeks`. */
                            peerExperts: {
                                /** @description Hours a week in the pool, by contract. */
                                contracted: number;
                                /** @description Of these for cases: less hours without a case, and nothing on days away. */
                                available: number;
                                /** @description Hours that the cases of that week ask by the norm. */
                                needed: number;
                                /** @description Cases; a day counts for a seventh. */
                                cases: number;
                                awayDays: number;
                                /** @description Days on which she stands in, each case counted. */
                                standInDays: number;
                            }[];
                        }[];
                        team: {
                            /** @description One for each Monday of `weeks`. */
                            caseManagers: {
                                /** @description Hours a week in the pool, by contract. */
                                contracted: number;
                                /** @description Of these for cases: less hours without a case, and nothing on days away. */
                                available: number;
                                /** @description Hours that the cases of that week ask by the norm. */
                                needed: number;
                                /** @description Cases; a day counts for a seventh. */
                                cases: number;
                                awayDays: number;
                                /** @description Days on which she stands in, each case counted. */
                                standInDays: number;
                            }[];
                            /** @description One for each Monday of `weeks`. */
                            peerExperts: {
                                /** @description Hours a week in the pool, by contract. */
                                contracted: number;
                                /** @description Of these for cases: less hours without a case, and nothing on days away. */
                                available: number;
                                /** @description Hours that the cases of that week ask by the norm. */
                                needed: number;
                                /** @description Cases; a day counts for a seventh. */
                                cases: number;
                                awayDays: number;
                                /** @description Days on which she stands in, each case counted. */
                                standInDays: number;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVacancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Open ones first, by the day to fill them by. */
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            organisation: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator";
                            hoursPerWeek: number;
                            /** Format: date */
                            openedOn: string;
                            /** Format: date */
                            fillBy: string;
                            /** @enum {string} */
                            state: "open" | "filled" | "withdrawn";
                            /**
                             * @description Computed from the days; due: within the notice of the programme.
                             * @enum {string}
                             */
                            standing: "open" | "due" | "late" | "in-time" | "filled-late" | "withdrawn";
                            /** @description Days from opening to the day to fill it by. */
                            leadDays: number;
                            filledOn: string | null;
                            withdrawReason: string | null;
                            mayChange: boolean;
                            version: number;
                        }[];
                        noticeDays: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "case_manager" | "peer_expert" | "coordinator";
                    hoursPerWeek: number;
                    /**
                     * Format: date
                     * @description The day on which somebody is to have begun.
                     */
                    fillBy: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    filledOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawVacancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vacancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the work, never of a person. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOuts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {string} */
                            state: "requested" | "approved" | "reserved" | "arrived" | "returned" | "declined" | "cancelled" | "not-arrived" | "ended-early";
                            placeId: string | null;
                            place: string | null;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            leaveOn: string;
                            /** @description As it stands: planned, or as it was. */
                            days: number;
                            /** @enum {string} */
                            aim: "rest" | "safety" | "recovery" | "between-places" | "other";
                            exceptionReason: ("danger" | "exhaustion" | "after-hospital" | "waits-for-place" | "other") | null;
                            crisis: boolean;
                            approveBy: string | null;
                            decision: ("approved" | "declined") | null;
                            declineReason: ("no-quota" | "no-place" | "other-help" | "not-needed" | "other") | null;
                            decidedBy: string | null;
                            /** Format: date */
                            requestedOn: string;
                            requestedBy: string | null;
                            arrivedOn: string | null;
                            leftOn: string | null;
                            endReason: ("own-wish" | "rules" | "unsafe" | "care-elsewhere" | "not-approved" | "other") | null;
                            cancelReason: ("own-wish" | "not-needed" | "not-reached" | "care-elsewhere" | "other") | null;
                            overstay: {
                                /** Format: date */
                                since: string;
                                /** @enum {string} */
                                reason: "no-place-to-go" | "unsafe" | "ill" | "transport" | "other";
                                by: string | null;
                            } | null;
                            evaluation: {
                                /** @enum {string} */
                                outcome: "helped" | "helped-partly" | "did-not-help";
                                /** @enum {string} */
                                nextStep: "back-to-plan" | "care-started" | "other-place" | "street" | "other";
                                again: boolean;
                                /** Format: date */
                                evaluatedOn: string;
                            } | null;
                            /** @description What the actor can do with it now. */
                            steps: ("approve" | "decline" | "reserve" | "move" | "cancel" | "arrive" | "take-back-arrival" | "depart" | "take-back-departure" | "mark-not-arrived" | "authorise-overstay" | "evaluate" | "write-needs")[];
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOutsOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {string} */
                            state: "requested" | "approved" | "reserved" | "arrived" | "returned" | "declined" | "cancelled" | "not-arrived" | "ended-early";
                            placeId: string | null;
                            place: string | null;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            leaveOn: string;
                            /** @description As it stands: planned, or as it was. */
                            days: number;
                            /** @enum {string} */
                            aim: "rest" | "safety" | "recovery" | "between-places" | "other";
                            exceptionReason: ("danger" | "exhaustion" | "after-hospital" | "waits-for-place" | "other") | null;
                            crisis: boolean;
                            approveBy: string | null;
                            decision: ("approved" | "declined") | null;
                            declineReason: ("no-quota" | "no-place" | "other-help" | "not-needed" | "other") | null;
                            decidedBy: string | null;
                            /** Format: date */
                            requestedOn: string;
                            requestedBy: string | null;
                            arrivedOn: string | null;
                            leftOn: string | null;
                            endReason: ("own-wish" | "rules" | "unsafe" | "care-elsewhere" | "not-approved" | "other") | null;
                            cancelReason: ("own-wish" | "not-needed" | "not-reached" | "care-elsewhere" | "other") | null;
                            overstay: {
                                /** Format: date */
                                since: string;
                                /** @enum {string} */
                                reason: "no-place-to-go" | "unsafe" | "ill" | "transport" | "other";
                                by: string | null;
                            } | null;
                            evaluation: {
                                /** @enum {string} */
                                outcome: "helped" | "helped-partly" | "did-not-help";
                                /** @enum {string} */
                                nextStep: "back-to-plan" | "care-started" | "other-place" | "street" | "other";
                                again: boolean;
                                /** Format: date */
                                evaluatedOn: string;
                            } | null;
                            /** @description What the actor can do with it now. */
                            steps: ("approve" | "decline" | "reserve" | "move" | "cancel" | "arrive" | "take-back-arrival" | "depart" | "take-back-departure" | "mark-not-arrived" | "authorise-overstay" | "evaluate" | "write-needs")[];
                            version: number;
                        } & {
                            needs: string | null;
                            words: string | null;
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                    /**
                     * Format: date
                     * @description The day of departure; it is no day of the stay.
                     */
                    leaveOn: string;
                    /** @enum {string} */
                    aim: "rest" | "safety" | "recovery" | "between-places" | "other";
                    /** @enum {string} */
                    exceptionReason?: "danger" | "exhaustion" | "after-hospital" | "waits-for-place" | "other";
                    needs?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOutGuests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            /** @enum {string} */
                            state: "reserved" | "arrived";
                            place: string | null;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            leaveOn: string;
                            arrivedOn: string | null;
                            crisis: boolean;
                            callName: string | null;
                            emergencyContacts: string[];
                            safeContact: {
                                mayCall: boolean;
                                mayVoicemail: boolean;
                                mayText: boolean;
                                mayVisit: boolean;
                                hours: string;
                                wordsToAvoid: string;
                                warn: string;
                            } | null;
                            needs: string | null;
                            steps: ("approve" | "decline" | "reserve" | "move" | "cancel" | "arrive" | "take-back-arrival" | "depart" | "take-back-departure" | "mark-not-arrived" | "authorise-overstay" | "evaluate" | "write-needs")[];
                            version: number;
                        }[];
                        left: {
                            /** Format: uuid */
                            id: string;
                            place: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arriveInCrisis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                    /** Format: date */
                    arrivedOn: string;
                    /**
                     * Format: date
                     * @description The day of departure; it is no day of the stay.
                     */
                    leaveOn: string;
                    /** @enum {string} */
                    aim: "rest" | "safety" | "recovery" | "between-places" | "other";
                    /** @enum {string} */
                    exceptionReason?: "danger" | "exhaustion" | "after-hospital" | "waits-for-place" | "other";
                    needs?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "own-wish" | "not-needed" | "not-reached" | "care-elsewhere" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeTimeOutNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    needs: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "no-quota" | "no-place" | "other-help" | "not-needed" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reserveTimeOutPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    leaveOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authoriseOverstay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    leaveOn: string;
                    /** @enum {string} */
                    reason: "no-place-to-go" | "unsafe" | "ill" | "transport" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordTimeOutArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    arrivedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackTimeOutArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordTimeOutDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    leftOn: string;
                    /** @enum {string} */
                    endReason?: "own-wish" | "rules" | "unsafe" | "care-elsewhere" | "not-approved" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markTimeOutNotArrived: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateTimeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "helped" | "helped-partly" | "did-not-help";
                    /** @enum {string} */
                    nextStep: "back-to-plan" | "care-started" | "other-place" | "street" | "other";
                    /** @description Whether a stay would help again. */
                    again: boolean;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackTimeOutDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                timeOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeOutCalendar: {
        parameters: {
            query?: {
                /** @description The first of eight weeks; else a week ago. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        /** Format: date */
                        fromOn: string;
                        /** Format: date */
                        untilOn: string;
                        places: ({
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date */
                            fromOn: string;
                            untilOn: string | null;
                            version: number;
                        } & {
                            bands: {
                                /** @enum {string} */
                                kind: "stay" | "closed";
                                /** Format: date */
                                fromOn: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it is free again.
                                 */
                                untilOn: string;
                                days: number;
                                stay: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    caseId: string;
                                    number: string;
                                    /** @enum {string} */
                                    state: "requested" | "approved" | "reserved" | "arrived" | "returned" | "declined" | "cancelled" | "not-arrived" | "ended-early";
                                } | null;
                                closing: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    reason: "maintenance" | "no-host" | "holiday" | "other";
                                    version: number;
                                } | null;
                            }[];
                        })[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTimeOutPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    fromOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTimeOutPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                placeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeTimeOutPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    placeId: string;
                    /** Format: date */
                    fromOn: string;
                    /**
                     * Format: date
                     * @description The last day on which it is closed.
                     */
                    untilOn: string;
                    /** @enum {string} */
                    reason: "maintenance" | "no-host" | "holiday" | "other";
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelTimeOutClosedPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                closedPeriodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOutPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            periodId: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            stays: number;
                            days: number;
                            reservedStays: number;
                            reservedDays: number;
                            usedStays: number;
                            usedDays: number;
                            provenance: ("stated" | "derived" | "assumed") | null;
                            source: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openTimeOutPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    stays: number;
                    days: number;
                    /** @enum {string} */
                    provenance: "stated" | "derived" | "assumed";
                    source: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeTimeOutQuota: {
        parameters: {
            query: {
                fromOn: string;
                untilOn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stays: number;
                        days: number;
                        basis: {
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            stays: number;
                            days: number;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeOutLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            account: "reserved" | "used";
                            stays: number;
                            days: number;
                            /** @description The state into which the stay went. */
                            because: string;
                            /** Format: date */
                            onDay: string;
                            number: string | null;
                        }[];
                        quotas: {
                            stays: number;
                            days: number;
                            /** @enum {string} */
                            provenance: "stated" | "derived" | "assumed";
                            source: string;
                            /** Format: date */
                            setOn: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTimeOutQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stays: number;
                    days: number;
                    /** @enum {string} */
                    provenance: "stated" | "derived" | "assumed";
                    source: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOutPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            periodId: string;
                            /** Format: date */
                            fromOn: string;
                            /** Format: date */
                            untilOn: string;
                            dayPriceCents: number | null;
                            /** @enum {string} */
                            provenance: "stated" | "derived" | "assumed" | "unknown";
                            source: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTimeOutPrice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dayPriceCents: number | null;
                    /** @enum {string} */
                    provenance: "stated" | "derived" | "assumed" | "unknown";
                    source: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTimeOutFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            by: string | null;
                            own: boolean;
                            /** Format: date */
                            madeOn: string;
                            lastReadOn: string | null;
                            revoked: boolean;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeTimeOutFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @description Where the calendar is read, on this server. */
                        path: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeTimeOutFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTimeOutFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When places are taken (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEscalations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            cause: "stuck" | "handover-declined" | "handover-expired";
                            /** @enum {string} */
                            state: "open" | "answered" | "lowered" | "withdrawn";
                            /** @enum {string} */
                            level: "team" | "coordinator" | "process-director" | "policy";
                            /** Format: date */
                            stuckSince: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            levelSince: string;
                            /** Format: date */
                            answerBy: string;
                            late: boolean;
                            waitsForMe: boolean;
                            /** @description It came here by itself, since an answer was late. */
                            risen: boolean;
                            backDownOn: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        number: string;
                        alias: string;
                        /** @enum {string} */
                        cause: "stuck" | "handover-declined" | "handover-expired";
                        /** @enum {string} */
                        state: "open" | "answered" | "lowered" | "withdrawn";
                        /** @enum {string} */
                        level: "team" | "coordinator" | "process-director" | "policy";
                        /** Format: date */
                        stuckSince: string;
                        /** Format: date-time */
                        askedAt: string;
                        /** Format: date-time */
                        levelSince: string;
                        /** Format: date */
                        answerBy: string;
                        late: boolean;
                        waitsForMe: boolean;
                        /** @description It came here by itself, since an answer was late. */
                        risen: boolean;
                        backDownOn: string | null;
                        version: number;
                        askedBy: string;
                        steps: {
                            ordinal: number;
                            /** @enum {string} */
                            kind: "asked" | "raised" | "risen" | "answered" | "decided" | "lowered" | "withdrawn";
                            /** @enum {string} */
                            level: "team" | "coordinator" | "process-director" | "policy";
                            /** Format: date-time */
                            takenAt: string;
                            by: string | null;
                            answerBy: string | null;
                            words: string | null;
                            tried: string | null;
                        }[];
                        ladder: {
                            /** @enum {string} */
                            level: "team" | "coordinator" | "process-director" | "policy";
                            takesPart: boolean;
                        }[];
                        policyQuestion: {
                            question: string;
                            answer: string | null;
                        } | null;
                        shares: {
                            /** Format: uuid */
                            id: string;
                            to: string;
                            parts: ("safe-contact" | "plan-headings" | "last-contacts" | "name" | "note")[];
                            /** Format: date-time */
                            sharedAt: string;
                            /** Format: date */
                            untilOn: string;
                            withdrawnAt: string | null;
                            running: boolean;
                            /** @description The viewer is the receiver. */
                            mine: boolean;
                            version: number;
                        }[];
                        receivers: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                        }[];
                        actions: {
                            answer: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            raise: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            lower: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withdraw: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            share: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    tried: string;
                    /** Format: date */
                    stuckSince: string;
                    /** @enum {string} */
                    level: "team" | "coordinator" | "process-director" | "policy";
                    /** @description Written for the policy level: no person, no case number, no alias. */
                    policyQuestion?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "answered" | "decided";
                    words: string;
                    /**
                     * Format: date
                     * @description When it goes back down, at the latest.
                     */
                    backDownOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words?: string;
                    /** @description Written for the policy level: no person, no case number, no alias. */
                    policyQuestion?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lowerEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            answerBy: string | null;
                            late: boolean;
                            answer: string | null;
                            answeredAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerPolicyQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                policyQuestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toMembershipId: string;
                    parts: ("safe-contact" | "plan-headings" | "last-contacts" | "name" | "note")[];
                    note?: string;
                    /**
                     * Format: date
                     * @description The last day on which it can be read.
                     */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        to: string;
                        parts: ("safe-contact" | "plan-headings" | "last-contacts" | "name" | "note")[];
                        /** Format: date-time */
                        sharedAt: string;
                        /** Format: date */
                        untilOn: string;
                        withdrawnAt: string | null;
                        running: boolean;
                        /** @description The viewer is the receiver. */
                        mine: boolean;
                        version: number;
                        from: string;
                        says: {
                            name?: string | null;
                            safeContact?: {
                                mayCall: boolean;
                                mayVoicemail: boolean;
                                mayText: boolean;
                                mayVisit: boolean;
                                hours: string;
                                wordsToAvoid: string;
                                warn: string;
                            } | null;
                            planHeadings?: {
                                domain: string;
                                state: string;
                            }[];
                            lastContacts?: {
                                /** Format: date-time */
                                occurredAt: string;
                                outcome: string;
                            }[];
                            note?: string;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCaseShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            about: string;
                            /** Format: date */
                            plannedOn: string;
                            fromTime: string;
                            minutes: number;
                            /** @enum {string} */
                            state: "planned" | "held" | "cancelled";
                            organisedBy: string;
                            invitedMe: boolean;
                            invitedCount: number;
                            series: {
                                /** Format: uuid */
                                id: string;
                                everyWeeks: number;
                                /** Format: date */
                                untilOn: string;
                                version: number;
                            } | null;
                            version: number;
                        }[];
                        mayPlan: ("team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision")[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                    /** @description What it is about, or with whom from outside: no client, no case. */
                    about?: string;
                    fromTime: string;
                    minutes: number;
                    invited: string[];
                    /** Format: date */
                    plannedOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetingInvitees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            organisation: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                        about: string;
                        /** Format: date */
                        plannedOn: string;
                        fromTime: string;
                        minutes: number;
                        /** @enum {string} */
                        state: "planned" | "held" | "cancelled";
                        organisedBy: string;
                        invitedMe: boolean;
                        invitedCount: number;
                        series: {
                            /** Format: uuid */
                            id: string;
                            everyWeeks: number;
                            /** Format: date */
                            untilOn: string;
                            version: number;
                        } | null;
                        version: number;
                        invited: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            attended: boolean | null;
                            /** @description Whether a decision can be hers to carry out. */
                            mayOwn: boolean;
                        }[];
                        topics: {
                            /** Format: uuid */
                            id: string;
                            topic: string;
                            placedBy: string;
                            mayDrop: boolean;
                        }[];
                        cases: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            cause: "asked" | "out-of-sight" | "assessment-overdue" | "stuck" | "handover-late";
                            minutesId: string | null;
                            mayDrop: boolean;
                            /** @description Whether the viewer writes what was said of her. */
                            mayWrite: boolean;
                        }[];
                        decisions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            /** Format: date */
                            meetingOn: string;
                            decision: string;
                            /** @description About a case, also where the viewer may not know which. */
                            ofCase: boolean;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            owner: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            };
                            mine: boolean;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            settle: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            version: number;
                        }[];
                        /** @description Open decisions of earlier meetings of this kind. */
                        comingBack: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            /** Format: date */
                            meetingOn: string;
                            decision: string;
                            /** @description About a case, also where the viewer may not know which. */
                            ofCase: boolean;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            owner: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            };
                            mine: boolean;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            settle: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            version: number;
                        }[];
                        actions: {
                            place: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            decide: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            hold: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            move: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            invite: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            cancel: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planMeetingSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                    /** @description What it is about, or with whom from outside: no client, no case. */
                    about?: string;
                    fromTime: string;
                    minutes: number;
                    invited: string[];
                    /** Format: date */
                    firstOn: string;
                    /** Format: date */
                    untilOn: string;
                    everyWeeks: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMeetingSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                seriesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attended: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    plannedOn: string;
                    fromTime: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteToMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invited: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgendaProposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            causes: ("asked" | "out-of-sight" | "assessment-overdue" | "stuck" | "handover-late")[];
                            sinceOn: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description No client, no case. */
                    topic: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeCaseOnAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    caseId: string;
                    /** @enum {string} */
                    cause: "asked" | "out-of-sight" | "assessment-overdue" | "stuck" | "handover-late";
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropCaseFromAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
                agendaCaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            /** Format: date */
                            meetingOn: string;
                            decision: string;
                            /** @description About a case, also where the viewer may not know which. */
                            ofCase: boolean;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            owner: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            };
                            mine: boolean;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            settle: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description No client, no case: which case it is about is chosen beside it. */
                    decision: string;
                    /** Format: uuid */
                    ownerMembershipId: string;
                    /** Format: date */
                    dueOn: string;
                    /** Format: uuid */
                    agendaCaseId?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "done" | "dropped";
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeetingsOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            /** Format: date */
                            meetingOn: string;
                            /** @enum {string} */
                            state: "planned" | "held" | "cancelled";
                            /** @enum {string} */
                            cause: "asked" | "out-of-sight" | "assessment-overdue" | "stuck" | "handover-late";
                            minutesId: string | null;
                            write: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            readers: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            }[];
                        }[];
                        decisions: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                            /** Format: date */
                            meetingOn: string;
                            decision: string;
                            /** @description About a case, also where the viewer may not know which. */
                            ofCase: boolean;
                            case: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                alias: string;
                            } | null;
                            owner: {
                                /** Format: uuid */
                                membershipId: string;
                                name: string;
                            };
                            mine: boolean;
                            /** Format: date */
                            dueOn: string;
                            late: boolean;
                            /** @enum {string} */
                            state: "open" | "done" | "dropped";
                            settle: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                minutesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {string} */
                        kind: "team" | "case-meeting" | "multidisciplinary" | "chain" | "supervision";
                        /** Format: date */
                        meetingOn: string;
                        text: string;
                        writtenBy: string;
                        /** Format: date-time */
                        writtenAt: string;
                        /** @description What stood there before each correction, the latest first; for who works with her. */
                        earlier: {
                            text: string;
                            writtenBy: string;
                            /** Format: date-time */
                            writtenAt: string;
                            version: number;
                        }[];
                        /** @description Who directs and was there: she reads it too. */
                        readers: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                        }[];
                        shared: {
                            with: string;
                            /** Format: date */
                            untilOn: string;
                        } | null;
                        receivers: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                        }[];
                        actions: {
                            write: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            share: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    agendaCaseId: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                minutesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                minutesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toMembershipId: string;
                    /** Format: date */
                    untilOn: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                minutesId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            service: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                organisation: string | null;
                            };
                            /** @enum {string} */
                            state: "asked" | "waiting" | "started" | "ended" | "refused";
                            /** Format: date */
                            askedOn: string;
                            waitingOn: string | null;
                            startedOn: string | null;
                            endedOn: string | null;
                            refusedOn: string | null;
                            refusal: ("no-room" | "not-for-her" | "substance-use" | "safety" | "she-declined" | "other") | null;
                            ending: ("reached" | "she-stopped" | "service-stopped" | "moved-on" | "other") | null;
                            /** @description From asking until it started or was refused, or until today. */
                            waitedDays: number;
                            /** @description Whether the basis on which it stands holds today. */
                            basisRuns: boolean;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countReferrals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            service: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                organisation: string | null;
                            };
                            asked: number;
                            waiting: number;
                            started: number;
                            ended: number;
                            refused: number;
                            medianDays: number | null;
                            longestDays: number | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferralsOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            service: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                organisation: string | null;
                            };
                            /** @enum {string} */
                            state: "asked" | "waiting" | "started" | "ended" | "refused";
                            /** Format: date */
                            askedOn: string;
                            waitingOn: string | null;
                            startedOn: string | null;
                            endedOn: string | null;
                            refusedOn: string | null;
                            refusal: ("no-room" | "not-for-her" | "substance-use" | "safety" | "she-declined" | "other") | null;
                            ending: ("reached" | "she-stopped" | "service-stopped" | "moved-on" | "other") | null;
                            /** @description From asking until it started or was refused, or until today. */
                            waitedDays: number;
                            /** @description Whether the basis on which it stands holds today. */
                            basisRuns: boolean;
                            version: number;
                            askedBy: string;
                            words: {
                                /** @enum {string} */
                                step: "asked" | "refused" | "ended";
                                text: string;
                            }[];
                            actions: {
                                wait: {
                                    allowed: boolean;
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                start: {
                                    allowed: boolean;
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                end: {
                                    allowed: boolean;
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                                refuse: {
                                    allowed: boolean;
                                    code?: string;
                                    facts?: {
                                        [key: string]: unknown;
                                    };
                                };
                            };
                        }[];
                        services: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            organisation: string | null;
                            group: string;
                            basisUntil: string | null;
                        }[];
                        mayAsk: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    serviceId: string;
                    /** Format: date */
                    askedOn: string;
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteReferralWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    ending: "reached" | "she-stopped" | "service-stopped" | "moved-on" | "other";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    refusal: "no-room" | "not-for-her" | "substance-use" | "safety" | "she-declined" | "other";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What needs a person today first. */
                        items: {
                            /** @enum {string} */
                            kind: "missing" | "message-in-danger" | "death-to-confirm" | "incident-open" | "out-of-sight" | "whereabouts-review" | "handover-late" | "handover-fell-through" | "handover-to-answer" | "escalation-risen" | "escalation-to-answer" | "policy-question-waiting" | "escalation-answered" | "message-waiting" | "time-out-overstay" | "time-out-crisis-undecided" | "not-warm" | "late-write-waiting" | "transfer-to-confirm" | "closure-to-confirm" | "time-out-to-decide" | "time-out-departure-today" | "time-out-not-come" | "complaint-open" | "sight-attention" | "safety-plan-review" | "referral-waiting" | "service-wait-long" | "assessment-overdue" | "action-overdue" | "decision-due" | "assessment-due" | "time-out-evaluation-due" | "municipal-request-due" | "zone-objection-due" | "zone-decision-due" | "consent-ending" | "emergency-access-to-review" | "confirmation-waiting" | "account-left-over" | "membership-ending" | "capacity-exceeded" | "vacancy-late" | "hours-ending" | "vacancy-due" | "flex-unfunded" | "flex-approval-waiting" | "flex-receipt-missing" | "time-out-quota-nearly-used" | "flex-nearly-empty" | "flex-period-ending" | "supervision-lapsed" | "work-guidance-lapsed" | "zone-registration-ending" | "edition-to-approve" | "knowledge-question-open" | "knowledge-review" | "agreement-review" | "network-quiet";
                            /**
                             * Format: uuid
                             * @description With the kind: which signal it is.
                             */
                            entityId: string;
                            /** @enum {string} */
                            urgency: "pressing" | "this-week" | "ahead";
                            sinceOn: string | null;
                            dueOn: string | null;
                            about: {
                                /** @enum {string} */
                                what: "case" | "referral" | "reference" | "person" | "organisation" | "topic";
                                /** @description An alias, a reference, or the name of a colleague. */
                                name: string;
                                number: string | null;
                                caseId: string | null;
                            };
                            next: {
                                /** @enum {string} */
                                screen: "case" | "log-contact" | "plan" | "assessment" | "handover" | "handovers" | "escalation" | "meeting" | "referral" | "supervision" | "consents" | "emergency-access" | "confirmations" | "person" | "network" | "municipal-requests" | "flex-budget" | "staffing" | "time-outs" | "policy-questions" | "zone-application" | "knowledge" | "knowledge-article" | "edition";
                                caseId: string | null;
                                id: string | null;
                            };
                            /** @description For the viewer; it returns by itself. */
                            postponed: boolean;
                            /** @description Those that stand, of every role. */
                            postponements: {
                                /** Format: uuid */
                                id: string;
                                by: string;
                                /** @enum {string} */
                                role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                                /** @enum {string} */
                                reason: "appointment-made" | "answer-awaited" | "at-her-pace" | "colleague-on-it" | "not-now";
                                words: string | null;
                                /** Format: date */
                                fromOn: string;
                                /**
                                 * Format: date
                                 * @description The day on which it returns.
                                 */
                                untilOn: string;
                                /** @description For the viewer: it was put off in her role. */
                                counts: boolean;
                                version: number;
                            }[];
                            postpone: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            /** @description Whether words can be put beside the reason. */
                            mayExplain: boolean;
                        }[];
                        counts: {
                            /** @enum {string} */
                            kind: "missing" | "message-in-danger" | "death-to-confirm" | "incident-open" | "out-of-sight" | "whereabouts-review" | "handover-late" | "handover-fell-through" | "handover-to-answer" | "escalation-risen" | "escalation-to-answer" | "policy-question-waiting" | "escalation-answered" | "message-waiting" | "time-out-overstay" | "time-out-crisis-undecided" | "not-warm" | "late-write-waiting" | "transfer-to-confirm" | "closure-to-confirm" | "time-out-to-decide" | "time-out-departure-today" | "time-out-not-come" | "complaint-open" | "sight-attention" | "safety-plan-review" | "referral-waiting" | "service-wait-long" | "assessment-overdue" | "action-overdue" | "decision-due" | "assessment-due" | "time-out-evaluation-due" | "municipal-request-due" | "zone-objection-due" | "zone-decision-due" | "consent-ending" | "emergency-access-to-review" | "confirmation-waiting" | "account-left-over" | "membership-ending" | "capacity-exceeded" | "vacancy-late" | "hours-ending" | "vacancy-due" | "flex-unfunded" | "flex-approval-waiting" | "flex-receipt-missing" | "time-out-quota-nearly-used" | "flex-nearly-empty" | "flex-period-ending" | "supervision-lapsed" | "work-guidance-lapsed" | "zone-registration-ending" | "edition-to-approve" | "knowledge-question-open" | "knowledge-review" | "agreement-review" | "network-quiet";
                            open: number;
                            postponed: number;
                            /** @description The settings that decide when it rises. */
                            norms: {
                                key: string;
                                value: number | string | boolean;
                            }[];
                        }[];
                        /**
                         * Format: date
                         * @description The last day until which to put off.
                         */
                        longestUntilOn: string;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeSignal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "missing" | "message-in-danger" | "death-to-confirm" | "incident-open" | "out-of-sight" | "whereabouts-review" | "handover-late" | "handover-fell-through" | "handover-to-answer" | "escalation-risen" | "escalation-to-answer" | "policy-question-waiting" | "escalation-answered" | "message-waiting" | "time-out-overstay" | "time-out-crisis-undecided" | "not-warm" | "late-write-waiting" | "transfer-to-confirm" | "closure-to-confirm" | "time-out-to-decide" | "time-out-departure-today" | "time-out-not-come" | "complaint-open" | "sight-attention" | "safety-plan-review" | "referral-waiting" | "service-wait-long" | "assessment-overdue" | "action-overdue" | "decision-due" | "assessment-due" | "time-out-evaluation-due" | "municipal-request-due" | "zone-objection-due" | "zone-decision-due" | "consent-ending" | "emergency-access-to-review" | "confirmation-waiting" | "account-left-over" | "membership-ending" | "capacity-exceeded" | "vacancy-late" | "hours-ending" | "vacancy-due" | "flex-unfunded" | "flex-approval-waiting" | "flex-receipt-missing" | "time-out-quota-nearly-used" | "flex-nearly-empty" | "flex-period-ending" | "supervision-lapsed" | "work-guidance-lapsed" | "zone-registration-ending" | "edition-to-approve" | "knowledge-question-open" | "knowledge-review" | "agreement-review" | "network-quiet";
                    /** Format: uuid */
                    entityId: string;
                    /** Format: date */
                    untilOn: string;
                    /** @enum {string} */
                    reason: "appointment-made" | "answer-awaited" | "at-her-pace" | "colleague-on-it" | "not-now";
                    words?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackPostponement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postponementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMonitor: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: {
                            /** Format: date */
                            from: string;
                            /**
                             * Format: date
                             * @description Cut at today when it was asked later.
                             */
                            until: string;
                            /** Format: date */
                            askedUntil: string;
                            /** @description The last day that was asked for is over. */
                            complete: boolean;
                            /** Format: date */
                            safeguardingFrom: string;
                        };
                        group: {
                            /** @description Persons: women ever in the approach up to the end of the period. */
                            people: number;
                            continued: number | null;
                            continuedOpenAtEnd: number | null;
                            open: {
                                /** @description Persons with an open case when the period began. */
                                atStart: number;
                                /** @description Persons with an open case when the period ended. */
                                atEnd: number;
                            };
                            /** @description Persons: of all people, closed at the end of the period, the last time with regular care as destination. */
                            closedToRegularCare: number;
                        };
                        flow: {
                            /** @description Events: cases opened for the first time. */
                            opened: number;
                            /** @description Events: cases closed. */
                            closed: number;
                            /** @description Events: closed cases opened again. */
                            reopened: number;
                        };
                        contacts: {
                            /** @description Events: contacts and attempts. */
                            total: number;
                            /** @description Persons with whom there was contact, or with whom it was tried. */
                            people: number;
                            /** @description Persons with whom somebody spoke. */
                            peopleSpokenWith: number;
                            /** @description Events by outcome. */
                            byOutcome: {
                                [key: string]: number;
                            };
                            /** @description Events by kind; “other” has none. */
                            byKind: {
                                [key: string]: number;
                            };
                        };
                        hours: {
                            recordedSince: string | null;
                            /** @description Days on which cases were open since contacts are recorded, each case counted, divided by seven. */
                            caseWeeks: number;
                            caseManagers: {
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                            peerExperts: {
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                        };
                        handovers: {
                            /** @description Events: handovers completed. */
                            completed: number;
                            /** @description Events: emergency transfers. */
                            emergency: number;
                            /** @description Events: introductions of a case manager to her. */
                            introductions: number;
                            /** @description Persons: an emergency transfer, or a new case manager on reopening, and no introduction since. */
                            notWarmAtEnd: number;
                        };
                        dropIn: {
                            /** @description Events: each woman once an evening. */
                            visits: number;
                            /** @description Persons with a visit in the period. */
                            uniqueClients: number;
                            /** @description Persons: of these, known since an evening in the period. */
                            newClients: number;
                            /** @description Persons said to have left in the period; a later visit does not undo it. */
                            leftClients: number;
                        } | null;
                        zone: {
                            /** @description Events: applications that were received in the period. */
                            applications: number;
                            /** @description Events: of all applications, granted in the period. */
                            granted: number;
                            /** @description Events: of all applications, refused in the period. */
                            refused: number;
                            /** @description Events: objections that were received in the period. */
                            objections: number;
                            /** @description Objections on which there was no decision when the period ended. */
                            objectionsPending: number;
                            /** @description Persons with a registration that was valid when the period ended. */
                            registered: number;
                        } | null;
                        recordedLater: {
                            /** @description Events: contacts of the period that were recorded after it. */
                            contacts: number;
                            /** @description Events in the course of cases that were recorded after the period. */
                            courseFacts: number;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSafeguards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        elements: {
                            /** @enum {string} */
                            code: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "what" | "how" | "needed" | "housing-and-care" | "personal-attention" | "long-breath" | "outside-the-box";
                            norms: {
                                key: string;
                                value: number;
                                /** @enum {string} */
                                unit: "hours" | "days" | "cases" | "case-managers" | "organisations" | "talks";
                                /** @description Where the default comes from. */
                                source: string;
                                adjustable: boolean;
                                since: string | null;
                                reason: string | null;
                            }[];
                            figures: {
                                /** @enum {string} */
                                code: "one-responsible" | "continued" | "hours-per-case" | "in-sight" | "pool-profile" | "pool-vacancies" | "time-out-free" | "time-out-places" | "time-out-two-weeks" | "flex-free" | "flex-accounted" | "peer-hours" | "peer-talks" | "expert-filled" | "expert-knowledge" | "direction-escalations" | "direction-meeting" | "direction-policy" | "what-team" | "what-around" | "how-warm" | "needed-room" | "needed-subsidy" | "needed-flex" | "housing-known" | "care-reached" | "attention-spoken" | "breath-tried" | "box-used";
                                /** @description Key of the text that says how it is computed. */
                                definition: string;
                                /** @enum {string} */
                                unit: "persons" | "workers" | "places" | "stays" | "euros" | "events" | "items" | "days" | "hours-per-week" | "hours-per-case-per-week" | "talks-per-case-per-week";
                                universe: {
                                    /** @enum {string} */
                                    code: "open" | "continued" | "open-or-closed-out-of-sight" | "pool" | "places" | "means" | "team" | "knowledge" | "direction";
                                    on: string | null;
                                };
                                period: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    until: string;
                                } | null;
                                value: number | null;
                                counts: {
                                    code: string;
                                    value: number | null;
                                    band: {
                                        /** @enum {string} */
                                        code: "fewer-than-10" | "between";
                                        from: number;
                                        until: number;
                                    } | null;
                                }[];
                                norms: {
                                    key: string;
                                    value: number;
                                    /** @enum {string} */
                                    unit: "hours" | "days" | "cases" | "case-managers" | "organisations" | "talks";
                                    /** @description Where the default comes from. */
                                    source: string;
                                    adjustable: boolean;
                                    since: string | null;
                                    reason: string | null;
                                }[];
                                /** @enum {string} */
                                state: "secured" | "attention" | "not-secured" | "unknown";
                                whoActs: ("case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator")[];
                            }[];
                            /** @enum {string} */
                            state: "secured" | "attention" | "not-secured" | "unknown";
                            whoActs: ("case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator")[];
                            /** Format: date */
                            asOf: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setNorm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: number;
                    /** Format: date */
                    fromOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryNorm: {
        parameters: {
            query: {
                /** @description A number. */
                value: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        value: number;
                        changes: {
                            /** @enum {string} */
                            element: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "what" | "how" | "needed" | "housing-and-care" | "personal-attention" | "long-breath" | "outside-the-box";
                            /** @enum {string} */
                            figure: "one-responsible" | "continued" | "hours-per-case" | "in-sight" | "pool-profile" | "pool-vacancies" | "time-out-free" | "time-out-places" | "time-out-two-weeks" | "flex-free" | "flex-accounted" | "peer-hours" | "peer-talks" | "expert-filled" | "expert-knowledge" | "direction-escalations" | "direction-meeting" | "direction-policy" | "what-team" | "what-around" | "how-warm" | "needed-room" | "needed-subsidy" | "needed-flex" | "housing-known" | "care-reached" | "attention-spoken" | "breath-tried" | "box-used";
                            /** @enum {string} */
                            from: "secured" | "attention" | "not-secured" | "unknown";
                            /** @enum {string} */
                            to: "secured" | "attention" | "not-secured" | "unknown";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSafeguardCourse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        items: {
                            /** @enum {string} */
                            figure: "one-responsible" | "continued" | "hours-per-case" | "in-sight" | "pool-profile" | "pool-vacancies" | "time-out-free" | "time-out-places" | "time-out-two-weeks" | "flex-free" | "flex-accounted" | "peer-hours" | "peer-talks" | "expert-filled" | "expert-knowledge" | "direction-escalations" | "direction-meeting" | "direction-policy" | "what-team" | "what-around" | "how-warm" | "needed-room" | "needed-subsidy" | "needed-flex" | "housing-known" | "care-reached" | "attention-spoken" | "breath-tried" | "box-used";
                            points: {
                                /** Format: date */
                                on: string;
                                /** @enum {string} */
                                state: "secured" | "attention" | "not-secured" | "unknown";
                                value: number | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                figureCode: "one-responsible" | "continued" | "hours-per-case" | "in-sight";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        figure: "one-responsible" | "continued" | "hours-per-case" | "in-sight";
                        /** Format: date */
                        asOf: string;
                        /**
                         * @description Whose cases the reader sees here; the figure counts those of the programme.
                         * @enum {string}
                         */
                        reach: "own" | "org" | "all";
                        period: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                        } | null;
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @enum {string} */
                            standing: "responsible" | "not-warm" | "nobody" | "open" | "closed" | "closed-out-of-sight" | "measured" | "in-sight" | "attention" | "out-of-sight" | "whereabouts-known" | "died" | "withheld";
                            since: string | null;
                            days: number | null;
                            hours: number | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeployment: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        period: {
                            /** Format: date */
                            from: string;
                            /**
                             * Format: date
                             * @description Cut at today when it was asked later.
                             */
                            until: string;
                            /** Format: date */
                            askedUntil: string;
                            complete: boolean;
                            recordedSince: string | null;
                        };
                        norms: {
                            caseManagers: {
                                key: string;
                                value: number;
                                /** @enum {string} */
                                unit: "hours" | "days" | "cases" | "case-managers" | "organisations" | "talks";
                                /** @description Where the default comes from. */
                                source: string;
                                adjustable: boolean;
                                since: string | null;
                                reason: string | null;
                            };
                            peerExperts: {
                                key: string;
                                value: number;
                                /** @enum {string} */
                                unit: "hours" | "days" | "cases" | "case-managers" | "organisations" | "talks";
                                /** @description Where the default comes from. */
                                source: string;
                                adjustable: boolean;
                                since: string | null;
                                reason: string | null;
                            };
                        };
                        team: {
                            caseManagers: {
                                /** @description Days on which the cases were open that they were for, divided by seven. */
                                caseWeeks: number;
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                            peerExperts: {
                                /** @description Days on which the cases were open that they were for, divided by seven. */
                                caseWeeks: number;
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            caseManagers: {
                                /** @description Days on which the cases were open that they were for, divided by seven. */
                                caseWeeks: number;
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                            peerExperts: {
                                /** @description Days on which the cases were open that they were for, divided by seven. */
                                caseWeeks: number;
                                /** @description Hours with her. */
                                direct: number;
                                /** @description Hours for her without her: preparing, reporting. */
                                indirect: number;
                                /** @description Hours on the way. */
                                travel: number;
                                /** @description Hours with others about her. */
                                thirdParties: number;
                                /** @description Hours of all four. */
                                total: number;
                                /** @description Hours beside the four: team, supervision, training and such. */
                                withoutCase: number;
                                /** @description Of the total: on contacts at which she did not appear. */
                                onNoShows: number;
                                perCasePerWeek: number | null;
                                shares: {
                                    /** @description With her. */
                                    direct: number;
                                    /** @description For her without her. */
                                    indirect: number;
                                    /** @description On the way. */
                                    travel: number;
                                    /** @description With others about her. */
                                    thirdParties: number;
                                    /** @description Beside cases. */
                                    withoutCase: number;
                                    /** @description Of the first four: where she did not appear. */
                                    noShows: number;
                                } | null;
                            };
                        }[];
                        /** @description By name. */
                        people: {
                            /** Format: uuid */
                            membershipId: string;
                            name: string;
                            /** @enum {string} */
                            role: "case_manager" | "peer_expert" | "coordinator" | "process_director" | "policy_officer" | "organisation_manager" | "time_out_host" | "drop_in_host" | "nurse" | "zone_officer" | "privacy_officer" | "administrator";
                            /** @description Days on which the cases were open that they were for, divided by seven. */
                            caseWeeks: number;
                            /** @description Hours with her. */
                            direct: number;
                            /** @description Hours for her without her: preparing, reporting. */
                            indirect: number;
                            /** @description Hours on the way. */
                            travel: number;
                            /** @description Hours with others about her. */
                            thirdParties: number;
                            /** @description Hours of all four. */
                            total: number;
                            /** @description Hours beside the four: team, supervision, training and such. */
                            withoutCase: number;
                            /** @description Of the total: on contacts at which she did not appear. */
                            onNoShows: number;
                            perCasePerWeek: number | null;
                            shares: {
                                /** @description With her. */
                                direct: number;
                                /** @description For her without her. */
                                indirect: number;
                                /** @description On the way. */
                                travel: number;
                                /** @description With others about her. */
                                thirdParties: number;
                                /** @description Beside cases. */
                                withoutCase: number;
                                /** @description Of the first four: where she did not appear. */
                                noShows: number;
                            } | null;
                        }[];
                        /** @description Her own cases, by number: hours of case managers. */
                        cases: {
                            /** Format: uuid */
                            caseId: string;
                            number: string;
                            alias: string;
                            /** @description Days on which the cases were open that they were for, divided by seven. */
                            caseWeeks: number;
                            /** @description Hours with her. */
                            direct: number;
                            /** @description Hours for her without her: preparing, reporting. */
                            indirect: number;
                            /** @description Hours on the way. */
                            travel: number;
                            /** @description Hours with others about her. */
                            thirdParties: number;
                            /** @description Hours of all four. */
                            total: number;
                            /** @description Hours beside the four: team, supervision, training and such. */
                            withoutCase: number;
                            /** @description Of the total: on contacts at which she did not appear. */
                            onNoShows: number;
                            perCasePerWeek: number | null;
                            shares: {
                                /** @description With her. */
                                direct: number;
                                /** @description For her without her. */
                                indirect: number;
                                /** @description On the way. */
                                travel: number;
                                /** @description With others about her. */
                                thirdParties: number;
                                /** @description Beside cases. */
                                withoutCase: number;
                                /** @description Of the first four: where she did not appear. */
                                noShows: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            versions: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                budgetId: string;
                                slug: string;
                                name: string;
                                source: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                                /** @enum {string} */
                                convention: "month-4-375" | "month-52-12" | "days-7";
                                version: number;
                                lines: number;
                                total: {
                                    lowCents: number;
                                    highCents: number;
                                    /** @description Lines without an amount: at least. */
                                    unknown: string[];
                                    ambiguous: string[];
                                };
                            }[];
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        whole: boolean;
                        mayWrite: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBudgetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slug: string;
                    name: string;
                    /** @description The document, with its paragraph. */
                    source: string;
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day.
                     */
                    until: string;
                    /** @enum {string} */
                    convention: "month-4-375" | "month-52-12" | "days-7";
                    printed: {
                        cents: number;
                        source: string;
                    } | null;
                    lines: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                        /** @enum {string} */
                        funding: "asked" | "to-add" | "outside";
                        unit: ("days" | "weeks") | null;
                        note: string;
                        organisationIds: string[];
                        figures: {
                            hoursPerCase?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            cases?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            hoursPerWeek?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            weeks?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            volume?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            rateCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            dayPriceCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            amountCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    computeBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description The document, with its paragraph. */
                    source: string;
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day.
                     */
                    until: string;
                    /** @enum {string} */
                    convention: "month-4-375" | "month-52-12" | "days-7";
                    printed: {
                        cents: number;
                        source: string;
                    } | null;
                    lines: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                        /** @enum {string} */
                        funding: "asked" | "to-add" | "outside";
                        unit: ("days" | "weeks") | null;
                        note: string;
                        organisationIds: string[];
                        figures: {
                            hoursPerCase?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            cases?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            hoursPerWeek?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            weeks?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            volume?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            rateCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            dayPriceCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            amountCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        weeks: string;
                        lines: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                            /** @enum {string} */
                            funding: "asked" | "to-add" | "outside";
                            unit: ("days" | "weeks") | null;
                            note: string;
                            organisationIds: string[];
                            figures: {
                                hoursPerCase?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                cases?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                hoursPerWeek?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                weeks?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                volume?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                rateCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                dayPriceCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                amountCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                            };
                            factors: {
                                /** @enum {string} */
                                name: "hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents";
                                known: {
                                    /** @description A decimal, rounded to six places. */
                                    low: string;
                                    high: string;
                                    readings: {
                                        /** @description A decimal, rounded to six places. */
                                        low: string;
                                        high: string;
                                    }[];
                                } | null;
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                                /** @enum {string} */
                                from: "line" | "period" | "solved";
                            }[];
                            volume: {
                                /** @description A decimal, rounded to six places. */
                                low: string;
                                high: string;
                            } | null;
                            amount: {
                                lowCents: number;
                                highCents: number;
                                readings: {
                                    lowCents: number;
                                    highCents: number;
                                }[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                /** @enum {string} */
                                from: "line" | "period" | "solved";
                            } | null;
                            /** @description What the figures come to, where the amount is stated as well. */
                            computed: {
                                lowCents: number;
                                highCents: number;
                            } | null;
                            /** @description The figures without which the line stays open. */
                            needs: ("hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents")[];
                        }[];
                        total: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        outside: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        printed: {
                            cents: number;
                            source: string;
                            differenceCents: number | null;
                        } | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        budgetId: string;
                        slug: string;
                        name: string;
                        source: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        /** @enum {string} */
                        convention: "month-4-375" | "month-52-12" | "days-7";
                        version: number;
                        weeks: string;
                        lines: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                            /** @enum {string} */
                            funding: "asked" | "to-add" | "outside";
                            unit: ("days" | "weeks") | null;
                            note: string;
                            organisationIds: string[];
                            figures: {
                                hoursPerCase?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                cases?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                hoursPerWeek?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                weeks?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                volume?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                rateCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                dayPriceCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                amountCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                            };
                            factors: {
                                /** @enum {string} */
                                name: "hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents";
                                known: {
                                    /** @description A decimal, rounded to six places. */
                                    low: string;
                                    high: string;
                                    readings: {
                                        /** @description A decimal, rounded to six places. */
                                        low: string;
                                        high: string;
                                    }[];
                                } | null;
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                                /** @enum {string} */
                                from: "line" | "period" | "solved";
                            }[];
                            volume: {
                                /** @description A decimal, rounded to six places. */
                                low: string;
                                high: string;
                            } | null;
                            amount: {
                                lowCents: number;
                                highCents: number;
                                readings: {
                                    lowCents: number;
                                    highCents: number;
                                }[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                /** @enum {string} */
                                from: "line" | "period" | "solved";
                            } | null;
                            /** @description What the figures come to, where the amount is stated as well. */
                            computed: {
                                lowCents: number;
                                highCents: number;
                            } | null;
                            /** @description The figures without which the line stays open. */
                            needs: ("hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents")[];
                        }[];
                        total: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        outside: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        printed: {
                            cents: number;
                            source: string;
                            differenceCents: number | null;
                        } | null;
                        /** @description False where only lines of the own organisation are shown. */
                        whole: boolean;
                        mayWrite: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveBudgetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description The document, with its paragraph. */
                    source: string;
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day.
                     */
                    until: string;
                    /** @enum {string} */
                    convention: "month-4-375" | "month-52-12" | "days-7";
                    printed: {
                        cents: number;
                        source: string;
                    } | null;
                    lines: {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                        /** @enum {string} */
                        funding: "asked" | "to-add" | "outside";
                        unit: ("days" | "weeks") | null;
                        note: string;
                        organisationIds: string[];
                        figures: {
                            hoursPerCase?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            cases?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            hoursPerWeek?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            weeks?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            volume?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            rateCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            dayPriceCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                            amountCents?: {
                                /** @enum {string} */
                                form: "exact" | "range" | "ambiguous" | "unknown";
                                /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                values: string[];
                                /** @enum {string} */
                                provenance: "stated" | "derived" | "assumed";
                                source: string;
                            };
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRealisation: {
        parameters: {
            query?: {
                /** @description The day at which to look; today without it. Outside care the last whole month. */
                on?: string;
            };
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        asOf: string | null;
                        complete: boolean;
                        because: ("period-to-come" | "period-of-whole-months") | null;
                        /** @description The reader counts in whole months only. */
                        wholeMonths: boolean;
                        openCases: {
                            value: number | null;
                            band: {
                                /** @enum {string} */
                                code: "fewer-than-10" | "between";
                                from: number;
                                until: number;
                            } | null;
                        };
                        stays: number | null;
                        /** @description Days of stays that are arranged and still to begin; null where they are not known. */
                        aheadDays: number | null;
                        /** @description Spent beyond the flex budget, and not decided yet: in no line. */
                        unfundedCents: number | null;
                        lines: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            unit: "hours" | "days" | "cents";
                            budgeted: {
                                /** @description A decimal, in the unit of the line. */
                                low: string;
                                /** @description A decimal, in the unit of the line. */
                                high: string;
                            } | null;
                            /** @description A decimal, in the unit of the line. */
                            realised: string;
                            /** @description A decimal, in the unit of the line. */
                            forecast: string;
                            budgetedCents: {
                                lowCents: number;
                                highCents: number;
                            } | null;
                            forecastCents: {
                                lowCents: number;
                                highCents: number;
                            } | null;
                            /** @enum {string} */
                            outcome: "within" | "above" | "unknown";
                            /** @description A decimal, in the unit of the line. */
                            perWeekSoFar: string;
                            /** @description What is left of the lowest that was budgeted; null once the period is over. */
                            left: string | null;
                            leftPerWeek: string | null;
                            /** @description Cases for which that is enough, at the hours per case of the line. */
                            casesWithin: number | null;
                            /** @description Stays of two weeks for which the days are enough. */
                            staysWithin: number | null;
                        }[];
                        uncounted: {
                            code: string;
                            name: string;
                        }[];
                        totals: {
                            budgeted: {
                                lowCents: number;
                                highCents: number;
                                /** @description Lines without an amount: at least. */
                                unknown: string[];
                                ambiguous: string[];
                            };
                            forecast: {
                                lowCents: number;
                                highCents: number;
                                /** @description Lines without an amount: at least. */
                                unknown: string[];
                                ambiguous: string[];
                            };
                            /** @description Budgeted less forecast; null beside something that is unknown. */
                            room: {
                                lowCents: number;
                                highCents: number;
                            } | null;
                        } | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareBudgetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        before: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            convention: "month-4-375" | "month-52-12" | "days-7";
                            weeks: string;
                            total: {
                                lowCents: number;
                                highCents: number;
                                /** @description Lines without an amount: at least. */
                                unknown: string[];
                                ambiguous: string[];
                            };
                        };
                        after: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            convention: "month-4-375" | "month-52-12" | "days-7";
                            weeks: string;
                            total: {
                                lowCents: number;
                                highCents: number;
                                /** @description Lines without an amount: at least. */
                                unknown: string[];
                                ambiguous: string[];
                            };
                        };
                        period: ("from" | "until" | "convention")[];
                        lines: {
                            code: string;
                            /** @enum {string} */
                            change: "added" | "dropped" | "changed";
                            before: {
                                name: string;
                                amount: {
                                    lowCents: number;
                                    highCents: number;
                                } | null;
                            } | null;
                            after: {
                                name: string;
                                amount: {
                                    lowCents: number;
                                    highCents: number;
                                } | null;
                            } | null;
                            movedFunding: boolean;
                            renamed: boolean;
                            figures: {
                                /** @enum {string} */
                                figure: "hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents";
                                /** @enum {string} */
                                change: "became-known" | "became-unknown" | "changed" | "otherwise-known";
                                before: {
                                    /** @enum {string} */
                                    name: "hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents";
                                    known: {
                                        /** @description A decimal, rounded to six places. */
                                        low: string;
                                        high: string;
                                        readings: {
                                            /** @description A decimal, rounded to six places. */
                                            low: string;
                                            high: string;
                                        }[];
                                    } | null;
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                    /** @enum {string} */
                                    from: "line" | "period" | "solved";
                                } | null;
                                after: {
                                    /** @enum {string} */
                                    name: "hoursPerCase" | "cases" | "hoursPerWeek" | "weeks" | "volume" | "rateCents" | "dayPriceCents" | "amountCents";
                                    known: {
                                        /** @description A decimal, rounded to six places. */
                                        low: string;
                                        high: string;
                                        readings: {
                                            /** @description A decimal, rounded to six places. */
                                            low: string;
                                            high: string;
                                        }[];
                                    } | null;
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                    /** @enum {string} */
                                    from: "line" | "period" | "solved";
                                } | null;
                            }[];
                        }[];
                        /** @description False where only lines of the own organisation are shown. */
                        whole: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWhatIfParameters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parameters: {
                            /** @enum {string} */
                            name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "expertRateCents" | "caseManagerRateCents" | "peerRateCents" | "weeks" | "stayVolume" | "dayPriceCents" | "flexCents";
                            /** @description What it is in this version. */
                            base: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parameters: {
                        /** @enum {string} */
                        name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "expertRateCents" | "caseManagerRateCents" | "peerRateCents" | "weeks" | "stayVolume" | "dayPriceCents" | "flexCents";
                        low: string;
                        high: string;
                        /** @description Values from low to high; 5 when absent. */
                        steps?: number;
                    }[];
                    limitCents?: number;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        base: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        low: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        high: {
                            lowCents: number;
                            highCents: number;
                            /** @description Lines without an amount: at least. */
                            unknown: string[];
                            ambiguous: string[];
                        };
                        effects: {
                            /** @enum {string} */
                            name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "expertRateCents" | "caseManagerRateCents" | "peerRateCents" | "weeks" | "stayVolume" | "dayPriceCents" | "flexCents";
                            low: string;
                            high: string;
                            base: string;
                            /** @description What it does alone at its lowest. */
                            lowCents: number;
                            highCents: number;
                        }[];
                        combinations: {
                            count: number;
                            lowCents: number;
                            highCents: number;
                            within: number | null;
                        };
                        assumptions: {
                            /** @enum {string} */
                            name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "expertRateCents" | "caseManagerRateCents" | "peerRateCents" | "weeks" | "stayVolume" | "dayPriceCents" | "flexCents";
                            value: string;
                            /** @enum {string} */
                            provenance: "stated" | "derived" | "assumed";
                            /** @enum {string} */
                            because: "rate-of-case-managers";
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetOds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudgetXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewBudgetImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description XLSX or CSV, in base64. */
                    content: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            kind: "hours-per-case" | "hours-per-week" | "days" | "lump-sum";
                            /** @enum {string} */
                            funding: "asked" | "to-add" | "outside";
                            unit: ("days" | "weeks") | null;
                            note: string;
                            organisationIds: string[];
                            figures: {
                                hoursPerCase?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                cases?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                hoursPerWeek?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                weeks?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                volume?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                rateCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                dayPriceCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                                amountCents?: {
                                    /** @enum {string} */
                                    form: "exact" | "range" | "ambiguous" | "unknown";
                                    /** @description One when exact; low and high of a range; every reading of what is ambiguous. */
                                    values: string[];
                                    /** @enum {string} */
                                    provenance: "stated" | "derived" | "assumed";
                                    source: string;
                                };
                            };
                        }[];
                        /** @enum {string} */
                        style: "comma" | "point" | "mixed" | "unclear";
                        faults: {
                            path: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBudgetClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            document: "progress-report" | "summer-note" | "city-budget";
                            forYear: number;
                            versionId: string | null;
                            askedCents: number | null;
                            grantedCents: number | null;
                            note: string;
                            versionName: string | null;
                            version: number;
                        }[];
                        mayWrite: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBudgetClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    document: "progress-report" | "summer-note" | "city-budget";
                    forYear: number;
                    versionId: string | null;
                    askedCents: number | null;
                    grantedCents: number | null;
                    note: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBudgetClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    document: "progress-report" | "summer-note" | "city-budget";
                    forYear: number;
                    versionId: string | null;
                    askedCents: number | null;
                    grantedCents: number | null;
                    note: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsOds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClaimsXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table of figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScenarioQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            name: string;
                            about: string;
                            decider: string;
                            source: string;
                            version: number;
                            options: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                isOpen: boolean;
                            }[];
                            standing: {
                                /** @enum {string} */
                                kind: "chosen" | "assumed";
                                /** Format: uuid */
                                optionId: string;
                                /** Format: date */
                                decidedOn: string;
                                decider: string;
                            } | null;
                        }[];
                        /** @description False where only options of the own organisation show. */
                        whole: boolean;
                        mayWrite: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openScenarioQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slug: string;
                    name: string;
                    about: string;
                    /** @description Whose decision it is. */
                    decider: string;
                    source: string;
                    criteria: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenarioQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        about: string;
                        decider: string;
                        source: string;
                        version: number;
                        criteria: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        options: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            about: string;
                            source: string;
                            /** @description What it means is still to be examined. */
                            isOpen: boolean;
                            baseVersionId: string | null;
                            organisationIds: string[];
                            assumptions: {
                                /** @enum {string} */
                                name: "cases" | "cases-beyond-budget" | "cases-beyond-today" | "hours-per-case" | "peer-hours-per-case" | "expert-hours" | "stay-weeks" | "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                                value: string;
                                source: string;
                            }[];
                            consequences: {
                                /** @enum {string} */
                                element: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "drop-in" | "zone" | "whole";
                                /** Format: uuid */
                                criterionId: string;
                                /** @enum {string} */
                                effect: "strengthens" | "keeps" | "weakens" | "ends" | "unknown";
                                note: string;
                                source: string;
                            }[];
                            arguments: {
                                /** @enum {string} */
                                side: "for" | "against";
                                note: string;
                                /** @description An organisation, a body or a role. */
                                saidBy: string;
                                source: string;
                            }[];
                            version: number;
                        }[];
                        standing: {
                            /** @enum {string} */
                            kind: "chosen" | "assumed";
                            /** Format: uuid */
                            optionId: string;
                            /** Format: date */
                            decidedOn: string;
                            decider: string;
                        } | null;
                        /** @description The latest first; nothing is ever taken out. */
                        choices: {
                            /** Format: uuid */
                            id: string;
                            nth: number;
                            /** @enum {string} */
                            kind: "chosen" | "assumed" | "taken-back";
                            optionId: string | null;
                            /** Format: date */
                            decidedOn: string;
                            decider: string;
                            reason: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        whole: boolean;
                        mayWrite: boolean;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addScenarioCriterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordScenarioChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "chosen" | "assumed" | "taken-back";
                    optionId: string | null;
                    /** Format: date */
                    decidedOn: string;
                    decider: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addScenarioOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    about: string;
                    source: string;
                    /** @description What it means is still to be examined. */
                    isOpen: boolean;
                    baseVersionId: string | null;
                    organisationIds: string[];
                    assumptions: {
                        /** @enum {string} */
                        name: "cases" | "cases-beyond-budget" | "cases-beyond-today" | "hours-per-case" | "peer-hours-per-case" | "expert-hours" | "stay-weeks" | "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                        value: string;
                        source: string;
                    }[];
                    consequences: {
                        /** @enum {string} */
                        element: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "drop-in" | "zone" | "whole";
                        /** Format: uuid */
                        criterionId: string;
                        /** @enum {string} */
                        effect: "strengthens" | "keeps" | "weakens" | "ends" | "unknown";
                        note: string;
                        source: string;
                    }[];
                    arguments: {
                        /** @enum {string} */
                        side: "for" | "against";
                        note: string;
                        /** @description An organisation, a body or a role. */
                        saidBy: string;
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveScenarioOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                optionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    about: string;
                    source: string;
                    /** @description What it means is still to be examined. */
                    isOpen: boolean;
                    baseVersionId: string | null;
                    organisationIds: string[];
                    assumptions: {
                        /** @enum {string} */
                        name: "cases" | "cases-beyond-budget" | "cases-beyond-today" | "hours-per-case" | "peer-hours-per-case" | "expert-hours" | "stay-weeks" | "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                        value: string;
                        source: string;
                    }[];
                    consequences: {
                        /** @enum {string} */
                        element: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "drop-in" | "zone" | "whole";
                        /** Format: uuid */
                        criterionId: string;
                        /** @enum {string} */
                        effect: "strengthens" | "keeps" | "weakens" | "ends" | "unknown";
                        note: string;
                        source: string;
                    }[];
                    arguments: {
                        /** @enum {string} */
                        side: "for" | "against";
                        note: string;
                        /** @description An organisation, a body or a role. */
                        saidBy: string;
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenarioOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: {
                            /** Format: date */
                            asOf: string;
                            casesAreBand: boolean;
                            cases: {
                                low: string;
                                high: string;
                            } | null;
                            staffing: {
                                /** @enum {string} */
                                role: "case-managers" | "peer-experts" | "expert";
                                perCase: string | null;
                                needed: {
                                    low: string;
                                    high: string;
                                } | null;
                                /** @description Hours a week of the pool that are for cases; null where it is not the reader’s. */
                                available: string | null;
                            }[];
                            facilities: {
                                /** @enum {string} */
                                name: "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                                stands: boolean | null;
                            }[];
                            parties: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[] | null;
                            standing: {
                                /** @enum {string} */
                                code: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "wat" | "hoe" | "nodig";
                                /** @enum {string} */
                                state: "secured" | "attention" | "not-secured" | "unknown";
                                because: ("no-case-managers" | "hours-below-norm" | "hours-unknown" | "no-peer-expert" | "wanted-not-funded" | "fewer-hours-than-wanted" | "no-time-out" | "no-direction" | "no-flex-budget" | "one-party" | "parties-unknown" | "pool-too-small" | "pool-not-yours" | "pool-unknown" | "no-subsidy")[];
                            }[];
                        };
                        norms: {
                            hoursPerCase: number;
                            hoursTolerance: number;
                            peerHoursPerCase: number;
                            expertHoursFrom: number;
                            expertHoursUntil: number;
                            parties: number;
                        };
                        options: {
                            /** Format: uuid */
                            optionId: string;
                            name: string;
                            outcome: {
                                cases: {
                                    low: string;
                                    high: string;
                                } | null;
                                staffing: {
                                    /** @enum {string} */
                                    role: "case-managers" | "peer-experts" | "expert";
                                    perCase: string | null;
                                    needed: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    /** @description Hours a week of the pool that are for cases; null where it is not the reader’s. */
                                    available: string | null;
                                }[];
                                facilities: {
                                    /** @enum {string} */
                                    name: "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                                    stands: boolean | null;
                                }[];
                                parties: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[] | null;
                                standing: {
                                    /** @enum {string} */
                                    code: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "wat" | "hoe" | "nodig";
                                    /** @enum {string} */
                                    state: "secured" | "attention" | "not-secured" | "unknown";
                                    because: ("no-case-managers" | "hours-below-norm" | "hours-unknown" | "no-peer-expert" | "wanted-not-funded" | "fewer-hours-than-wanted" | "no-time-out" | "no-direction" | "no-flex-budget" | "one-party" | "parties-unknown" | "pool-too-small" | "pool-not-yours" | "pool-unknown" | "no-subsidy")[];
                                }[];
                                money: {
                                    /** Format: uuid */
                                    versionId: string;
                                    slug: string;
                                    name: string;
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    until: string;
                                    weeks: string;
                                    base: {
                                        lowCents: number;
                                        highCents: number;
                                        /** @description Lines without an amount: at least. */
                                        unknown: string[];
                                        ambiguous: string[];
                                    };
                                    total: {
                                        lowCents: number;
                                        highCents: number;
                                        /** @description Lines without an amount: at least. */
                                        unknown: string[];
                                        ambiguous: string[];
                                    };
                                    lines: {
                                        code: string;
                                        name: string;
                                        /** @enum {string} */
                                        change: "same" | "changed" | "dropped" | "added";
                                        before: {
                                            lowCents: number;
                                            highCents: number;
                                        } | null;
                                        after: {
                                            lowCents: number;
                                            highCents: number;
                                        } | null;
                                    }[];
                                    figures: {
                                        /** @enum {string} */
                                        name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "stayVolume";
                                        before: {
                                            low: string;
                                            high: string;
                                        } | null;
                                        after: {
                                            low: string;
                                            high: string;
                                        } | null;
                                    }[];
                                    /** @description The rate of the expert role where neither note gives it: that of case managers. */
                                    assumedRateCents: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baseVersionId: string | null;
                    assumptions: {
                        /** @enum {string} */
                        name: "cases" | "cases-beyond-budget" | "cases-beyond-today" | "hours-per-case" | "peer-hours-per-case" | "expert-hours" | "stay-weeks" | "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                        value: string;
                    }[];
                    organisationIds: string[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: {
                            /** Format: date */
                            asOf: string;
                            casesAreBand: boolean;
                            cases: {
                                low: string;
                                high: string;
                            } | null;
                            staffing: {
                                /** @enum {string} */
                                role: "case-managers" | "peer-experts" | "expert";
                                perCase: string | null;
                                needed: {
                                    low: string;
                                    high: string;
                                } | null;
                                /** @description Hours a week of the pool that are for cases; null where it is not the reader’s. */
                                available: string | null;
                            }[];
                            facilities: {
                                /** @enum {string} */
                                name: "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                                stands: boolean | null;
                            }[];
                            parties: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[] | null;
                            standing: {
                                /** @enum {string} */
                                code: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "wat" | "hoe" | "nodig";
                                /** @enum {string} */
                                state: "secured" | "attention" | "not-secured" | "unknown";
                                because: ("no-case-managers" | "hours-below-norm" | "hours-unknown" | "no-peer-expert" | "wanted-not-funded" | "fewer-hours-than-wanted" | "no-time-out" | "no-direction" | "no-flex-budget" | "one-party" | "parties-unknown" | "pool-too-small" | "pool-not-yours" | "pool-unknown" | "no-subsidy")[];
                            }[];
                        };
                        norms: {
                            hoursPerCase: number;
                            hoursTolerance: number;
                            peerHoursPerCase: number;
                            expertHoursFrom: number;
                            expertHoursUntil: number;
                            parties: number;
                        };
                        outcome: {
                            cases: {
                                low: string;
                                high: string;
                            } | null;
                            staffing: {
                                /** @enum {string} */
                                role: "case-managers" | "peer-experts" | "expert";
                                perCase: string | null;
                                needed: {
                                    low: string;
                                    high: string;
                                } | null;
                                /** @description Hours a week of the pool that are for cases; null where it is not the reader’s. */
                                available: string | null;
                            }[];
                            facilities: {
                                /** @enum {string} */
                                name: "case-managers" | "peer-expert" | "time-out" | "flex-budget" | "direction" | "subsidy" | "drop-in" | "zone";
                                stands: boolean | null;
                            }[];
                            parties: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[] | null;
                            standing: {
                                /** @enum {string} */
                                code: "case-management" | "peer-expert" | "expert-role" | "time-out" | "direction" | "flex-budget" | "wat" | "hoe" | "nodig";
                                /** @enum {string} */
                                state: "secured" | "attention" | "not-secured" | "unknown";
                                because: ("no-case-managers" | "hours-below-norm" | "hours-unknown" | "no-peer-expert" | "wanted-not-funded" | "fewer-hours-than-wanted" | "no-time-out" | "no-direction" | "no-flex-budget" | "one-party" | "parties-unknown" | "pool-too-small" | "pool-not-yours" | "pool-unknown" | "no-subsidy")[];
                            }[];
                            money: {
                                /** Format: uuid */
                                versionId: string;
                                slug: string;
                                name: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                                weeks: string;
                                base: {
                                    lowCents: number;
                                    highCents: number;
                                    /** @description Lines without an amount: at least. */
                                    unknown: string[];
                                    ambiguous: string[];
                                };
                                total: {
                                    lowCents: number;
                                    highCents: number;
                                    /** @description Lines without an amount: at least. */
                                    unknown: string[];
                                    ambiguous: string[];
                                };
                                lines: {
                                    code: string;
                                    name: string;
                                    /** @enum {string} */
                                    change: "same" | "changed" | "dropped" | "added";
                                    before: {
                                        lowCents: number;
                                        highCents: number;
                                    } | null;
                                    after: {
                                        lowCents: number;
                                        highCents: number;
                                    } | null;
                                }[];
                                figures: {
                                    /** @enum {string} */
                                    name: "cases" | "hoursPerCase" | "peerHoursPerCase" | "expertHours" | "stayVolume";
                                    before: {
                                        low: string;
                                        high: string;
                                    } | null;
                                    after: {
                                        low: string;
                                        high: string;
                                    } | null;
                                }[];
                                /** @description The rate of the expert role where neither note gives it: that of case managers. */
                                assumedRateCents: string | null;
                            } | null;
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Its slug, by which the public page is found. */
                        programme: string;
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            period: string;
                            /** Format: date-time */
                            publishedAt: string;
                            supersedes: number | null;
                            supersededBy: number | null;
                            hash: string;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEditionDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            period: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            until: string;
                            /** @enum {string} */
                            state: "draft" | "safe" | "opened" | "published" | "withdrawn";
                            supersedesId: string | null;
                            reason: string | null;
                            /** Format: date-time */
                            madeAt: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftEdition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A year or a half-year: `2023`, `2023-H2`. */
                    period: string;
                    note: string;
                    statistics?: string[];
                    /** @description Tables of the author: counts of persons, of which only what may be said is kept. */
                    tables: {
                        code: string;
                        title: string;
                        universe?: string;
                        total: number;
                        cells: {
                            code: string;
                            label: string;
                            count: number;
                        }[];
                    }[];
                    /** Format: uuid */
                    supersedesId?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEditionDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        period: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                        /** @enum {string} */
                        state: "draft" | "safe" | "opened" | "published" | "withdrawn";
                        supersedesId: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        madeAt: string;
                        version: number;
                        note: string;
                        madeBy: string;
                        checkedAt: string | null;
                        threshold: number;
                        cells: {
                            table: string;
                            tableTitle: string | null;
                            /** @description The code of a statistic, or of a cell of an own table. */
                            cell: string;
                            label: string | null;
                            /** @enum {string} */
                            unit: "persons" | "events" | "hours";
                            /** @enum {string} */
                            universe: "approach" | "continued" | "visitors";
                            /** @enum {string} */
                            method: "words" | "band" | "rounded" | "withheld";
                            because: ("too-few-persons" | "one-stands-out" | "tells-more" | "contradicts-earlier" | "author") | null;
                            min: number | null;
                            max: number | null;
                            /** @description Of which counts it is the sum, by names that are the same in every edition. */
                            terms: {
                                [key: string]: number;
                            };
                        }[];
                        findings: {
                            key: string;
                            /** @enum {string} */
                            kind: "count" | "complement" | "difference";
                            least: number | null;
                            most: number | null;
                            /** @description The combination by which it is worked out. */
                            by: {
                                edition: string;
                                table: string;
                                cell: string;
                            }[];
                            /** @description Each of these, withheld, ends it. */
                            wouldHelp: {
                                edition: string;
                                table: string;
                                cell: string;
                            }[];
                        }[];
                        approvals: {
                            by: string;
                            role: string;
                            /** Format: date-time */
                            at: string;
                            mine: boolean;
                        }[];
                        actions: {
                            check: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withhold: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            approve: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            publish: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withdraw: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withholdFigure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: string;
                    cell: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    protectTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: string[];
                    rows: {
                        name: string;
                        counts: number[];
                        total: number;
                    }[];
                    /** @description Of each column. */
                    totals: number[];
                    total: number;
                    /** @description The persons whom the table counts, each by a code that stays the same in every edition: for noise. They are not kept. */
                    records?: {
                        code: string;
                        row: number;
                        column: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The last row holds the totals. */
                        rows: {
                            name: string;
                            /** @description Null is withheld; the last one is the total. */
                            cells: (number | null)[];
                        }[];
                        /** @description Nothing less would do. */
                        proven: boolean;
                        /** @description The attacker opened nothing. */
                        safe: boolean;
                        loss: {
                            /** @description Figures withheld. */
                            cells: number;
                            of: number;
                            /** @description Of these, withheld only to protect another. */
                            besides: number;
                            /** @description Persons in what is withheld. */
                            persons: number;
                        };
                        noise: {
                            rows: {
                                name: string;
                                /** @description Null: from nought to `few`. */
                                cells: (number | null)[];
                            }[];
                            few: number;
                            /** @description The attacker opened nothing. */
                            safe: boolean;
                            loss: {
                                /** @description No figure is off by more. */
                                most: number;
                                /** @description By how much a figure is off. */
                                average: number;
                                /** @description Figures of which only that is said. */
                                few: number;
                                of: number;
                            };
                        } | null;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWooCopies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "decided" | "withdrawn";
                            madeBy: string;
                            /** Format: date-time */
                            madeAt: string;
                            decidedBy: string | null;
                            decidedAt: string | null;
                            erasedAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeWooCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** Format: uuid */
                    editionId?: string;
                };
            };
        };
        responses: {
            /** @description As asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWooCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {string} */
                        state: "draft" | "decided" | "withdrawn";
                        madeBy: string;
                        /** Format: date-time */
                        madeAt: string;
                        decidedBy: string | null;
                        decidedAt: string | null;
                        erasedAt: string | null;
                        version: number;
                        text: string | null;
                        remaining: {
                            text: string;
                            ground: ("5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2.1") | null;
                        }[] | null;
                        passages: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            from: number;
                            until: number;
                            /** @enum {string} */
                            ground: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2.1";
                            decidedBy: string;
                            role: string;
                            /** Format: date-time */
                            decidedAt: string;
                            /** @description How often the same words still stand elsewhere in the text. */
                            left: number;
                        }[];
                        versions: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                        warnings: {
                            /** @enum {string} */
                            kind: "shown-there" | "hidden-there" | "gone-here";
                            /** @description The title of the other version. */
                            version: string;
                            from: number | null;
                            until: number | null;
                            words: string;
                        }[];
                        actions: {
                            mark: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            decide: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                            withdraw: {
                                allowed: boolean;
                                code?: string;
                                facts?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWooText: {
        parameters: {
            query: {
                kind: "source" | "version";
                title?: string;
            };
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawWooCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markWooPassages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2.1";
                    ranges: {
                        from: number;
                        until: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmarkWooPassage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copyId: string;
                passageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideWooCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printWooCopy: {
        parameters: {
            query: {
                language: "nl" | "en";
            };
            header?: never;
            path: {
                copyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged document (PDF/UA-1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWooInventory: {
        parameters: {
            query: {
                language: "nl" | "en";
            };
            header?: never;
            path: {
                copyId: string;
                form: "csv" | "ods" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each passage with its ground and who decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
