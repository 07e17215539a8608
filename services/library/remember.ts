/**
 * Reads each thing once, however often it is asked for: files of the library do not change while a process runs. What
 * could not be read is tried again.
 */
export const remember = <Thing>(
  read: (name: string) => Promise<Thing>,
): ((name: string) => Promise<Thing>) => {
  const known = new Map<string, Promise<Thing>>()
  return (name) => {
    const thing = known.get(name) ?? read(name)
    known.set(name, thing)
    thing.catch(() => known.delete(name))
    return thing
  }
}
