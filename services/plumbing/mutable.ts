type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Mutable<T[Name]> }
    : T

/** zod's types are mutable where the domain's are not; a reply is written once and never changed. */
export const mutable = <Reply>(reply: Reply) => reply as Mutable<Reply>
