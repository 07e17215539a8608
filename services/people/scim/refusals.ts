/**
 * Why something that a provider pushed is not taken. The words are for whoever looks after the provider and reads
 * them in its log. They repeat nothing of what was sent, and tell nothing of who is here.
 */
interface Refusal {
  readonly status: number
  /** RFC 7644, 3.12 */
  readonly scimType?: string
  readonly words: string
}

export const REFUSALS = {
  'token-unknown': { status: 401, words: 'This token opens nothing here. A newer one may have replaced it.' },
  'endpoint-unknown': { status: 404, words: 'There is no such endpoint.' },
  'user-unknown': { status: 404, words: 'There is no such user.' },
  'groups-not-kept': {
    status: 501,
    words: 'Groups are not kept here. Switch off provisioning of groups, and push users only.',
  },
  'not-read': { status: 400, scimType: 'invalidSyntax', words: 'This request cannot be read.' },
  'schema-wrong': {
    status: 400,
    scimType: 'invalidSyntax',
    words: 'schemas does not name what this endpoint takes: the core User, or for PATCH the PatchOp message.',
  },
  'operation-unknown': {
    status: 400,
    scimType: 'invalidSyntax',
    words: 'Operations holds up to 100 operations, each add, replace or remove.',
  },
  'path-unknown': { status: 400, scimType: 'invalidPath', words: 'A path names no attribute of a user.' },
  'path-missing': { status: 400, scimType: 'noTarget', words: 'What is removed needs a path.' },
  'id-given-here': {
    status: 400,
    scimType: 'mutability',
    words: 'id, meta and groups are given here and cannot be set.',
  },
  'filter-unknown': {
    status: 400,
    scimType: 'invalidFilter',
    words:
      'A filter is one comparison with eq and a text in quotes, of userName, externalId, id, employeeNumber, or emails[type eq "work"].value.',
  },
  'page-unknown': {
    status: 400,
    scimType: 'invalidValue',
    words: 'startIndex and count are whole numbers.',
  },
  'value-wrong': {
    status: 400,
    scimType: 'invalidValue',
    words: 'An attribute has a value that is missing, or of another type than its schema says.',
  },
  'value-too-long': {
    status: 400,
    scimType: 'invalidValue',
    words: 'An attribute has more than 256 characters.',
  },
  'number-missing': {
    status: 400,
    scimType: 'invalidValue',
    words:
      'employeeNumber is missing: people are known here by their employee number. Map it to urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber (from employeeId in Microsoft Entra ID, from employeeNumber in Okta).',
  },
  'user-name-missing': { status: 400, scimType: 'invalidValue', words: 'userName is missing.' },
  'name-missing': {
    status: 400,
    scimType: 'invalidValue',
    words: 'The name is missing: map name.givenName and name.familyName, or displayName.',
  },
  'mail-wrong': {
    status: 400,
    scimType: 'invalidValue',
    words: 'The work mail address is no mail address that a letter can be sent to.',
  },
  'mails-unclear': {
    status: 400,
    scimType: 'invalidValue',
    words: 'More than one mail address is called primary. Only one can be.',
  },
  'unit-missing': {
    status: 400,
    scimType: 'invalidValue',
    words:
      'The unit is missing: map the attribute that SCIM_UNIT names (department, unless it was set otherwise) in the enterprise extension.',
  },
  'leader-is-self': {
    status: 400,
    scimType: 'invalidValue',
    words: 'manager names the same person. Leave it empty for whoever is led by nobody.',
  },
  'mail-held': {
    status: 400,
    scimType: 'mutability',
    words:
      'The mail address of this person is not changed from outside. HR changes it in the staff list first; then it can be pushed.',
  },
  'user-name-taken': { status: 409, scimType: 'uniqueness', words: 'Another user has this userName.' },
  'number-taken': { status: 409, scimType: 'uniqueness', words: 'Another user has this employeeNumber.' },
  'mail-taken': { status: 409, scimType: 'uniqueness', words: 'Another user has this mail address.' },
  'mail-of-account': {
    status: 409,
    scimType: 'uniqueness',
    words:
      'An account here that is on no staff list has this mail address. HR puts this person on the staff list first, or takes that account away.',
  },
} as const satisfies Readonly<Record<string, Refusal>>

export type RefusalReason = keyof typeof REFUSALS
