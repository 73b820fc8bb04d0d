import { escapeHtml } from '../html.ts';
import { categoryOf, fractionsOf, type Quiz, type QuizQuestion } from './quiz.ts';

/** An element with raw content. */
const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;

/** An element with HTML inside <text>. */
const html = (name: string, content: string, attributes = ''): string => {
  const text = content && `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  return element(name, element('text', text), [attributes, 'format="html"'].filter(Boolean).join(' '));
};

const paragraph = (words: string): string => `<p>${escapeHtml(words)}</p>`;

/** The elements that only one type of question has. */
function ownElements(question: QuizQuestion, { verdicts }: Quiz): string[] {
  if (question.kind === 'essay')
    return [
      element('responseformat', 'editor'),
      element('responserequired', '1'),
      element('responsefieldlines', '10'),
      element('attachments', '0'),
      element('attachmentsrequired', '0'),
      html('graderinfo', question.notes),
      html('responsetemplate', question.template),
    ];
  const fractions = fractionsOf(question);
  return [
    element('single', String(!question.hasSeveral)),
    element('shuffleanswers', 'true'),
    element('answernumbering', 'abc'),
    html('correctfeedback', paragraph(verdicts.right)),
    html('partiallycorrectfeedback', paragraph(verdicts.wrong)),
    html('incorrectfeedback', paragraph(verdicts.wrong)),
    ...question.answers.map(({ text, feedback }, i) =>
      html('answer', text, `fraction="${String(fractions[i] ?? 0)}"`).replace(
        /<\/answer>$/,
        () => `${html('feedback', feedback)}</answer>`,
      ),
    ),
  ];
}

const questionElement = (question: QuizQuestion, quiz: Quiz): string =>
  element(
    'question',
    [
      '',
      element('name', element('text', escapeHtml(question.name))),
      html('questiontext', question.text),
      html('generalfeedback', question.feedback),
      element('defaultgrade', '1'),
      element('penalty', question.kind === 'essay' ? '0' : '0.3333333'),
      element('hidden', '0'),
      element('idnumber', escapeHtml(`${quiz.id}.${question.id}`)),
      ...ownElements(question, quiz),
      '',
    ].join('\n'),
    `type="${question.kind === 'essay' ? 'essay' : 'multichoice'}"`,
  );

/** Returns a quiz as Moodle XML: a category that says where the words come from, then the questions. */
export function moodleXml(quiz: Quiz): string {
  const category = [
    '',
    element('category', element('text', escapeHtml(categoryOf(quiz)))),
    html('info', quiz.about.map(paragraph).join('')),
    element('idnumber', escapeHtml(quiz.id)),
    '',
  ].join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    element('question', category, 'type="category"'),
    ...quiz.questions.map((question) => questionElement(question, quiz)),
    '</quiz>',
    '',
  ].join('\n');
}
