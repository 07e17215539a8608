import { LANGUAGES, type Language } from '../../services/ticket/invitation.ts'

/** For pages without a session: the language in the address, else the browser's first that we speak. */
export const firstLanguage = (): Language =>
  [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages]
    .map((wished) => LANGUAGES.find((known) => wished.toLowerCase().startsWith(known)))
    .find((known) => known !== undefined) ?? 'nl'

/** The choice stands in the address, so that it outlives a reload without being stored. */
export const sayInAddress = (language: Language): void =>
  history.replaceState(null, '', `${location.pathname}?lang=${language}${location.hash}`)
