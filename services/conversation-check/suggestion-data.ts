export interface SuggestionData {
  readonly general?: Readonly<Record<string, readonly string[]>>
}
