/** What is kept for how long stands in the product's promise; these are the numbers that keep it. */

/** Who is no longer on the list is removed after so many days. */
export const LEAVER_DAYS = 31

/** The same question is not asked of the same person twice within so many days. */
export const REST_DAYS = 14
