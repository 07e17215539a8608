/** Vite hands these files over as text. */
declare module '*.ftl?raw' {
  const text: string
  export default text
}

declare module '*.css?inline' {
  const text: string
  export default text
}

declare module '*.css'

/** Vite writes out an import of each file that fits. */
interface ImportMeta {
  readonly glob: (pattern: string, options: { readonly eager: true; readonly import?: string }) => unknown
}
