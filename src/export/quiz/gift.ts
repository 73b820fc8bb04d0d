import { categoryOf, fractionsOf, type ChoiceQuestion, type Quiz, type QuizQuestion } from './quiz.ts';

/** Escapes the signs that have a meaning in GIFT. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');

/** The lines of the answers. GIFT has no 100 %: an only right answer has a sign of its own. */
function answerLines(question: ChoiceQuestion): string[] {
  const fractions = fractionsOf(question);
  const isShared = question.answers.filter(({ isRight }) => isRight).length > 1 && question.hasSeveral;
  return question.answers.map(({ text, isRight, feedback }, i) => {
    const sign = isShared ? `~%${String(fractions[i] ?? 0)}%` : isRight ? '=' : '~';
    return `  ${sign}${escaped(text)}${feedback && `#${escaped(feedback)}`}`;
  });
}

function questionLines(question: QuizQuestion): string {
  return [
    `::${escaped(question.name)}::[html]${escaped(question.text)}{`,
    ...(question.kind === 'choice' ? answerLines(question) : []),
    `  ####${escaped(question.feedback)}`,
    '}',
  ].join('\n');
}

/** Returns a quiz in the format GIFT: comments that say where the words come from, then the questions. */
export const gift = (quiz: Quiz): string =>
  [
    [quiz.title, ...quiz.about].map((line) => `// ${line}`).join('\n'),
    `$CATEGORY: ${categoryOf(quiz)}`,
    ...quiz.questions.map(questionLines),
  ].join('\n\n') + '\n';
