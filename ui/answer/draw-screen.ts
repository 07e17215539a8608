import { html, type TemplateResult } from 'lit'
import type { Texts } from '../l10n/texts.ts'
import type { Screen } from './answer-session.ts'
import { answered, NO_COMMENT } from './draft.ts'
import type { Question } from './question-order.ts'
import type { Visit } from './visit.ts'
import './screens/code-screen.ts'
import './screens/comment-screen.ts'
import './screens/item-screen.ts'
import './screens/pick-screen.ts'
import './screens/quiet-screen.ts'
import './screens/receipt-screen.ts'
import './screens/review-screen.ts'
import './screens/trouble-screen.ts'
import './screens/welcome-screen.ts'

/** The question of a step; none before the first and after the last. */
export const questionOf = (screen: Screen, visit: Visit | undefined): Question | undefined =>
  screen.name === 'step' ? visit?.questions[screen.at - 1] : undefined

/** How far one is; 0 where there is nothing to be far in. */
export const placeOf = (screen: Screen, visit: Visit | undefined) => {
  const all = visit?.questions.length ?? 0
  return { at: screen.name === 'step' ? Math.min(screen.at, all) : 0, all }
}

const drawQuestion = (texts: Texts, question: Question, visit: Visit, place: string): TemplateResult => {
  const { draft, wave } = visit
  const questionnaire = wave?.questionnaire
  switch (question.kind) {
    case 'item':
      return html`<oh-item-screen
        .texts=${texts}
        .questionnaire=${questionnaire}
        .item=${question.item}
        .value=${draft?.answers[question.item.id]}
        .place=${place}
      ></oh-item-screen>`
    case 'pick':
      return html`<oh-pick-screen
        .texts=${texts}
        .choice=${question.choice}
        .codes=${draft?.picks[question.choice.id] ?? []}
        .place=${place}
      ></oh-pick-screen>`
    case 'open':
      return html`<oh-comment-screen
        .texts=${texts}
        .open=${question.open}
        .hint=${questionnaire?.openHint}
        .comment=${draft?.comments[question.open.id] ?? NO_COMMENT}
        .place=${place}
      ></oh-comment-screen>`
  }
}

const drawStep = (texts: Texts, at: number, visit: Visit): TemplateResult => {
  const { draft, wave, questions, notSealed } = visit
  const question = questions[at - 1]
  const place = { at, all: questions.length }
  if (question !== undefined) return drawQuestion(texts, question, visit, texts.get('question-of', place))
  const done = draft === undefined || wave === undefined ? 0 : answered(draft, wave.form)
  return at === 0
    ? html`<oh-welcome-screen
        .texts=${texts}
        .wave=${wave}
        .questions=${place.all}
        .begun=${done > 0}
      ></oh-welcome-screen>`
    : html`<oh-review-screen
        .texts=${texts}
        .answered=${done}
        .all=${place.all}
        .failed=${notSealed}
      ></oh-review-screen>`
}

/** One element a screen; which one is decided by the machine of `answer-session.ts`. */
export const drawScreen = (
  texts: Texts,
  screen: Screen,
  visit: Visit | undefined,
  kiosk: boolean,
): TemplateResult => {
  switch (screen.name) {
    case 'opening':
      return html`<p role="status">${texts.get('opening')}</p>`
    case 'code':
      return html`<oh-code-screen .texts=${texts} .problem=${visit?.codeProblem}></oh-code-screen>`
    case 'step':
      return visit === undefined ? html`` : drawStep(texts, screen.at, visit)
    case 'sending':
    case 'waiting':
      return html`<oh-quiet-screen .texts=${texts} .state=${screen.name} .stay=${!visit?.outlives}></oh-quiet-screen>`
    case 'receipt':
      return html`<oh-receipt-screen
        .texts=${texts}
        .receipt=${screen.receipt}
        .closes=${visit?.closes}
        .onward=${kiosk ? 'next-person' : visit?.another ? 'continue' : undefined}
      ></oh-receipt-screen>`
    case 'trouble':
      return html`<oh-trouble-screen
        .texts=${texts}
        .trouble=${screen.trouble}
        .closes=${visit?.closes}
        .receipts=${visit?.receipts}
        .receipt=${visit?.receipt}
      ></oh-trouble-screen>`
  }
}
