import { Problem } from '../plumbing/problem.ts'

/** Nothing was published about this wave, or nothing about this unit. */
export const notPublished = () => new Problem(404, 'not-published')

/** Somebody hid or showed a comment since the page was drawn. */
export const commentsDiffer = (shown: number, hidden: number) =>
  new Problem(409, 'comments-differ', { shown, hidden })

/** Refusals of the database, by the name of the constraint. */
export const refusals = {
  units__not_yours_to_read: () => new Problem(403, 'not-your-unit'),
  comments__were_released: () => new Problem(409, 'comments-released'),
  comments__is_gone: () => new Problem(409, 'comment-gone'),
  releases__wave: notPublished,
  comments__not_all_read: () => new Problem(409, 'comments-not-all-read'),
} as const
