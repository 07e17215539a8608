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
