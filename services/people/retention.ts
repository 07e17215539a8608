/** The product's promise says what is kept for how long. These are the numbers. */

/** Somebody who is no longer on the list is removed after so many days. */
export const LEAVER_DAYS = 31

/** The same question is not asked of the same person twice within so many days. */
export const REST_DAYS = 14

/** What was planned is forgotten so many days after it should have opened. */
export const PLAN_DAYS = 400

/** A list that came by itself and that nobody decides on is forgotten after so many days, with the people in it. */
export const WAITING_DAYS = 30

/** That a list came, without anybody in it, is known for so many days: an old one is recognised. */
export const LIST_DAYS = 365
