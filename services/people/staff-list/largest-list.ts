/** Bytes. Fifty thousand people with long names take less. */
export const LARGEST_LIST = 20 * 1024 * 1024
