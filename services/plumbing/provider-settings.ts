import { z } from 'zod'
import { issuer, pairs } from './setting-rules.ts'

/** Roles that a provider may give. `services/scopes.ts` holds them to what an account can be. */
export const MAPPED_ROLES = [
  'hr',
  'moderator',
  'trustee',
  'works-council',
  'data-protection-officer',
] as const

/** Which value of the claim stands for which role. */
export interface MappedRole {
  readonly name: (typeof MAPPED_ROLES)[number]
  readonly value: string
}

/** An OpenID Connect provider: the organisation's own sign-in. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  /** Undefined where it is a file in the key folder, or where there is none. */
  readonly clientSecret: string | undefined
  readonly scope: string
  /** Whether a mail address counts as verified when the provider does not say. When it says no, it never does. */
  readonly mailAssumed: boolean
  readonly roleClaim: string | undefined
  readonly roles: readonly MappedRole[]
}

export const providerVariables = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().max(255).optional(),
  OIDC_CLIENT_SECRET: z.string().max(1000).optional(),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( [!#-[\]-~]+)*$/, 'scopes with a space between, openid first')
    .default('openid email'),
  OIDC_UNVERIFIED_MAIL: z.enum(['refuse', 'accept-unsaid']).default('refuse'),
  OIDC_ROLE_CLAIM: z.string().max(255).optional(),
  OIDC_ROLES: pairs(MAPPED_ROLES).optional(),
}

type Values = z.infer<z.ZodObject<typeof providerVariables>>

/** Pairs of variables of which one alone says nothing. */
const TOGETHER = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  ['OIDC_ROLE_CLAIM', 'OIDC_ROLES'],
] as const

export const providerSettings = {
  /** Variables that cannot be used together, each with a sentence about it. */
  faults: (value: Values): readonly (readonly [keyof Values, string])[] => [
    ...TOGETHER.flatMap(([one, other]) => {
      if ((value[one] === undefined) === (value[other] === undefined)) return []
      const missing = value[one] === undefined ? one : other
      return [[missing, `is needed with ${missing === one ? other : one}`] as const]
    }),
    ...(value.OIDC_ROLES !== undefined && value.OIDC_ISSUER === undefined
      ? [['OIDC_ISSUER', 'is needed with OIDC_ROLES'] as const]
      : []),
  ],
  of: (value: Values): ProviderSettings | undefined =>
    value.OIDC_ISSUER === undefined
      ? undefined
      : {
          issuer: value.OIDC_ISSUER,
          clientId: value.OIDC_CLIENT_ID ?? '',
          clientSecret: value.OIDC_CLIENT_SECRET,
          scope: value.OIDC_SCOPE,
          mailAssumed: value.OIDC_UNVERIFIED_MAIL === 'accept-unsaid',
          roleClaim: value.OIDC_ROLE_CLAIM,
          roles: value.OIDC_ROLES ?? [],
        },
  /** The same as variables again, for the process that signs people in. */
  asVariables: (settings: ProviderSettings | undefined): Readonly<Record<string, string>> =>
    settings === undefined
      ? {}
      : {
          OIDC_ISSUER: settings.issuer,
          OIDC_CLIENT_ID: settings.clientId,
          OIDC_CLIENT_SECRET: settings.clientSecret ?? '',
          OIDC_SCOPE: settings.scope,
          OIDC_UNVERIFIED_MAIL: settings.mailAssumed ? 'accept-unsaid' : 'refuse',
          OIDC_ROLE_CLAIM: settings.roleClaim ?? '',
          OIDC_ROLES: settings.roles.map(({ name, value }) => `${name}=${value}`).join(','),
        },
}
