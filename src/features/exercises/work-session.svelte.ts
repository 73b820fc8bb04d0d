import type { TaskItem } from '../../contract/exercises.ts';
import { withAnswer, withCheck, type Answer, type Work } from './handing-in/work.ts';

/** A student’s work in this window only. */
export class WorkSession {
  work = $state.raw<Work>({});

  answer(task: TaskItem, question: number, answer: Answer): void {
    this.work = withAnswer(this.work, task, question, answer);
  }

  check(task: TaskItem, question: number, checked: Answer & { isRight: boolean }): void {
    this.work = withCheck(this.work, task, question, checked);
  }
}
