/**
 * Preloaded by `node --import`, in every process and every thread: lets node run TypeScript. From 22.18 on
 * it strips types by itself. Before that tsx does it, at the price of an esbuild beside each of our processes.
 */
if (!process.features.typescript) {
  const { register } = await import('tsx/esm/api')
  register()
}
