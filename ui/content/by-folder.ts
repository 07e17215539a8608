/** Files of content by the folder that each stands in: `…/ikigai/nl.json` is `ikigai`. */
export const byFolder = <Content>(files: unknown): Readonly<Record<string, Content>> =>
  Object.fromEntries(
    Object.entries(files as Readonly<Record<string, Content>>).map(([path, content]) => [
      path.split('/').at(-2) ?? path,
      content,
    ]),
  )

/** The one file that a pattern without a star stands for. */
export const only = <Content>(files: unknown): Content =>
  Object.values(files as Readonly<Record<string, Content>>)[0] as Content
