/** Arguments with which `node` runs a TypeScript file of ours, in a process or a thread, from any folder. */
export const RUN_TYPESCRIPT: readonly string[] = ['--import', import.meta.resolve('./typescript.js')]
